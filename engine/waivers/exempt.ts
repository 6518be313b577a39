import type { Issue } from '../../commitments/issue.ts'
import type { Decided } from '../decision.ts'
import type { Exemption } from './exemption.ts'

// Decision: docs/decisions/0504-waivers-cover-places-and-findings-split.md
/**
 * Lets what exemptions cover pass, and leaves the rest of the gap a gap: what is new does not hide behind what is known.
 * Each exemption that covers something gives a finding of its own, so everything stays visible.
 */
export function exempt(decided: Decided, exemptions: readonly Exemption[]): readonly Decided[] {
  if (decided.outcome !== 'gap') return [decided]
  const mine = exemptions.filter(({ requirement }) => requirement === `${decided.measure.id}.${decided.requirement.id}`)
  const waived: Decided[] = []
  let left = decided.issues
  for (const exemption of mine) {
    const issues = left.filter((issue) => covers(exemption, issue))
    if (issues.length === 0) continue
    waived.push({ ...decided, outcome: 'waived', effect: 'info', issues, exemption })
    left = left.filter((issue) => !covers(exemption, issue))
  }
  return left.length === 0 && waived.length > 0 ? waived : [{ ...decided, issues: left }, ...waived]
}

function covers({ items, problems }: Exemption, { item, problem }: Issue): boolean {
  if (item !== undefined) return items === null || items.includes(item)
  return problems === null || problems.includes(problem)
}
