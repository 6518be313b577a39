import { nonAnswers as de } from '../../../locales/de/non-answers.ts'
import { nonAnswers as en } from '../../../locales/en/non-answers.ts'
import { nonAnswers as es } from '../../../locales/es/non-answers.ts'
import { nonAnswers as fr } from '../../../locales/fr/non-answers.ts'
import { nonAnswers as it } from '../../../locales/it/non-answers.ts'
import { nonAnswers as nl } from '../../../locales/nl/non-answers.ts'
import { type NonAnswerWords, type Phrases, type SpokenKind, spokenKinds } from '../../../locales/non-answers.ts'
import { nonAnswers as pl } from '../../../locales/pl/non-answers.ts'
import { nonAnswers as pt } from '../../../locales/pt/non-answers.ts'
import { nonAnswers as zh } from '../../../locales/zh/non-answers.ts'
import { addPhrase, emptyTree, type PhraseTree } from './phrase-tree.ts'
import { plain } from './words.ts'

/** The word lists of every language as one: nobody says in which language an answer is. */
export type Lexicon = {
  readonly phrases: PhraseTree<SpokenKind | null>
  /** "Not applicable" and "none" as whole answers. */
  readonly notApplicable: ReadonlySet<string>
  readonly none: ReadonlySet<string>
  readonly hollow: ReadonlySet<string>
  readonly topics: ReadonlySet<string>
  /** Beginnings of words for quantities. */
  readonly quantities: readonly string[]
  readonly remarks: ReadonlySet<string>
  readonly turns: ReadonlySet<string>
}

const languages: readonly NonAnswerWords[] = [en, de, fr, it, es, pl, nl, pt, zh]

let known: Lexicon | null = null

/** The lexicon, made when it is asked for first: a run without a release does not need it. */
export function lexicon(): Lexicon {
  known ??= {
    phrases: phrasesOf(languages),
    notApplicable: new Set(languages.flatMap(({ notApplicable }) => notApplicable.map(plain))),
    none: new Set(languages.flatMap(({ none }) => none.map(plain))),
    hollow: wordSet(languages.map(({ hollow }) => hollow)),
    topics: wordSet(languages.map(({ topics }) => topics)),
    quantities: [...wordSet(languages.map(({ quantities }) => quantities))],
    remarks: wordSet(languages.map(({ remarks }) => remarks)),
    turns: wordSet(languages.map(({ turns }) => turns)),
  }
  return known
}

/** The phrases of all languages; a word of several Han characters is a phrase without a kind. */
function phrasesOf(all: readonly NonAnswerWords[]): PhraseTree<SpokenKind | null> {
  const tree = emptyTree<SpokenKind | null>()
  for (const { hollow, sayings, fillers } of all) {
    for (const word of listed(hollow).filter(isRow)) addPhrase(tree, word, { kind: null, voids: false })
    plant(tree, fillers, false)
    plant(tree, sayings, true)
  }
  return tree
}

function plant(tree: PhraseTree<SpokenKind | null>, phrases: Phrases, voids: boolean): void {
  for (const kind of spokenKinds) for (const phrase of phrases[kind] ?? []) addPhrase(tree, phrase, { kind, voids })
}

function isRow(word: string): boolean {
  return /^\p{Script=Han}{2}/u.test(word)
}

function wordSet(lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((words) => listed(plain(words))))
}

function listed(words: string): readonly string[] {
  return words.split(/\s+/).filter((word) => word !== '')
}
