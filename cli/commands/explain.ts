import { GateError } from '../../engine/gate-error.ts'
import { explanationOf, explanationText } from '../../engine/report/explain.ts'
import type { Terminal } from '../terminal.ts'

/** `gpai-gate explain`: prints one measure, requirement, item or row of the decision table. Throws `input-invalid` with the nearest id. */
export function explain(id: string, format: string, terminal: Terminal): void {
  const found = explanationOf(id)
  if (found.kind === 'unknown') throw unknownId(id, found.near)
  const data = found.kind === 'measure' ? found.measure : found.kind === 'item' ? found.item : found.row
  terminal.stdout.write(format === 'json' ? `${JSON.stringify(data, null, 2)}\n` : explanationText(found))
}

function unknownId(id: string, [near]: readonly string[]): GateError {
  return new GateError({
    code: 'input-invalid',
    message: `There is no measure, requirement or item "${id}".`,
    remedy: near === undefined ? 'List all ids with gpai-gate catalogue.' : `Did you mean ${near}?`,
  })
}
