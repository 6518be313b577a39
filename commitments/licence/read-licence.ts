import parse from 'spdx-expression-parse'
import { licenceTexts } from '../data/licence-texts.ts'
import { furtherTerms, safetyTerms } from '../data/licences.ts'
import { findTexts, type TextsFound } from './find-texts.ts'
import { licenceExpression } from './identifier.ts'
import { licenceWords } from './words.ts'

/**
 * How a text stands to the licence that is named: `agrees` it is its text; `notices` other words stand beside it, none of
 * them a term; `reference` it names the licence and holds no text; `partly` only some of several named licences are in
 * it; `safety-terms` and `further-terms` beside the standard text; `other` it is another text; `not-compared` no standard
 * text is known.
 */
export type LicenceReading =
  | 'agrees'
  | 'notices'
  | 'reference'
  | 'partly'
  | 'safety-terms'
  | 'further-terms'
  | 'other'
  | 'not-compared'

/** Longer text is no licence expression; it also keeps the parser's recursion small. */
const longestExpression = 400

type Expression = ReturnType<typeof parse>
type Presence = 'there' | 'some' | 'absent' | 'unknown'

const known = new Set(licenceTexts.flatMap(({ ids }) => ids))

// Decision: docs/decisions/0108-licence-texts-are-compared-by-hashes-of-words.md
/** Compares a text with the standard texts of the licences that an expression names. */
export function readLicence(written: string, text: string): LicenceReading {
  const expression = parsed(written)
  if (expression === null) return 'not-compared'
  const found = findTexts(text)
  const presence = presenceOf(expression, found.ids)
  if (presence === 'unknown') return 'not-compared'
  const terms = termsIn(found.rest)
  if (presence === 'absent') return terms === null && refersTo(expression, text, found) ? 'reference' : 'other'
  if (terms !== null) return terms
  if (presence === 'some') return 'partly'
  return found.rest.join(' ').split(' ').length > mostTitleWords ? 'notices' : 'agrees'
}

/** An expression as the parser reads it; `null` for what is none. */
export function parsed(written: string): Expression | null {
  if (written.length > longestExpression) return null
  try {
    return parse(licenceExpression(written))
  } catch {
    return null
  }
}

/** As many words as a title, a holder and a reserve of rights have. */
const mostTitleWords = 40

/** Of an AND every text has to stand there, of an OR one is enough. */
function presenceOf(node: Expression, ids: ReadonlySet<string>): Presence {
  if ('license' in node) {
    if (!known.has(node.license)) return 'unknown'
    return ids.has(node.license) ? 'there' : 'absent'
  }
  const sides = [presenceOf(node.left, ids), presenceOf(node.right, ids)]
  if (node.conjunction === 'or') {
    const order: readonly Presence[] = ['there', 'some', 'unknown', 'absent']
    return order.find((one) => sides.includes(one)) ?? 'absent'
  }
  const [first] = sides
  return sides.every((side) => side === first) ? (first ?? 'absent') : 'some'
}

/** A sentence of the GNU licences about their own text, whatever printing. */
const aboutItself =
  /everyone is permitted to copy and distribute verbatim copies of this license document but changing it is not allowed/g

function termsIn(rest: readonly string[]): 'safety-terms' | 'further-terms' | null {
  const runs = rest.map((run) => run.replace(aboutItself, ''))
  const restricting = runs.filter((run) => furtherTerms.some((pattern) => pattern.test(run)) || mixesScripts(run))
  if (restricting.length === 0) return null
  return restricting.every(onlySafety) ? 'safety-terms' : 'further-terms'
}

const business =
  /\b(commercial|noncommercial|compet\w+|users|revenue|fees?|academic|evaluation|military|permission|consent)\b/

function onlySafety(run: string): boolean {
  return safetyTerms.test(run) && !business.test(run) && run.split(' ').length <= 200
}

/** Letters of two scripts in one word: written to look like another. */
function mixesScripts(run: string): boolean {
  return run.split(' ').some((word) => /[a-z]/.test(word) && /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(word))
}

const longestReference = 150

/** A short text that names the licence, as a header of a source file does. */
function refersTo(node: Expression, text: string, { words }: TextsFound): boolean {
  if (words > longestReference) return false
  const plain = ` ${licenceWords(text).join(' ')} `
  return idsOf(node).some((id) =>
    wordsOfId(id).every((word) => plain.includes(` ${word} `) || plain.includes(`${word} `)),
  )
}

function idsOf(node: Expression): readonly string[] {
  return 'license' in node ? [node.license] : [...idsOf(node.left), ...idsOf(node.right)]
}

function wordsOfId(id: string): readonly string[] {
  return id
    .toLowerCase()
    .split(/[-.]/)
    .filter((word) => !['only', 'or', 'later', 'clause'].includes(word))
}
