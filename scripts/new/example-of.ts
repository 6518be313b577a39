import { type RecordKind, records } from '../../schemas/artefacts.ts'
import type { MeasureAnswers } from './answers.ts'
import type { NamedCode } from './named-code.ts'
import { refuse } from './refusal.ts'

/** The change to a complete example by which the requirement is shown to find its gap. */
export type ExampleChange = { readonly in: string | null; readonly change: string; readonly set: readonly string[] }

/** What is said of the example, or what breaks a check that looks for what is stated. */
export function exampleOf({ change, set, check: written }: MeasureAnswers, check: NamedCode): ExampleChange {
  if (change !== undefined) return { in: exampleWith(change), change, set: set.map(valueIn) }
  const [kind, ...items] = check.arguments
  const record = Object.keys(records).find((name): name is RecordKind => name === kind)
  if (record === undefined)
    return refuse(`What breaks ${written} is not known: say --change and --set, such as --set complaints.steps=null`)
  const { file } = records[record]
  if (check.name === 'recordReadable') return refuse('An unknown key breaks a record: write its example by hand.')
  return { in: exampleWith(file), change: file, set: items.slice(-1).map((item) => `'${firstOf(item)}': null`) }
}

/** The complete example that has the document. */
function exampleWith(file: string): string | null {
  return file.startsWith('safety/') || file === 'sign-off' ? 'complete-systemic-risk' : null
}

/** The first element stands for every one; a list at the end is left out as a whole. */
function firstOf(item: string): string {
  return item.replace(/\[\]$/, '').replaceAll('[]', '.0')
}

function valueIn(set: string): string {
  const [, item, value] = /^([^=]+)=(.*)$/.exec(set) ?? []
  if (item === undefined || value === undefined)
    return refuse(`--set is an item and its value, as in complaints.steps=null`)
  try {
    return `'${item}': ${JSON.stringify(JSON.parse(value))}`
  } catch {
    return `'${item}': ${JSON.stringify(value)}`
  }
}
