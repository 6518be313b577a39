import type { ArtefactKind } from '../schemas/artefacts.ts'
import type { Case } from './case.ts'
import type { Issue } from './issue.ts'

/**
 * What a check found. It cannot say that a requirement is met: whether something was there to look at is what the engine
 * sees. `nothing-wrong`: nothing is wrong with what was there. `nothing-to-see`: there was nothing of the kind, and there need not
 * be. `needs-human`: the evidence is there, and only a person can judge it.
 */
export type Observation =
  | { readonly result: 'nothing-wrong' | 'nothing-to-see' }
  | { readonly result: 'gap'; readonly issues: readonly Issue[] }
  | { readonly result: 'needs-human'; readonly issues: readonly Issue[] }

/** A reusable mechanical test of evidence. It knows evidence, never law. */
export type Check = {
  readonly name: string
  /** The artefacts without which it cannot judge; documentation lists them. */
  readonly reads: readonly ArtefactKind[]
  /** Artefacts that it looks at where they are there. */
  readonly consults?: readonly ArtefactKind[]
  /** The artefact that it asks for: its gap is the one for a document that is missing, unreadable or blank. */
  readonly asksFor?: ArtefactKind
  /** Set where a person gives what it looks for on the pull request, and not a document. */
  readonly givenBy?: 'signature' | 'confirmation'
  readonly run: (context: Case) => Observation
}

/** Nothing is wrong with what was there to look at. */
export const nothingWrong: Observation = { result: 'nothing-wrong' }

/** There was nothing of the kind to look at, and there need not be. */
export const nothingToSee: Observation = { result: 'nothing-to-see' }

/** A gap with these issues; nothing wrong when there is none. */
export function gapAt(issues: readonly Issue[]): Observation {
  return issues.length === 0 ? nothingWrong : { result: 'gap', issues }
}
