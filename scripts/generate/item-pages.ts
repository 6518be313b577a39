import { forms } from '../../schemas/artefacts.ts'
import type { Item } from '../../schemas/item.ts'

const banner = '<!-- Generated from schemas/ by npm run generate. Do not edit. -->\n'

/** One page for each form, with every item: what to answer, for whom, and what may stand in the answer's place. */
export function itemPages(): ReadonlyMap<string, string> {
  return new Map(
    Object.values(forms).map(({ file, title, items }) => [
      `docs/items/${file}.md`,
      [banner, `# ${title}: ${items.length} items`, '', ...items.flatMap(itemLines)].join('\n'),
    ]),
  )
}

function itemLines(item: Item): readonly string[] {
  const row = (name: string, value: string | undefined) =>
    value === undefined || value === '' ? [] : [`| ${name} | ${value} |`]
  return [
    `## \`${item.id}\``,
    '',
    `**${item.title}.** ${item.asks}`,
    '',
    '| | |',
    '|---|---|',
    ...row('For', item.audiences.join(', ')),
    ...row('Besides a value', item.accepts.join(', ')),
    ...row('Options', item.options?.map((option) => `\`${option}\``).join(', ')),
    ...row('Significant figures', item.figures === undefined ? undefined : `at least ${item.figures.least}`),
    ...row('Recommended length', item.words === undefined ? undefined : `${item.words} words`),
    ...row('Serves', item.hooks.join('; ')),
    ...row('Certainty of the source', `content ${item.grade.content}, audience ${item.grade.audience}`),
    '',
  ]
}
