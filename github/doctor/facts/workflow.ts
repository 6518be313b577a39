import type { MappingEntry, Node } from '../../../engine/documents/document.ts'
import { nodeAt, positionOf } from '../../../engine/documents/locate.ts'
import type { WorkflowFile } from './facts.ts'

/** An event that a workflow listens to, and how it narrows it down. */
export type WorkflowTrigger = {
  readonly event: string
  readonly line: number
  /** Keys below the event, such as `types` or `paths`: their line, and the texts that they list. */
  readonly keys: ReadonlyMap<string, { readonly line: number; readonly values: readonly string[] }>
}

/** A step that uses an action. */
type Use = { readonly action: string; readonly line: number; readonly node: Node }

/** One job of a workflow. */
export type WorkflowJob = {
  readonly name: string
  readonly line: number
  readonly node: Node
  readonly uses: readonly Use[]
  /** Whether it calls a whole workflow, so that its checks are called "caller / job". */
  readonly isCall: boolean
}

/** A workflow as far as the gate cares. */
export type Workflow = {
  readonly path: string
  readonly root: Node
  readonly triggers: readonly WorkflowTrigger[]
  readonly jobs: readonly WorkflowJob[]
}

/** Reads the parts of a workflow. Whatever has another shape than GitHub takes is left out: such a file does not run. */
export function workflowOf({ path, root }: WorkflowFile): Workflow | null {
  if (root === null) return null
  const on = nodeAt(root, ['on'])
  return { path, root, triggers: on === null ? [] : triggersOf(on), jobs: jobsOf(root) }
}

/** Whether an action is this project's, under whichever owner a copy of it lives. */
export function isOurAction(action: string): boolean {
  return /^[\w.-]+\/gpai-release-gate(\/[^@]*)?@/i.test(action)
}

/** The text of a scalar at a path; empty for anything else. */
export function textAt(node: Node, path: readonly (string | number)[]): string {
  const found = nodeAt(node, path)
  return found?.kind === 'scalar' && found.value !== null ? found.text : ''
}

/** A key of a mapping with its value; `undefined` where there is none. */
export function entryOf(node: Node, key: string): MappingEntry | undefined {
  return node.kind === 'mapping' ? node.entries.get(key) : undefined
}

/** The line of a key of a mapping; that of the mapping where it has no such key. */
export function lineOfKey(node: Node, key: string): number {
  return (entryOf(node, key)?.keyAt ?? node.at).line
}

function triggersOf(on: Node): readonly WorkflowTrigger[] {
  if (on.kind === 'mapping') {
    return [...on.entries].map(([event, { keyAt, value }]) => ({ event, line: keyAt.line, keys: keysOf(value) }))
  }
  const items = on.kind === 'sequence' ? on.items : [on]
  return items.map((item) => ({ event: textAt(item, []), line: item.at.line, keys: new Map() }))
}

function keysOf(value: Node): WorkflowTrigger['keys'] {
  if (value.kind !== 'mapping') return new Map()
  return new Map(
    [...value.entries].map(([key, entry]) => [key, { line: entry.keyAt.line, values: textsOf(entry.value) }]),
  )
}

function textsOf(node: Node): readonly string[] {
  const items = node.kind === 'sequence' ? node.items : [node]
  return items.map((item) => textAt(item, [])).filter((text) => text !== '')
}

function jobsOf(root: Node): readonly WorkflowJob[] {
  const jobs = nodeAt(root, ['jobs'])
  if (jobs?.kind !== 'mapping') return []
  return [...jobs.entries].map(([id, { keyAt, value }]) => {
    const written = textAt(value, ['name'])
    const line = written === '' ? keyAt.line : positionOf(value, ['name']).line
    return {
      name: written === '' ? id : written,
      line,
      node: value,
      uses: usesOf(value),
      isCall: textAt(value, ['uses']) !== '',
    }
  })
}

function usesOf(job: Node): readonly Use[] {
  const steps = nodeAt(job, ['steps'])
  const items = steps?.kind === 'sequence' ? steps.items : []
  return [job, ...items].flatMap((step) => {
    const action = textAt(step, ['uses'])
    if (action === '') return []
    return [{ action, line: positionOf(step, ['uses']).line, node: step }]
  })
}
