import type { Duty } from '../schemas/vocabulary.ts'
import type { Case } from './case.ts'
import { owedChapters } from './scope/evidence-mode.ts'

/** A named reason why a measure counts for a release, or does not. */
export type Condition = { readonly name: string; readonly holds: (context: Case) => boolean }

/** The release owes this duty, wholly, for its modification, or already in preparation. */
export function owes(duty: Duty): Condition {
  return { name: `owes:${duty}`, holds: ({ scope }) => scope.duties[duty] !== 'not-owed' }
}

/** Every release. */
export const always: Condition = { name: 'always', holds: () => true }

/** The model was on the market before Chapter V applied. */
export const legacyModel: Condition = { name: 'legacy-model', holds: ({ scope }) => scope.legacy }

/** A chapter whose duty is owed was not signed. */
export const usesAlternativeMeans: Condition = {
  name: 'uses-alternative-means',
  holds: ({ scope }) =>
    owedChapters(scope.duties).some((chapter) => scope.evidenceMode[chapter] === 'alternative-means'),
}

/** The provider argues that the model carries no systemic risk. */
export const contestsSystemicRisk: Condition = {
  name: 'contests-systemic-risk',
  holds: ({ scope, evidence: { release } }) =>
    scope.rows.includes('C4') || (release.state === 'found' && release.content.notification?.contested === true),
}
