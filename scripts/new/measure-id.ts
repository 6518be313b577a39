import { commitmentOf } from '../../commitments/data/commitments.ts'
import { refuse } from './refusal.ts'

/** Where a measure of each chapter is written down, and when one of them applies if nothing else is said. */
const chapters = {
  transparency: { name: 'the Transparency chapter', applies: 'follows(transparency)' },
  copyright: { name: 'the Copyright chapter', applies: 'follows(copyright)' },
  safety: { name: 'the Safety and Security chapter', applies: 'follows(safety-and-security)' },
  act: { name: 'the AI Act', applies: 'always' },
  policy: { name: "the repository's own policy", applies: 'always' },
} as const

type Chapter = keyof typeof chapters

/** The parts of a measure's id. */
export type MeasureId = {
  readonly id: string
  readonly chapter: Chapter
  readonly number: string
  /** The chapter in words. */
  readonly source: string
  readonly applies: string
}

/** The id of a measure that does not exist yet; refuses any other. */
export function measureIdOf(id: string, existing: readonly string[]): MeasureId {
  const [first = '', ...rest] = id.split('.')
  const chapter = Object.keys(chapters).find((name): name is Chapter => name === first)
  if (chapter === undefined)
    refuse(`There is no chapter "${first}". Chapters are: ${Object.keys(chapters).join(', ')}.`)
  const number = rest.join('.')
  const isOfCode = chapter !== 'act' && chapter !== 'policy'
  const form = isOfCode ? /^[1-9]\d*\.[1-9]\d*$/ : /^[a-z0-9]+([.-][a-z0-9]+)*$/
  if (!form.test(number)) refuse(`"${id}" is no id. ${isOfCode ? inCode : outside}`)
  if (existing.includes(id)) refuse(`${id} exists: commitments/${chapter}/${number}/measure.ts.`)
  if (isOfCode && commitmentOf(id) === null) refuse(`The Code has no commitment that ${id} belongs to.`)
  return { id, chapter, number, source: chapters[chapter].name, applies: chapters[chapter].applies }
}

const inCode = 'A measure of the Code has the number of its commitment and its own: copyright.1.6.'
const outside = 'Words and numbers in lower case are joined by dots or hyphens: act.53.1.d, policy.sign-off.'

/** The order of the Code: by number, then by text. */
export function inOrder(first: string, second: string): number {
  return first.localeCompare(second, 'en', { numeric: true })
}
