import type { Answer, Quantity } from '../../../commitments/answer.ts'
import type { Node } from '../../documents/document.ts'
import { isPlaceholder } from '../placeholder.ts'
import { readQuantity } from '../quantity.ts'
import { quantityIn } from './number.ts'
import { type AnswerReader, answered, unanswered } from './outcome.ts'
import { hasKeys, partOf, stringOf } from './parts.ts'

/** The period that is measured, its wall-clock days, and the hardware days of each type of accelerator. */
export const readTrainingTime: AnswerReader = (_item, node) => {
  const text = stringOf(node)
  return text === null ? timeInMapping(node) : timeInText(text)
}

function timeInMapping(node: Node): Answer {
  const hardware = partOf(node, 'hardware_days')
  if (!hasKeys(node, ['period', 'wall_clock_days', 'hardware_days']) || hardware?.kind !== 'sequence')
    return unanswered('malformed')
  if (!hardware.items.every((part) => hasKeys(part, ['accelerator', 'days']))) return unanswered('malformed')
  const names = [partOf(node, 'period'), ...hardware.items.map((part) => partOf(part, 'accelerator'))].map(stringOf)
  if (names.includes(null)) return unanswered('malformed')
  if (names.some((name) => name !== null && isPlaceholder(name))) return unanswered('placeholder')
  return timeOf(
    quantityIn(partOf(node, 'wall_clock_days')),
    hardware.items.map((part) => quantityIn(partOf(part, 'days'))),
  )
}

function timeOf(wallClockDays: Quantity | null, hardware: readonly (Quantity | null)[]): Answer {
  const hardwareDays = hardware.filter((days) => days !== null)
  if (wallClockDays === null || hardwareDays.length < hardware.length) return unanswered('not-a-number')
  if (hardwareDays.length === 0) return unanswered('malformed')
  const inDays = [wallClockDays, ...hardwareDays].every(
    ({ unit }) => unit === '' || /(?:^|[\s-])(?:days?|tagen?|d)$/u.test(unit),
  )
  return inDays
    ? answered({ kind: 'trainingTime', wallClockDays, hardwareDays })
    : unanswered('unit-missing', { allowed: ['days'] })
}

const wallClock = /wall[\s-]?clock/iu
/** A number of days, or a number behind the name of an accelerator. */
const hardwareDays = /\d.*\bdays?$|\d.*\btagen?$|^(?!period|zeitraum)[\p{L}][\p{L}\p{N} .-]*:.*\d/iu

/** `wall-clock days: 9*10^1; hardware days: 4*10^5 A100 days plus 2*10^5 H100 days`, with the period in words. */
function timeInText(text: string): Answer {
  const clauses = text.split(/[;\n]|,(?!\d{3})|\.\s|\s(?:plus|and|und)\s|\s\+\s/u).map((clause) => clause.trim())
  const wall = clauses.find((clause) => wallClock.test(clause) && /\d/.test(clause))
  if (wall === undefined) return unanswered(/\d/.test(text) ? 'malformed' : 'not-a-number')
  const hardware = clauses.filter((clause) => clause !== wall && hardwareDays.test(clause)).map(quantityOf)
  return timeOf(
    quantityOf(wall),
    hardware.filter((days) => days !== null),
  )
}

/** The number of a clause: behind its colon, or from its first digit on. */
function quantityOf(clause: string): Quantity | null {
  return readQuantity(clause.slice(clause.lastIndexOf(':') + 1)) ?? readQuantity(clause.slice(clause.search(/\d/)))
}
