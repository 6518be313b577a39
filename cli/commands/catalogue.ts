import { describeCatalogue } from '../../engine/report/catalogue.ts'
import type { Terminal } from '../terminal.ts'

/** `gpai-gate catalogue`: prints every measure and requirement, or the whole catalogue as JSON. */
export function printCatalogue(format: string, terminal: Terminal): void {
  const catalogue = describeCatalogue()
  if (format === 'json') {
    terminal.stdout.write(`${JSON.stringify(catalogue, null, 2)}\n`)
    return
  }
  const lines = [...catalogue.measures, ...catalogue.duties].flatMap((measure) => [
    `${measure.id}: ${measure.title}`,
    ...measure.requirements.map((one) => `  ${one.id} (${one.force}, ${one.effect}): ${one.asks}`),
  ])
  terminal.stdout.write(`${lines.join('\n')}\n`)
}
