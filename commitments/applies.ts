import type { Duty } from '../schemas/vocabulary.ts'
import type { Case } from './case.ts'

/** A named reason why a measure counts for a release, or does not. */
export type Condition = { readonly name: string; readonly holds: (the: Case) => boolean }

/** The release owes this duty, wholly, for its modification, or already in preparation. */
export function owes(duty: Duty): Condition {
  return { name: `owes:${duty}`, holds: ({ scope }) => scope.duties[duty] !== 'not-owed' }
}

/** Every release. */
export const always: Condition = { name: 'always', holds: () => true }
