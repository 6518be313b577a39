import { limits, renderMarkdown, renderShort } from '../../engine/report/markdown.ts'
import type { PublishedEntry } from '../store/published-state.ts'
import { annotationsOf } from './annotations.ts'
import { type CheckOutput, failedCheck, rejudgingCheck } from './check-run.ts'
import { changedNote, type Message, nameOf, notesAround } from './notes.ts'

/**
 * Puts a check together from our verdict and those of others on the same commit: green for a pass and for nothing owed, red
 * for everything else; never neutral.
 */
export function compose(message: Message): CheckOutput {
  const { changed, others } = message
  const { evaluation } = message
  const { locale, report } = evaluation
  const { publishing, interfaceStrings } = locale
  const { above, below } = notesAround(message, locale)
  if (evaluation.error !== null) return failedCheck(evaluation.text, locale, [...above, ...below])
  if (report === null) return rejudgingCheck(locale, [...above, ...below])
  const since = changed === null ? [] : [changedNote(changed, report, locale)]
  const { shown, left } = annotationsOf(report)
  const more = left === 0 ? [] : [publishing.notAnnotated(left)]
  const notes = [...above, ...since, ...below, ...more]
  const blocked = report.verdict === 'blocked'
  const red = blocked ? undefined : others.find(isRed)
  // Asking again always makes sense; who signs only where somebody has to.
  const buttons = report.releases.some(({ signOffs }) => signOffs.length > 0) ? both : [again]
  return {
    conclusion: blocked || red !== undefined ? 'failure' : 'success',
    title: red === undefined ? renderShort(report, locale) : publishing.sharedTitle(nameOf(red)),
    summary: renderMarkdown(report, locale, { limit: limits.checkRun, where: interfaceStrings.jsonReport, notes }),
    annotations: shown,
    actions: buttons.map(({ words, identifier }) => ({ ...publishing.buttons[words], identifier })),
  }
}

const again = { words: 'recheck', identifier: 'recheck' } as const
const both = [again, { words: 'signOffs', identifier: 'sign-offs' } as const]

/** What has no verdict yet is not green. */
function isRed({ published: { verdict } }: PublishedEntry): boolean {
  return verdict === null || verdict === 'blocked' || verdict === 'could-not-run'
}
