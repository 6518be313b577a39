import type { Form } from '../../schemas/artefacts.ts'
import type { Item } from '../../schemas/item.ts'
import type { Acceptance } from '../../schemas/vocabulary.ts'

/** The lines of a YAML file that has every item of a form, each with its title and question, and no answer. */
export function formSkeleton({ items }: Form): readonly string[] {
  return linesOf(items.map((item) => ({ item, steps: item.id.split('.') })))
}

type Placed = { readonly item: Item; readonly steps: readonly string[] }

function linesOf(placed: readonly Placed[]): readonly string[] {
  const keys = [...new Set(placed.map(({ steps: [key = ''] }) => key))]
  return keys.flatMap((key): readonly string[] => {
    const within = placed.filter(({ steps }) => steps[0] === key)
    const own = within.find(({ steps }) => steps.length === 1)
    if (own !== undefined) return itemLines(key, own.item)
    const below = within.map(({ item, steps: [, ...rest] }) => ({ item, steps: rest }))
    return [`${key}:`, ...linesOf(below).map((line) => `  ${line}`)]
  })
}

const substitutes: { readonly [A in Acceptance]: string } = {
  withheld: 'withheld',
  'not-applicable': 'not_applicable',
  'none-exists': 'none_exists',
}

function itemLines(key: string, { title, asks, options, accepts }: Item): readonly string[] {
  return [
    `# ${title}: ${asks}`,
    ...(options === undefined ? [] : [`# Options: ${options.join('; ')}.`]),
    ...(accepts.length === 0 ? [] : [`# In place of a value: ${accepts.map((one) => substitutes[one]).join(', ')}.`]),
    `${key}:`,
  ]
}
