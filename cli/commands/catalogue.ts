import { describeCatalogue } from '../../engine/report/catalogue.ts'
import { localeOf } from '../../locales/index.ts'
import type { PrintOptions } from '../options.ts'
import type { Terminal } from '../terminal.ts'

/** `gpai-gate catalogue`: prints every measure and requirement, or the whole catalogue as JSON. */
export async function printCatalogue({ format, locale = 'en' }: PrintOptions, terminal: Terminal): Promise<void> {
  const catalogue = describeCatalogue()
  if (format === 'json') {
    terminal.stdout.write(`${JSON.stringify(catalogue, null, 2)}\n`)
    return
  }
  const { measures } = await localeOf(locale)
  const lines = [...catalogue.measures, ...catalogue.duties].flatMap(({ id: measure, title, requirements }) => {
    const own = measures?.[measure]
    return [
      `${measure}: ${own?.title ?? title}`,
      ...requirements.map(({ id, force, effect, asks }) => {
        const words = own?.requirements[id.slice(measure.length + 1)]
        return `  ${id} (${force}, ${effect}): ${words?.asks ?? asks}`
      }),
    ]
  })
  terminal.stdout.write(`${lines.join('\n')}\n`)
}
