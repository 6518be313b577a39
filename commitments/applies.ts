import type { Duty } from '../schemas/vocabulary.ts'
import type { Case } from './case.ts'
import type { Chapter } from './data/chapters.ts'
import { dutyOf, owedChapters } from './scope/evidence-mode.ts'

/** A named reason why a measure counts for a release, or does not. */
export type Condition = {
  readonly name: string
  readonly holds: (context: Case) => boolean
  /** The duty that is behind it: what is only prepared makes no gap that blocks. */
  readonly duty?: Duty
}

/** The release owes this duty, wholly, for its modification, or already in preparation. */
export function owes(duty: Duty): Condition {
  return { name: `owes:${duty}`, duty, holds: ({ scope }) => scope.duties[duty] !== 'not-owed' }
}

/** The release owes the duty of a chapter, and its provider signed that chapter: its measures are what shows the duty. */
export function follows(chapter: Chapter): Condition {
  const duty = dutyOf(chapter)
  return {
    name: `follows:${chapter}`,
    duty,
    holds: ({ scope }) => scope.duties[duty] !== 'not-owed' && scope.evidenceMode[chapter] === 'measures',
  }
}

/** Both conditions hold. */
export function both(first: Condition, second: Condition): Condition {
  const duty = first.duty ?? second.duty
  return {
    name: `${first.name}+${second.name}`,
    holds: (context) => first.holds(context) && second.holds(context),
    ...(duty === undefined ? {} : { duty }),
  }
}

/** The condition does not hold. */
export function not({ name, holds }: Condition): Condition {
  return { name: `not:${name}`, holds: (context) => !holds(context) }
}

/** The release has at least one duty of Chapter V. */
export const anyDuty: Condition = {
  name: 'any-duty',
  holds: ({ scope }) => Object.values(scope.duties).some((state) => state !== 'not-owed'),
}

/** One of the conditions holds. */
export function either(first: Condition, second: Condition): Condition {
  const duty = first.duty ?? second.duty
  return {
    name: `${first.name}|${second.name}`,
    holds: (context) => first.holds(context) || second.holds(context),
    ...(duty === undefined ? {} : { duty }),
  }
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
