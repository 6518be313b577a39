import type { Answer } from '../../../commitments/answers/answer.ts'
import type { Quantity } from '../../../commitments/answers/quantity.ts'
import type { Node } from '../../documents/document.ts'
import { isPlaceholder } from '../text/placeholder.ts'
import { readQuantity } from '../text/quantity.ts'
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
  const allInDays = [wallClockDays, ...hardwareDays].every(
    ({ unit }) => unit === '' || /(?:^|[\s-])(?:days?|tagen?|d)$/u.test(unit),
  )
  return allInDays
    ? answered({ kind: 'trainingTime', wallClockDays, hardwareDays })
    : unanswered('unit-missing', { allowed: ['days'] })
}

const wallClock = /wall[\s-]?clock/iu
const inDays = /\b(?:days?|tagen?)\b/iu
const otherUnits = /second|minute|hour|week|month|year|sekunde|stunde|woche|monat|jahr/u
/** A number behind a name that is not that of the period. */
const labelled = /^(?!period|zeitraum)\p{L}[^:]*:/iu

/** `wall-clock days: 9*10^1; hardware days: 4*10^5 A100 days plus 2*10^5 H100 days`, with the period in words. */
function timeInText(text: string): Answer {
  const clauses = text.split(/[;\n]|,(?!\d{3})|\.\s|\s(?:plus|and|und)\s|\s\+\s/u).map((clause) => clause.trim())
  const counted = clauses.filter((clause) => /\d/.test(clause) && (inDays.test(clause) || labelled.test(clause)))
  const wall = counted.find((clause) => wallClock.test(clause))
  if (wall === undefined) return unanswered(/\d/.test(text) ? 'malformed' : 'not-a-number')
  const hardware = counted.filter((clause) => clause !== wall && !/^(?:period|zeitraum)/i.test(clause)).map(quantityOf)
  const found = hardware.filter((days) => days !== null)
  return timeOf(quantityOf(wall), found)
}

/** The number of a clause: behind its colon, or from its first digit on. Its label may name the unit: `hardware days: 4*10^5 A100`. */
function quantityOf(clause: string): Quantity | null {
  const quantity =
    readQuantity(clause.slice(clause.lastIndexOf(':') + 1)) ?? readQuantity(clause.slice(clause.search(/\d/)))
  return quantity !== null && inDays.test(clause) && !otherUnits.test(quantity.unit)
    ? { ...quantity, unit: 'days' }
    : quantity
}
