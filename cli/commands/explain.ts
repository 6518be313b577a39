import { GateError } from '../../engine/gate-error.ts'
import { explanationOf, explanationText } from '../../engine/report/explain.ts'
import { sayError } from '../../locales/error-words.ts'
import { localeOf, wordsOf } from '../../locales/index.ts'
import type { PrintOptions } from '../options.ts'
import type { Terminal } from '../terminal.ts'

/** `gpai-gate explain`: prints one measure, requirement, item or row of the decision table. Throws `input-invalid` with the nearest id. */
export async function explain(id: string, { format, locale = 'en' }: PrintOptions, terminal: Terminal): Promise<void> {
  const found = explanationOf(id)
  if (found.kind === 'unknown') throw unknownId(id, found.near)
  const data = found.kind === 'measure' ? found.measure : found.kind === 'item' ? found.item : found.row
  if (format === 'json') {
    terminal.stdout.write(`${JSON.stringify(data, null, 2)}\n`)
    return
  }
  const [words, { measures }] = await Promise.all([wordsOf(locale, 'explain'), localeOf(locale)])
  terminal.stdout.write(explanationText(found, words, measures))
}

function unknownId(id: string, [nearest]: readonly string[]): GateError {
  return new GateError({
    code: 'input-invalid',
    says: sayError('id-unknown', { id, nearest }),
  })
}
