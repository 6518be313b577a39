import type { act } from '../../commitments/problem-codes/act.ts'
import type { ProblemWords } from '../locale.ts'

/** Was an Pflichten der KI-Verordnung nicht stimmt, die jeder Anbieter hat, auf Deutsch. */
export const actProblems: Pick<ProblemWords, (typeof act)[number]> = {
  'adversarial-missing': () => 'Keine der Bewertungen ist ein Angriffstest (method red_teaming).',
  'data-after-summary': () => 'Die Zusammenfassung ist älter als die neuesten Daten, die sie nennt.',
  'document-too-short': ({ limit, path }) =>
    `Das Dokument ${path ?? ''} hat weniger als ${limit ?? 'die nötigen'} Wörter, zu wenige für die Punkte, die es abdecken soll.`,
  'estimated-late': ({ date }) => `Der große Vortrainingslauf begann schon vorher, am ${date ?? 'früheren Tag'}.`,
  'mandate-ended': ({ date }) => `Der Auftrag endete am ${date ?? 'früheren Tag'}.`,
  'means-missing': ({ allowed }) => `Nichts sagt, wie diese Pflichten erfüllt werden: ${list(allowed)}.`,
  'newer-than-contest': ({ date }) =>
    `Der Rechenaufwand ist neuer als die Antwort der Kommission${date === undefined ? '' : ` vom ${date}`}: Ob sich Tatsachen wesentlich geändert haben, beurteilt eine Person.`,
  'not-addressed': () => 'Nach diesem Auftrag können sich Behörden nicht an den Bevollmächtigten wenden.',
  'points-missing': ({ allowed }) => `Nichts sagt, wo das Dokument diese Punkte abdeckt: ${list(allowed)}.`,
  'same-document': ({ items }) => `Dieselben Stellen desselben Dokuments stehen schon bei ${list(items)}.`,
  'tasks-missing': ({ allowed }) => `Der Auftrag ermächtigt nach diesen Angaben nicht zu: ${list(allowed)}.`,
  'template-not-named': () => 'Nichts in der Zusammenfassung sagt, dass sie der Vorlage der Kommission folgt.',
  'version-not-named': () => 'Die veröffentlichte Version ist hier nicht genannt.',
}

function list(words: readonly string[] | undefined): string {
  return words && words.length > 0 ? words.join(', ') : 'ein weiterer Punkt'
}
