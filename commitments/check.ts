import type { ArtefactKind } from '../schemas/artefacts.ts'
import type { Case } from './case.ts'
import type { Issue } from './issue.ts'

/** What a check saw. `needs-human`: the evidence is there, and only a person can judge it. */
export type Observation =
  | { readonly result: 'met' }
  | { readonly result: 'gap'; readonly issues: readonly Issue[] }
  | { readonly result: 'needs-human'; readonly issues: readonly Issue[] }

/** A reusable mechanical test of evidence. It knows evidence, never law. */
export type Check = {
  readonly name: string
  /** The artefacts that it reads; documentation lists them. */
  readonly reads: readonly ArtefactKind[]
  readonly run: (context: Case) => Observation
}

export const met: Observation = { result: 'met' }

/** A gap with these issues; met when there is none. */
export function gapAt(issues: readonly Issue[]): Observation {
  return issues.length === 0 ? met : { result: 'gap', issues }
}
