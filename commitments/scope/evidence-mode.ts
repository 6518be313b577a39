import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import type { Duty, DutyState } from '../../schemas/vocabulary.ts'
import { type Chapter, chapters } from '../data/chapters.ts'
import { part, type ScopePart } from './part.ts'
import { ask } from './questions.ts'
import type { EvidenceMode, RowId } from './result.ts'

type Duties = Readonly<Record<Duty, DutyState>>

/** The duty that a chapter serves, and the key of the chapter in a manifest. */
const byChapter = {
  transparency: { duty: 'documentation', key: 'transparency' },
  copyright: { duty: 'copyright-policy', key: 'copyright' },
  'safety-and-security': { duty: 'safety-and-security', key: 'safety_and_security' },
} as const satisfies Record<Chapter, { duty: Duty; key: string }>

/** What counts as evidence for each chapter, and the rows that say so. */
export type Modes = { readonly modes: Readonly<Record<Chapter, EvidenceMode>>; readonly rows: readonly RowId[] }

/** Measures for a chapter that was signed, alternative means for one that was not. Source: AI Act Articles 53(4), 55(2). */
export function evidenceModes(manifest: ReleaseManifest, duties: Duties, today: string): ScopePart<Modes> {
  const modes = {
    transparency: modeOf(manifest, 'transparency', today),
    copyright: modeOf(manifest, 'copyright', today),
    'safety-and-security': modeOf(manifest, 'safety-and-security', today),
  }
  const owed = owedChapters(duties)
  const unstated = owed.filter((chapter) => manifest.signatory?.[byChapter[chapter].key]?.status === undefined)
  const stated = owed.filter((chapter) => !unstated.includes(chapter))
  const rows: readonly RowId[] = [
    ...(stated.some((chapter) => modes[chapter] === 'measures') ? (['E1'] as const) : []),
    ...(stated.some((chapter) => modes[chapter] === 'alternative-means') ? (['E2'] as const) : []),
  ]
  return part(
    { modes, rows },
    { asks: unstated.map((chapter) => ask('signatory-missing', `signatory.${byChapter[chapter].key}`)) },
  )
}

/** The duty that a chapter serves. */
export function dutyOf(chapter: Chapter): Duty {
  return byChapter[chapter].duty
}

/** The chapters whose duty the release has. */
export function owedChapters(duties: Duties): readonly Chapter[] {
  return chapters.filter((chapter) => duties[byChapter[chapter].duty] !== 'not-owed')
}

/** A signature that lies ahead does not count yet. What is not said is treated as signed, because measures ask for more. */
function modeOf({ signatory }: ReleaseManifest, chapter: Chapter, today: string): EvidenceMode {
  const { status, since } = signatory?.[byChapter[chapter].key] ?? {}
  const signed = status !== 'not-signed' && (since === undefined || since <= today)
  return signed ? 'measures' : 'alternative-means'
}

/** Whether the provider took on the Safety and Security chapter for this very model. Source: AI Act Article 56(7). */
export function coversVoluntarily({ signatory }: ReleaseManifest, today: string): boolean {
  const { status, since, covers_this_model } = signatory?.safety_and_security ?? {}
  return status === 'signed' && covers_this_model === true && (since === undefined || since <= today)
}
