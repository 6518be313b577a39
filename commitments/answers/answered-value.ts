import type { FormKind } from '../../schemas/artefacts.ts'
import type { FormItemIdOf } from '../../schemas/item-path.ts'
import type { Answers } from '../case.ts'
import type { Answer, AnswerValue } from './answer.ts'

type ValueOf<Kind extends AnswerValue['kind']> = Extract<AnswerValue, { kind: Kind }>

/** The value of an answered item of the given kind; `null` where the item is not answered in the clear. */
export function answeredValue<Kind extends AnswerValue['kind']>(
  answers: Answers,
  item: FormItemIdOf<FormKind>,
  kind: Kind,
): ValueOf<Kind> | null {
  return valueOfKind(answers.get(item), kind)
}

/** The value of an answer of the given kind; `null` where it is not answered in the clear. */
export function valueOfKind<Kind extends AnswerValue['kind']>(
  answer: Answer | undefined,
  kind: Kind,
): ValueOf<Kind> | null {
  return answer?.state === 'answered' && isOfKind(answer.value, kind) ? answer.value : null
}

function isOfKind<Kind extends AnswerValue['kind']>(value: AnswerValue, kind: Kind): value is ValueOf<Kind> {
  return value.kind === kind
}
