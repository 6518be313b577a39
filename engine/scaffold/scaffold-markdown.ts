import type { CommandWords } from '../../locales/command-words.ts'
import type { OfferReason } from '../../locales/offer-reason.ts'
import { code } from '../../locales/quoted.ts'
import { sizeOf } from '../report/markdown-text.ts'
import type { ScaffoldFile } from './scaffold.ts'

/** The words of answers, and how long the text may become. */
type Words = { readonly words: CommandWords; readonly limit: number }

/** Kept free for the list of what was left out. */
const reserve = 2_000

/** Says which documents are on the branch now. */
export function addedMarkdown(paths: readonly string[], { scaffold }: CommandWords): string {
  return [scaffold.added, '', ...paths.map((path) => `- ${code(path)}`), '', scaffold.empty].join('\n')
}

/** Shows the missing documents to be copied: as many as there is room for, and which ones had none. */
export function offeredMarkdown(files: readonly ScaffoldFile[], reason: OfferReason, { words, limit }: Words): string {
  const { scaffold } = words
  const head = [scaffold.offered, scaffold.reasons[reason], scaffold.empty].join(' ')
  const blocks = files.map((file) => ({ path: file.path, text: fileMarkdown(file, scaffold.text) }))
  let left = limit - sizeOf(head) - reserve
  const fits = blocks.findIndex(({ text }) => {
    left -= sizeOf(text) + 2
    return left < 0
  })
  const shown = fits === -1 ? blocks : blocks.slice(0, fits)
  const rest = blocks.slice(shown.length).map(({ path }) => `- ${code(path)}`)
  return [
    head,
    ...shown.map(({ text }) => text),
    ...(rest.length === 0 ? [] : [[scaffold.leftOut, '', ...rest].join('\n')]),
  ].join('\n\n')
}

/** The path stands in Markdown, where a code span holds it; within the HTML of a summary it would not. */
function fileMarkdown({ path, text }: ScaffoldFile, summary: string): string {
  return [
    `#### ${code(path)}`,
    '',
    `<details><summary>${summary}</summary>`,
    '',
    '````yaml',
    `${text}\`\`\`\``,
    '',
    '</details>',
  ].join('\n')
}
