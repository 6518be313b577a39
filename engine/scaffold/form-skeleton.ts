import type { SkeletonWords } from '../../locales/skeleton-words.ts'
import type { Form } from '../../schemas/artefacts.ts'
import type { Item } from '../../schemas/item.ts'
import type { Acceptance } from '../../schemas/vocabulary.ts'

/** The lines of a YAML file that has every item of a form, each with its title and question, and no answer. */
export function formSkeleton({ items }: Form, words: SkeletonWords): readonly string[] {
  return linesOf(
    items.map((item) => ({ item, steps: item.id.split('.') })),
    words,
  )
}

type Placed = { readonly item: Item; readonly steps: readonly string[] }

function linesOf(placed: readonly Placed[], words: SkeletonWords): readonly string[] {
  const keys = [...new Set(placed.map(({ steps: [key = ''] }) => key))]
  return keys.flatMap((key): readonly string[] => {
    const within = placed.filter(({ steps }) => steps[0] === key)
    const own = within.find(({ steps }) => steps.length === 1)
    if (own !== undefined) return itemLines(key, own.item, words)
    const below = within.map(({ item, steps: [, ...rest] }) => ({ item, steps: rest }))
    return [`${key}:`, ...linesOf(below, words).map((line) => `  ${line}`)]
  })
}

const substitutes: { readonly [A in Acceptance]: string } = {
  withheld: 'withheld',
  'not-applicable': 'not_applicable',
  'none-exists': 'none_exists',
}

function itemLines(key: string, { title, asks, options, accepts }: Item, words: SkeletonWords): readonly string[] {
  return [
    `# ${title}: ${asks}`,
    ...(options === undefined ? [] : [`# ${words.options(options)}`]),
    ...(accepts.length === 0 ? [] : [`# ${words.substitutes(accepts.map((one) => substitutes[one]))}`]),
    `${key}:`,
  ]
}
