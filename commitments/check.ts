import type { ArtefactKind } from '../schemas/artefacts.ts'
import type { Case } from './case.ts'
import type { Place } from './place.ts'

/** What a check saw. `needs-human`: the evidence is there, and only a person can judge it. */
export type Observation =
  | { readonly saw: 'met' }
  | { readonly saw: 'gap'; readonly places: readonly Place[] }
  | { readonly saw: 'needs-human'; readonly places: readonly Place[] }

/** A reusable mechanical test of evidence. It knows evidence, never law. */
export type Check = {
  readonly name: string
  /** The artefacts that it reads; documentation lists them. */
  readonly reads: readonly ArtefactKind[]
  readonly run: (the: Case) => Observation
}

export const met: Observation = { saw: 'met' }

/** A gap at each of the places; met when there is none. */
export function gapAt(places: readonly Place[]): Observation {
  return places.length === 0 ? met : { saw: 'gap', places }
}
