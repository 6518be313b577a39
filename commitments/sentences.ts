/** One sentence of a text, white space and emphasis evened out, with the line and column where it starts. */
export type Sentence = { readonly text: string; readonly line: number; readonly column: number }

/** The end of a sentence, of a paragraph, of a list item, table row, heading or YAML value; not an abbreviation. */
const boundary =
  /(?<!\b(?:Art|Abs|Nr|No|bzw|vs|e\.g|i\.e|z\.B|d\.h)\.)(?<=[.!?])\s+|\n\s*\n|\n(?=[ \t]*(?:[-*+#>|]|\d{1,3}[.)]|[\w.-]{1,60}:\s))/g

/** The sentences of a Markdown or YAML text, in order; a sentence may run over several lines. */
export function sentencesOf(text: string): readonly Sentence[] {
  const ends = [...text.matchAll(boundary)].map((match) => ({ from: match.index, to: match.index + match[0].length }))
  const starts = [0, ...ends.map(({ to }) => to)]
  const sentences: Sentence[] = []
  let line = 1
  let counted = 0
  for (const [index, start] of starts.entries()) {
    const raw = text.slice(start, ends[index]?.from ?? text.length)
    const first = start + (raw.length - raw.trimStart().length)
    line += newlinesIn(text.slice(counted, first))
    counted = first
    const even = raw
      .replace(/`|\*{1,3}(?!\d)/g, '')
      .replace(/\s+/g, ' ')
      .trim()
    if (even !== '') sentences.push({ text: even, line, column: first - text.lastIndexOf('\n', first - 1) })
  }
  return sentences
}

function newlinesIn(text: string): number {
  return text.split('\n').length - 1
}
