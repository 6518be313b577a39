import { forms } from '../../schemas/artefacts.ts'
import type { Demand, Item } from '../../schemas/item.ts'

const banner = '<!-- Generated from schemas/ by npm run generate. Do not edit. -->\n'

/** What an answer holds besides words, for readers of the pages. */
const held: { readonly [One in Demand]: string } = {
  'link-or-file': 'a link, the path of an attached file, or that none exists',
  'access-level': 'the level of access of each channel',
  'legal-form': 'a legal form or a register',
  contact: 'an address, a form or a mailbox that works',
  measurement: 'what was measured or counted, and how',
}

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
    ...row(
      'Said in at least',
      item.leastWords === undefined ? undefined : `${item.leastWords} words that say something`,
    ),
    ...row('Holds', item.holds === undefined ? undefined : held[item.holds]),
    ...row('Serves', item.hooks.join('; ')),
    ...row('Certainty of the source', `content ${item.grade.content}, audience ${item.grade.audience}`),
    '',
  ]
}
