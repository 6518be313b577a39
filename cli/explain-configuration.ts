import { type Explained, explain } from '../engine/policy/explain.ts'
import { readPolicy } from '../engine/policy/read-policy.ts'
import { openSource } from './judge.ts'
import type { CheckoutOptions } from './options.ts'
import type { Terminal } from './terminal.ts'

/** `gpai-gate config --explain`: prints every value in force with its origin. */
export async function explainConfiguration(
  folder: string,
  options: CheckoutOptions & { readonly format: string },
  terminal: Terminal,
): Promise<void> {
  const policy = await readPolicy(await openSource(folder, options, terminal), options.config)
  const values = explain(policy)
  const text = options.format === 'json' ? JSON.stringify(values, null, 2) : values.map(inWords).join('\n')
  terminal.stdout.write(`${text}\n`)
}

function inWords({ key, value, layer, group, path, line }: Explained): string {
  const whose = group === null ? layer : `${layer} ${group}`
  const origin = path === null ? whose : `${whose}, ${path}:${line}`
  return `${key}: ${typeof value === 'string' ? value : JSON.stringify(value)} (${origin})`
}
