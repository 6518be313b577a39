import type { MeasureAnswers } from './answers.ts'
import { exampleOf } from './example-of.ts'
import { inOrder, type MeasureId } from './measure-id.ts'
import { type NamedCode, namedCode } from './named-code.ts'
import { refuse } from './refusal.ts'

/** A file of the project as it is to be. */
export type NewFile = { readonly path: string; readonly text: string }

/** The files by which a measure comes into the project: its folder, its line in the catalogue, its words in each language. */
export function measureFiles(answers: MeasureAnswers, read: (path: string) => string): readonly NewFile[] {
  const { measure, translations } = answers
  const folder = `commitments/${measure.chapter}/${measure.number}`
  const check = namedCode(answers.check, ['checks'])
  const condition = namedCode(answers.applies, ['applies.ts', 'applies'])
  const words = [...translations].map(([language, said]) => {
    const path = `locales/${language}/measures/${measure.chapter}.ts`
    return { path, text: withWords(read(path), { ...answers, ...said }) }
  })
  return [
    { path: `${folder}/measure.ts`, text: entry(answers, { check, condition }) },
    { path: `${folder}/examples.ts`, text: examples(answers, check) },
    { path: 'commitments/index.ts', text: withLine(read('commitments/index.ts'), measure) },
    ...words,
  ]
}

function entry(answers: MeasureAnswers, { check, condition }: { check: NamedCode; condition: NamedCode }): string {
  const { measure, title, cites, requirement, force, basis, grade, asks, remedy, attestedBy } = answers
  return `import { ${condition.name} } from '../../${condition.file}'
import { ${check.name} } from '../../${check.file}'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

/** ${nameOf(measure)}. */
export default {
  id: '${measure.id}',
  title: ${quoted(title)},
  cites: [${cites.map(quoted).join(', ')}],
  applies: ${condition.expression},
  requirements: [
    {
      id: '${requirement}',
      force: '${force}',
      basis: '${basis}',
      grade: '${grade}',
      asks: ${quoted(asks)},
      check: ${check.expression},
      remedy: ${quoted(remedy)},${attestedBy === undefined ? '' : `\n      attestedBy: '${attestedBy}',`}
    },
  ],
  examples,
} as const satisfies Measure
`
}

function examples(answers: MeasureAnswers, check: NamedCode): string {
  const { measure, requirement, given } = answers
  const example = exampleOf(answers, check)
  return `import type { Example } from '../../measure.ts'

/** Changes to a complete example that break requirements of ${measure.id}. */
export const examples = [
  {
    given: ${quoted(given)},${example.in === null ? '' : `\n    in: '${example.in}',`}
    change: '${example.change}',
    set: { ${example.set.join(', ')} },
    gap: '${requirement}',
  },
] as const satisfies readonly Example[]
`
}

function nameOf({ number, chapter, source }: MeasureId): string {
  return chapter === 'act' || chapter === 'policy' ? `A demand of ${source}` : `Measure ${number} of ${source}`
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

/** The catalogue with the measure behind the last one of its chapter that comes before it. */
function withLine(index: string, { id, chapter, number }: MeasureId): string {
  const names = new Map([...index.matchAll(/^import (\w+) from '\.\/(\w+)\/(.+)\/measure\.ts'/gm)].map(importedIn))
  const own = [...index.matchAll(/^ {2}(\w+),\n/gm)].filter(([, name = '']) =>
    names.get(name)?.startsWith(`${chapter}.`),
  )
  const before = own.filter(([, name = '']) => !isOrdered(chapter) || inOrder(names.get(name) ?? '', id) < 0).at(-1)
  const [line] = before ?? own
  const at = before === undefined ? own[0]?.index : before.index + before[0].length
  if (line === undefined || at === undefined) return refuse(`commitments/index.ts has no measure of ${chapter} yet.`)
  const name = freeName(id, names)
  const listed = `${index.slice(0, at)}  ${name},\n${index.slice(at)}`
  return `import ${name} from './${chapter}/${number}/measure.ts'\n${listed}`
}

function importedIn([, name = '', chapter = '', number = '']: RegExpExecArray): readonly [string, string] {
  return [name, `${chapter}.${number}`]
}

/** The Code has an order; what stands outside of it comes in the order in which it was written. */
function isOrdered(chapter: string): boolean {
  return chapter !== 'act' && chapter !== 'policy'
}

/** `copyright16`; where that is taken, as `safety111` can be, the number is kept apart: `safety1_11`. */
function freeName(id: string, names: ReadonlyMap<string, string>): string {
  const camel = (text: string) => text.replace(/[.-]([a-z])/g, (_, letter: string) => letter.toUpperCase())
  const short = camel(id).replaceAll(/[.-]/g, '')
  return names.has(short) ? camel(id).replace('.', '').replaceAll(/[.-]/g, '_') : short
}

/** The words of a chapter in one language with those of the measure, in the order of the Code. */
function withWords(
  text: string,
  said: Pick<MeasureAnswers, 'measure' | 'title' | 'requirement' | 'asks' | 'remedy'>,
): string {
  const { measure, title, requirement, asks, remedy } = said
  const words = `  '${measure.id}': {
    title: ${quoted(title)},
    requirements: {
      '${requirement}': { asks: ${quoted(asks)}, remedy: ${quoted(remedy)} },
    },
  },
`
  const entries = [...text.matchAll(/^ {2}'([\w.-]+)': \{/gm)]
  const next = isOrdered(measure.chapter) ? entries.find(([, id = '']) => inOrder(id, measure.id) > 0) : undefined
  const at = next?.index ?? text.lastIndexOf('\n} satisfies') + 1
  return `${text.slice(0, at)}${words}${text.slice(at)}`
}
