import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import { thresholds } from '../data/thresholds.ts'
import { timeline } from '../data/timeline.ts'
import { addDays } from '../dates/dates.ts'
import { part, type ScopePart } from './part.ts'
import { ask, type Question } from './questions.ts'

/** When the duties fall due, and whether the model was on the market before Chapter V applied. */
export type Timing = { readonly legacy: boolean; readonly dueOn: string | null }

/** Whose dates count: a family keeps its first date with the same provider, not with one who modifies it. */
export type DatesOf = 'family' | 'release'

const applies = timeline['chapter-v-applies'].date

/** Duties are due at placing on the market, for legacy models two years later. Source: AI Act Articles 111(3), 113(b). */
export function timingOf({ release, model }: ReleaseManifest, dates: DatesOf): ScopePart<Timing> {
  const placed = release?.placed_on_market_on
  const family = dates === 'family' ? model?.family_placed_on_market_on : undefined
  const own = placed ?? release?.planned_on ?? family
  if (own === undefined) {
    return part({ legacy: false, dueOn: null }, { asks: [ask('date-missing', 'release.placed_on_market_on')] })
  }
  const legacy = [placed, family].some((date) => date !== undefined && date < applies)
  const continues = family !== undefined && family < own
  return part(
    { legacy, dueOn: legacy ? timeline['legacy-due'].date : own },
    { rules: continues ? ['family.same-model'] : [], asks: familyQuestions(family, own, model?.family_id) },
  )
}

function familyQuestions(family: string | undefined, own: string, id: string | undefined): readonly Question[] {
  if (family === undefined) return []
  return [
    ...(id === undefined || id.trim() === '' ? [ask('family-missing', 'model.family_id')] : []),
    ...(family > own ? [ask('family-date-after-release', 'model.family_placed_on_market_on')] : []),
  ]
}

/** The last day for a notification under Article 52(1); for what was known earlier, that day for the first notifications. */
export function notifyBy(foreseenOn: string): string {
  return foreseenOn < applies ? timeline['first-notifications'].date : addDays(foreseenOn, thresholds.notification.days)
}
