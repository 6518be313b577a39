import type { Answers } from '../case.ts'
import type { AnswerValue } from './answer.ts'

type ValueOf<Kind extends AnswerValue['kind']> = Extract<AnswerValue, { kind: Kind }>

/** The value of an answered item of the given kind; `null` where the item is not answered in the clear. */
export function answeredValue<Kind extends AnswerValue['kind']>(
  answers: Answers,
  item: string,
  kind: Kind,
): ValueOf<Kind> | null {
  const answer = answers.get(item)
  return answer?.state === 'answered' && isOfKind(answer.value, kind) ? answer.value : null
}

function isOfKind<Kind extends AnswerValue['kind']>(value: AnswerValue, kind: Kind): value is ValueOf<Kind> {
  return value.kind === kind
}
