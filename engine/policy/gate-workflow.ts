import { decodeText } from '../documents/decode.ts'
import type { MappingEntry, Node } from '../documents/document.ts'
import { readYaml } from '../documents/yaml.ts'
import { canonical } from '../sign-off/canonical.ts'
import type { Blob } from '../source.ts'

/** What names the gate in a workflow: the Action, the command line, or the check. */
const gateName = /gpai[- ](?:release[- ])?gate/i

/**
 * What of a workflow decides on the run of the gate: everything but its other jobs. `null` where it does not run the gate.
 * A file that is not plain YAML counts whole.
 */
export function rulingPart(blob: Blob | undefined): string | null {
  if (blob?.kind === 'too-large') return `too large: ${blob.size}`
  if (blob?.kind !== 'file') return null
  const text = decodeText(blob.bytes)
  if (text === null || !gateName.test(text)) return null
  const { root } = readYaml(text)
  return root?.kind === 'mapping' ? partOf(root.entries) : text
}

/** The same with every action at no particular version. */
export function withoutPins(part: string): string {
  return part.replace(/"uses":"([^"@]+)@[^"]*"/g, '"uses":"$1"')
}

type Entries = ReadonlyMap<string, MappingEntry>

function partOf(entries: Entries): string | null {
  const jobs = entriesOf(entries.get('jobs')?.value)
  const named = gateName.test(textOf(entries.get('name')?.value))
  const ruling = new Set([...jobs].filter((job) => named || namesGate(job)).map(([id]) => id))
  if (ruling.size === 0) return null
  for (const id of ruling) for (const other of neededBy(jobs.get(id)?.value)) ruling.add(other)
  const around = [...entries].filter(([key]) => !unruly.has(key)).map(lineOf)
  return [...around, ...[...jobs].filter(([id]) => ruling.has(id)).map(lineOf)].sort().join('\n')
}

/** Keys that decide on nothing, and the jobs, which are looked at one by one. */
const unruly = new Set(['jobs', 'name', 'run-name'])

function namesGate([id, { value }]: readonly [string, MappingEntry]): boolean {
  return gateName.test(id) || gateName.test(canonical(value))
}

/** A job that is skipped because one that it needs failed counts as passed for a rule. */
function neededBy(job: Node | undefined): readonly string[] {
  const needs = entriesOf(job).get('needs')?.value
  return needs?.kind === 'sequence' ? needs.items.map(textOf) : [textOf(needs)]
}

function entriesOf(node: Node | undefined): Entries {
  return node?.kind === 'mapping' ? node.entries : new Map()
}

function textOf(node: Node | undefined): string {
  return node?.kind === 'scalar' ? node.text : ''
}

function lineOf([key, { value }]: readonly [string, MappingEntry]): string {
  return `${JSON.stringify(key)}:${canonical(value)}`
}
