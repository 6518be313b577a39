import { specifiedRisks } from '../../schemas/safety/vocabulary.ts'
import type { EvidenceSet, Found } from '../case.ts'

type Register = Extract<EvidenceSet['safetyRisks'], Found<unknown>>['content']

/** One entry of the risk register. */
export type RegisteredRisk = NonNullable<Register['risks']>[number]

/** A risk that has to be analysed: its key, its entry in the register, and what words may call it. */
type IdentifiedRisk = {
  readonly key: string
  readonly entry: RegisteredRisk
  /** The item path of the entry, `risks.0`. */
  readonly item: string
  /** The key of a specified risk; the item path of another one, whose key is text of the document. */
  readonly name: string
}

/** Whether a key is one of the four risks that are always identified. Source: Appendix 1.4. */
export function isSpecified(key: string): boolean {
  return specifiedRisks.some((risk) => risk === key)
}

/**
 * The risks of a register that count as systemic: the four specified ones always, others unless they were ruled out.
 * Source: Safety and Security chapter, Measure 2.1.
 */
export function identifiedRisks(register: Register): readonly IdentifiedRisk[] {
  return (register.risks ?? []).flatMap((entry, index) => {
    const key = entry.risk_id ?? ''
    const item = `risks.${index}`
    const counts = isSpecified(key) || entry.identified !== false
    return counts ? [{ key, entry, item, name: isSpecified(key) ? key : item }] : []
  })
}
