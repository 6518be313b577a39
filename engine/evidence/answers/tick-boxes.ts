/** A box that somebody ticked, or left; a letter X is one only beside other boxes. */
const on = String.raw`[☒☑✓✔✅■◼🗹]|\[[xX]\]|\([xX]\)`
const off = String.raw`[☐□◻]|\[ ?\]|\( ?\)`
const box = new RegExp(`${on}|${off}`, 'u')
const token = new RegExp(String.raw`(${on}|(?<![\p{L}\p{N}])[xX](?![\p{L}\p{N}]))|(${off})`, 'gu')

/** What the boxes of a text say: the words whose box is ticked; `undecided` where it is not sure which box is whose. */
export type Ticked = readonly string[] | 'undecided'

type Mark = { readonly ticked: boolean; readonly before: string; readonly after: string }

/**
 * Reads tick boxes that stand before or behind their words; `null` for a text without any. A text that begins with a box has
 * them before, one that begins with a word and ends with a box has them behind; whatever fits neither is undecided, so that
 * an answer is never taken for its opposite.
 */
export function tickedIn(text: string): Ticked | null {
  if (!box.test(text)) return null
  const marks = marksOf(text.trim())
  const [first] = marks
  const last = marks.at(-1)
  if (first === undefined || last === undefined) return null
  if (first.before === '' || /[:?]$/.test(first.before)) return wordsBehind(marks, ({ after }) => after)
  return last.after === '' ? wordsBehind(marks, ({ before }) => before) : 'undecided'
}

function wordsBehind(marks: readonly Mark[], words: (mark: Mark) => string): Ticked {
  if (marks.some((mark) => words(mark) === '')) return 'undecided'
  return marks.filter(({ ticked }) => ticked).map(words)
}

function marksOf(text: string): readonly Mark[] {
  const found = [...text.matchAll(token)]
  return found.map((match, index) => {
    const end = match.index + match[0].length
    const previous = found[index - 1]
    const from = previous === undefined ? 0 : previous.index + previous[0].length
    return {
      ticked: match[1] !== undefined,
      before: text.slice(from, match.index).trim(),
      after: text.slice(end, found[index + 1]?.index ?? text.length).trim(),
    }
  })
}
