/** One sentence of a text, white space and emphasis evened out, with the line and column where it starts. */
export type Sentence = { readonly text: string; readonly line: number; readonly column: number }

const abbreviated = String.raw`(?<!\b(?:Art|Abs|Nr|No|bzw|vs|e\.g|i\.e|z\.B|d\.h)\.)(?<!^[ \t]{0,8}\d{1,3}\.)`
const month = '(?!\\s|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)'
const newBlock = String.raw`\n(?=[ \t]*(?:[-*+#>|]|\d{1,3}[.)]|[\w.-]{1,60}:\s))`

/**
 * The end of a sentence, of a paragraph, of a list item, table row, heading or YAML value. The stop after an
 * abbreviation, a list number or the day of a German date ends nothing.
 */
const boundary = new RegExp(String.raw`${abbreviated}(?<=[.!?])\s+${month}|\n\s*\n|${newBlock}`, 'gm')

/** The sentences of a Markdown or YAML text, in order; a sentence may run over several lines. */
export function sentencesOf(text: string): readonly Sentence[] {
  const ends = [...text.matchAll(boundary)].map((match) => ({ from: match.index, to: match.index + match[0].length }))
  const starts = [0, ...ends.map(({ to }) => to)]
  const sentences: Sentence[] = []
  let line = 1
  let lineStart = 0
  let counted = 0
  for (const [index, start] of starts.entries()) {
    const raw = text.slice(start, ends[index]?.from ?? text.length)
    const first = start + (raw.length - raw.trimStart().length)
    const passed = text.slice(counted, first)
    line += passed.split('\n').length - 1
    lineStart = passed.includes('\n') ? counted + passed.lastIndexOf('\n') + 1 : lineStart
    counted = first
    const even = raw
      .replace(/`|\*{1,3}(?!\d)/g, '')
      .replace(/\s+/g, ' ')
      .trim()
    if (even !== '') sentences.push({ text: even, line, column: first - lineStart + 1 })
  }
  return sentences
}
