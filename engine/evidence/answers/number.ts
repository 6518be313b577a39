import type { Quantity } from '../../../commitments/answers/quantity.ts'
import type { Node } from '../../documents/document.ts'
import { readQuantity } from '../text/quantity.ts'
import { type AnswerReader, answered, unanswered } from './outcome.ts'
import { textOf } from './parts.ts'

const operations = [
  'flop',
  'flops',
  'ops',
  'operations',
  'floatingpointoperations',
  'computationaloperations',
  'rechenoperationen',
  'gleitkommaoperationen',
]
const parameters = ['parameters', 'parameter', 'params', 'param']
const megawattHours = ['mwh', 'megawatthours', 'megawatthour', 'megawattstunden']

/** Items whose unit the form sets: it may be left out, and no other may stand there. */
const units: Readonly<Record<string, { readonly name: string; readonly spellings: readonly string[] }>> = {
  'properties.total_parameters': { name: 'parameters', spellings: parameters },
  'compute.training_operations': { name: 'FLOP', spellings: operations },
  'compute.training_operations_magnitude': { name: 'FLOP', spellings: operations },
  'energy.inference_operations': { name: 'FLOP', spellings: operations },
  'energy.training_mwh': { name: 'MWh', spellings: megawattHours },
}

/** The number that a scalar states; `null` where it states none. */
export function quantityIn(node: Node | undefined): Quantity | null {
  const text = textOf(node)
  return text === null ? null : readQuantity(text)
}

/** A number in the unit of its item. */
export const readNumber: AnswerReader = (item, node) => {
  if (textOf(node) === null) return unanswered('malformed')
  const quantity = quantityIn(node)
  if (quantity === null) return unanswered('not-a-number')
  const own = units[item.id]
  if (own === undefined || isIn(own.spellings, quantity.unit)) return answered({ kind: 'quantity', quantity })
  return unanswered('unit-missing', { allowed: [own.name] })
}

function isIn(spellings: readonly string[], unit: string): boolean {
  return unit === '' || spellings.includes(unit.replace(/[\s.-]/g, ''))
}
