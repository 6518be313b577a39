import { code } from '../../engine/report/markdown-text.ts'
import { localeOf } from '../../locales/index.ts'
import type { Locale } from '../../locales/locale.ts'
import type { Kept, Standing } from '../store/standing.ts'
import { type CheckOutput, checkOf, failedCheck, rejudgingCheck } from './check-run.ts'
import { digestOf, digestOfReport } from './content.ts'
import { type Circumstances, changedNote, placeNote, warningNotes } from './notes.ts'
import type { Ground } from './place.ts'
import type { Judged } from './sight.ts'

/** Everything that a check says. `judged` is `null` while a verdict is made anew. */
export type Message = {
  readonly judged: Judged | null
  readonly ground: Ground
  readonly changed: Standing['changed']
  readonly others: readonly Kept[]
  readonly circumstances: Circumstances
}

/** A check, and a digest that is the same as long as it says the same, dates apart. */
export type Composed = { readonly check: CheckOutput; readonly digest: string }

/** Puts a check together from our verdict and those of others on the same commit: the strictest counts. */
export async function compose(message: Message): Promise<Composed> {
  const { judged, ground, circumstances } = message
  const locale = judged?.locale ?? (await localeOf('en'))
  const [red] = message.others.filter(({ standing }) => isRed(standing))
  const blockedItself = judged?.report?.verdict === 'blocked'
  const redBecause = red === undefined || blockedItself ? null : locale.publishing.sharedTitle(nameOf(red))
  const others = message.others.map(({ key, standing }) => [key, standing.verdict])
  const { report = null, error = null } = judged ?? {}
  const said = report === null ? [error?.code, error?.message] : digestOfReport(report)
  const digest = digestOf([said, ground, circumstances, others])
  return { check: checkFor(message, { locale, redBecause }), digest }
}

type Setting = { readonly locale: Locale; readonly redBecause: string | null }

function checkFor({ judged, ground, changed, others, circumstances }: Message, { locale, redBecause }: Setting) {
  const place = placeNote({ ...ground, policy: ground.base }, locale)
  const shared =
    others.length === 0 ? null : locale.publishing.shared(others.map((one) => wordsFor(one, locale)).join(', '))
  const around = [...warningNotes(circumstances, locale), ...present(shared)]
  if (judged === null) return rejudgingCheck(locale, [...around, ...present(place)])
  if (judged.report === null) return failedCheck(judged.error, locale, [...around, ...present(place)])
  const notes = [...around, ...present(changedNote(changed, judged.report, locale)), ...present(place)]
  return checkOf(judged.report, locale, { notes, redBecause })
}

/** What has no verdict yet is not green. */
function isRed({ verdict }: Standing): boolean {
  return verdict === null || verdict === 'blocked' || verdict === 'could-not-run'
}

function wordsFor(kept: Kept, { interfaceStrings, publishing }: Locale): string {
  const words = { ...interfaceStrings.change.verdict, 'could-not-run': publishing.failed }
  const { verdict } = kept.standing
  return `${code(nameOf(kept))}: ${verdict === null ? publishing.pending : words[verdict]}`
}

/** The number alone: in a check it links to nothing and tells nobody. */
function nameOf({ key, standing }: Kept): string {
  return standing.number === null ? key : `#${standing.number}`
}

function present(note: string | null): readonly string[] {
  return note === null ? [] : [note]
}
