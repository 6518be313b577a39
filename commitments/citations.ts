import type { Measure, Requirement } from './measure.ts'

/** Where a demand is written, and what is related to it without asking it. */
export type Citations = { readonly cites: readonly string[]; readonly related: readonly string[] }

/** What stands as the source of a rule that is only this product's. */
const ownRule = 'Rule of this gate'

/**
 * The sources of a requirement. A rule of the gate or of the repository has no legal source: what it cites of the law is only
 * related to it.
 */
export function citationsOf(
  measure: Pick<Measure, 'cites'>,
  { basis, cites = measure.cites }: Pick<Requirement, 'basis' | 'cites'>,
): Citations {
  if (basis !== 'policy') return { cites, related: [] }
  const own = cites.filter(isPolicyName)
  return {
    cites: own.length === 0 ? [ownRule] : own,
    related: cites.filter((citation) => !isPolicyName(citation)),
  }
}

function isPolicyName(citation: string): boolean {
  return citation.startsWith("This repository's policy") || citation === ownRule
}
