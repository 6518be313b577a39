import type { CommandWords } from '../../locales/command-words.ts'
import type { Locale } from '../../locales/locale.ts'
import { code } from '../../locales/quoted.ts'
import type { DescribedRow } from './described-rows.ts'
import type { DescribedItem, DescribedMeasure, Explanation } from './explain.ts'
import { groundsOf } from './words.ts'

/** The words of a report and of answers, in the same language. */
type Words = { readonly locale: Locale; readonly words: CommandWords }

/** What an id stands for as GitHub Markdown: who asks for it, where it is written, which evidence counts, what to do. */
export function explanationMarkdown(found: Explanation, { locale, words }: Words): string {
  switch (found.kind) {
    case 'measure':
      return measureMarkdown(found, { locale, words })
    case 'item':
      return itemMarkdown(found.item, words)
    case 'row':
      return rowMarkdown(found.row, locale)
    case 'unknown':
      return unknownMarkdown(found.near, words)
  }
}

function unknownMarkdown(near: readonly string[], { explain }: CommandWords): string {
  return near.length === 0 ? explain.unknown : `${explain.unknown} ${explain.near(near.map(code).join(', '))}`
}

function measureMarkdown(
  { measure, requirements }: Extract<Explanation, { kind: 'measure' }>,
  { locale, words }: Words,
): string {
  const title = locale.measures?.[measure.id]?.title ?? measure.title
  return [
    `### ${code(measure.id)} ${title}`,
    ...requirements.map((one) => requirementMarkdown(measure, one, { locale, words })),
  ].join('\n\n')
}

function requirementMarkdown(
  { id }: DescribedMeasure,
  requirement: DescribedMeasure['requirements'][number],
  { locale, words }: Words,
): string {
  const { interfaceStrings, measures, cite } = locale
  const own = measures?.[id]?.requirements[requirement.id.slice(id.length + 1)] ?? requirement
  const evidence = requirement.evidence.map((file) => code(`gpai/${file}.yaml`)).join(', ')
  return [
    `#### ${own.asks}`,
    '',
    `- ${interfaceStrings.why}: ${groundsOf({ ...requirement, cites: requirement.cites.map(cite), related: requirement.related.map(cite) }, locale)}`,
    `- ${words.explain.gap[requirement.effect]}`,
    ...(evidence === '' ? [] : [`- ${words.explain.evidence}: ${evidence}`]),
    `- **${interfaceStrings.next}:** ${own.remedy}`,
    '',
    `<sub>${code(requirement.id)}</sub>`,
  ].join('\n')
}

function itemMarkdown(item: DescribedItem, { explain }: CommandWords): string {
  const audiences = item.audiences.length === 0 ? explain.noAudience : item.audiences.map(code).join(', ')
  const accepts = item.accepts.length === 0 ? explain.nothingElse : item.accepts.map(code).join(', ')
  return [
    `### ${code(item.id)} ${item.title}`,
    '',
    `- ${explain.document}: ${code(`gpai/${item.document}.yaml`)}`,
    `- ${explain.audiences}: ${audiences}`,
    `- ${explain.accepts}: ${accepts}`,
  ].join('\n')
}

function rowMarkdown({ id, means, cites, duties }: DescribedRow, locale: Locale): string {
  const { duty, dutyState } = locale.interfaceStrings
  const states = new Map(Object.entries(duties ?? {}))
  const lines = Object.entries(duty).flatMap(([key, words]) => {
    const state = states.get(key)
    return state === undefined ? [] : [`- ${words}: ${dutyState[state]}`]
  })
  return [`### ${code(id)}`, '', locale.reasons?.[`row.${id}`] ?? means, '', ...lines, `- ${cites.join('; ')}`].join(
    '\n',
  )
}
