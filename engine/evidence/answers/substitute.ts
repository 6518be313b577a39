import type { Answer } from '../../../commitments/answers/answer.ts'
import type { Item } from '../../../schemas/item.ts'
import type { Node } from '../../documents/document.ts'
import { nonAnswerAsName, nonAnswerIn } from '../non-answers/kind-of-non-answer.ts'
import { isBareNotApplicable, isPlaceholder } from '../text/placeholder.ts'
import { unanswered } from './outcome.ts'
import { hasKeys, isEmpty, partOf, stringOf, textOf } from './parts.ts'
import { type Substitute, substituteOfText } from './substitute-text.ts'

/** The answer of an item whose value is replaced; `null` where a value stands for itself. */
export function readStandIn(item: Item, node: Node): Answer | null {
  const text = stringOf(node)
  const substitute = text === null ? substituteOfMapping(node) : substituteOfText(item, text)
  return substitute === null ? null : judge(item, substitute)
}

function judge(item: Item, substitute: Substitute): Answer {
  if (substitute.kind === 'malformed') return unanswered('malformed')
  if (!item.accepts.includes(substitute.kind)) return refused(substitute.kind)
  if (substitute.kind === 'withheld') return judgeWithheld(substitute)
  if (substitute.kind === 'none-exists') {
    return substitute.statement !== true && isNoStatement(substitute.statement)
      ? unanswered('reason-missing')
      : { state: 'none-exists' }
  }
  const bare = item.bareNotApplicable === true && substitute.reason.trim() === ''
  return bare || isReasoned(item, substitute) ? { state: 'not-applicable' } : unanswered('reason-missing')
}

function refused(kind: 'withheld' | 'not-applicable' | 'none-exists'): Answer {
  if (kind === 'withheld') return unanswered('withheld-not-accepted')
  return unanswered(kind === 'none-exists' ? 'none-not-accepted' : 'not-applicable-not-accepted')
}

function judgeWithheld({ location, sha256, custodian }: Extract<Substitute, { kind: 'withheld' }>): Answer {
  if ([location, custodian].some((text) => isPlaceholder(text) || nonAnswerAsName(text) !== null))
    return unanswered('placeholder')
  return /^[0-9a-f]{64}$/.test(sha256) ? { state: 'withheld' } : unanswered('malformed')
}

/** That others do not tell is a reason where energy cannot be estimated; which information is missing is said with it. */
function isReasoned(
  item: Item,
  { reason, missingInformation }: Extract<Substitute, { kind: 'not-applicable' }>,
): boolean {
  if (item.answer !== 'energy') return !isNoReason(reason)
  return [reason, missingInformation ?? ''].every((text) => !isPlaceholder(text) && !isBareNotApplicable(text))
}

/** A reason says something; that there is none may be said in the words of the question. */
function isNoReason(text: string): boolean {
  return isNoStatement(text) || nonAnswerIn(text, 1) !== null
}

function isNoStatement(text: string): boolean {
  return isPlaceholder(text) || isBareNotApplicable(text) || nonAnswerAsName(text) !== null
}

function substituteOfMapping(node: Node): Substitute | null {
  if (partOf(node, 'withheld')) return withheldIn(node)
  if (partOf(node, 'none_exists')) return noneExistsIn(node)
  if (partOf(node, 'not_applicable') || partOf(node, 'missing_information')) return notApplicableIn(node)
  return null
}

function withheldIn(node: Node): Substitute {
  const pointer = partOf(node, 'withheld')
  if (pointer === undefined || !hasKeys(node, ['withheld']) || !hasKeys(pointer, ['location', 'sha256', 'custodian'])) {
    return { kind: 'malformed' }
  }
  const part = (key: string) => textOf(partOf(pointer, key)) ?? ''
  return { kind: 'withheld', location: part('location'), sha256: part('sha256'), custodian: part('custodian') }
}

function noneExistsIn(node: Node): Substitute {
  const statement = partOf(node, 'none_exists')
  if (!hasKeys(node, ['none_exists'])) return { kind: 'malformed' }
  if (statement?.kind !== 'scalar' || statement.value === false) return { kind: 'malformed' }
  return { kind: 'none-exists', statement: statement.value === true ? true : (stringOf(statement) ?? '') }
}

function notApplicableIn(node: Node): Substitute {
  if (!hasKeys(node, ['not_applicable'], ['missing_information'])) return { kind: 'malformed' }
  const reason = stringOf(partOf(node, 'not_applicable')) ?? ''
  const missing = partOf(node, 'missing_information')
  return missing === undefined || isEmpty(missing)
    ? { kind: 'not-applicable', reason }
    : { kind: 'not-applicable', reason, missingInformation: stringOf(missing) ?? '' }
}
