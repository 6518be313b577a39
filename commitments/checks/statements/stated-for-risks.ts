import type { ElementPath, RecordContent } from '../../../schemas/item-path.ts'
import { valueAt } from '../../answers/value-at.ts'
import type { Check } from '../../check.ts'
import { identifiedRisks } from '../../safety-terms/systemic-risks.ts'
import { inspectRecord } from './inspect-record.ts'

type Risks = RecordContent<'safetyRisks'>['risks']
type Risk = NonNullable<Risks>[number]

/**
 * The register states the fields for each identified risk. With a list, each of its elements states them and there is at
 * least one.
 */
export function statedForRisks(fields: readonly ElementPath<Risks>[]): Check
export function statedForRisks<List extends keyof Risk>(fields: readonly ElementPath<Risk[List]>[], list: List): Check
export function statedForRisks(fields: readonly string[], list?: string): Check {
  return {
    name: 'stated-for-risks',
    reads: ['safetyRisks'],
    run: ({ evidence: { safetyRisks } }) =>
      inspectRecord(safetyRisks, (register, issue) =>
        identifiedRisks(register)
          .flatMap(({ item }) => absent(register, bases(register, item, list), fields))
          .map((item) => issue('not-stated', item)),
      ),
  }
}

/** Where the fields stand: the risk itself, or each element of its list; a list without elements stands for itself. */
function bases(register: unknown, item: string, list: string | undefined): readonly string[] {
  if (list === undefined) return [item]
  const value = valueAt(register, `${item}.${list}`)
  const elements: readonly unknown[] = Array.isArray(value) ? value : []
  return elements.length === 0 ? [`${item}.${list}`] : elements.map((_, index) => `${item}.${list}.${index}`)
}

function absent(register: unknown, issues: readonly string[], fields: readonly string[]): readonly string[] {
  return issues.flatMap((base) => {
    const value = valueAt(register, base)
    if (value === undefined || Array.isArray(value)) return [base]
    return fields.map((field) => `${base}.${field}`).filter((item) => valueAt(register, item) === undefined)
  })
}
