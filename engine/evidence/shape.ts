import * as z from 'zod/mini'
import type { $ZodIssue, $ZodType } from 'zod/v4/core'
import { valueAt } from '../../commitments/answers/value-at.ts'
import type { Issue, IssueArguments } from '../../commitments/issue.ts'
import type { ProblemCode } from '../../commitments/problem.ts'
import { quantityPattern } from '../../schemas/quantity.ts'
import type { Node, Position } from '../documents/document.ts'
import { nodeAt, plainValue, positionOf } from '../documents/locate.ts'
import { type TextFault, textFaults } from './record-texts.ts'
import { keysAt } from './schema-keys.ts'
import { nearest } from './text/nearest.ts'
import { pathsBefore, without } from './without.ts'

type Path = readonly (string | number)[]
type Fault = {
  readonly path: Path
  readonly problem: ProblemCode
  readonly args?: IssueArguments
  readonly onKey?: boolean
}

/** What of a document fits a schema, and where the rest stands. */
export type Shaped<T> = { readonly content: T; readonly problems: readonly Issue[] }

/** So many places of one document are told; whoever mends them sees the next. */
const mostProblems = 500

function bounded(problems: readonly Issue[]): readonly Issue[] {
  const [next] = problems.slice(mostProblems)
  if (next === undefined) return problems
  const count = problems.length - mostProblems
  return [...problems.slice(0, mostProblems), { problem: 'more-problems', at: next.at, args: { count } }]
}

/**
 * Reads a parsed document through a schema in which everything is optional. Parts that do not fit, and what stands where an
 * answer belongs, become problems at their places and are left out of the content.
 */
export function shape<Schema extends z.ZodMiniType>(schema: Schema, root: Node, path: string): Shaped<z.infer<Schema>> {
  return shapedWithout(schema, { root, path }, textFaults(schema, root))
}

/** The same for settings, among which what looks like a placeholder (`*`) is a value like any other. */
export function shapeSettings<Schema extends z.ZodMiniType>(
  schema: Schema,
  root: Node,
  path: string,
): Shaped<z.infer<Schema>> {
  return shapedWithout(schema, { root, path }, [])
}

function shapedWithout<Schema extends z.ZodMiniType>(
  schema: Schema,
  { root, path }: { readonly root: Node; readonly path: string },
  texts: readonly TextFault[],
): Shaped<z.infer<Schema>> {
  const left = [...emptyPaths(root, []), ...texts.map(({ path: at }) => at)]
  const filled = without(plainValue(root), left)
  const before = pathsBefore(left)
  const faults = [...texts, ...faultsOf(schema, filled).map((fault): Fault => ({ ...fault, path: before(fault.path) }))]
  return { content: fitting(schema, filled, 0), problems: bounded(faults.map((fault) => issueOf(fault, root, path))) }
}

/** Leaves out what does not fit; where that is not enough, what stands `levels` above it too. */
function fitting<Schema extends z.ZodMiniType>(schema: Schema, value: unknown, levels: number): z.infer<Schema> {
  const result = z.safeParse(schema, value)
  if (result.success) return result.data
  const paths = faultsOf(schema, value).map((fault) => fault.path.slice(0, Math.max(0, fault.path.length - levels)))
  return fitting(schema, without(value, paths), levels + 1)
}

function faultsOf(schema: $ZodType, value: unknown): readonly Fault[] {
  const result = z.safeParse(schema, value)
  return result.success ? [] : result.error.issues.flatMap((issue) => faultsOfIssue(issue, schema, value))
}

function faultsOfIssue(issue: $ZodIssue, schema: $ZodType, value: unknown): readonly Fault[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  if (issue.code === 'unrecognized_keys') {
    const allowed = keysAt(schema, path)
    return issue.keys.map((key): Fault => {
      const near = nearest(key, allowed)
      return {
        path: [...path, key],
        problem: 'unknown-key',
        args: { allowed, ...(near === undefined ? {} : { nearest: near }) },
        onKey: true,
      }
    })
  }
  if (issue.code === 'invalid_value')
    return [{ path, problem: 'not-an-option', args: { allowed: issue.values.map(String) } }]
  if (issue.code === 'invalid_format') return [{ path, problem: issue.format === 'date' ? 'not-a-date' : 'malformed' }]
  if (issue.code === 'invalid_union' && issue.errors.flat().some(isQuantityIssue))
    return [{ path, problem: 'not-a-number' }]
  if (issue.code === 'custom') return [{ path, problem: 'country-unknown' }]
  if (path.length === 0) return [{ path, problem: 'not-a-mapping' }]
  const unquoted =
    issue.code === 'invalid_type' && issue.expected === 'string' && isUnquoted(valueAt(value, path.join('.')))
  return [{ path, problem: unquoted ? 'quotes-missing' : 'wrong-type' }]
}

/** Text that YAML read as something else, because it stands without quotes: `3.0`, `true`. */
function isUnquoted(value: unknown): boolean {
  return typeof value === 'number' || typeof value === 'boolean'
}

function isQuantityIssue(issue: $ZodIssue): boolean {
  return issue.code === 'invalid_format' && issue.pattern === quantityPattern
}

function issueOf(fault: Fault, root: Node, path: string): Issue {
  const at = fault.onKey ? keyPosition(root, fault.path) : positionOf(root, fault.path)
  const item = fault.onKey ? fault.path.slice(0, -1) : fault.path
  return {
    problem: fault.problem,
    at: { path, ...at },
    ...(item.length > 0 ? { item: item.join('.') } : {}),
    ...(fault.args ? { args: fault.args } : {}),
  }
}

function keyPosition(root: Node, path: Path): Position {
  const parent = nodeAt(root, path.slice(0, -1))
  const entry = parent?.kind === 'mapping' ? parent.entries.get(String(path.at(-1))) : undefined
  return entry ? entry.keyAt : positionOf(root, path)
}

/** Keys without a value, and mappings of nothing but such keys. An entry of a list is one even if it says nothing. */
function emptyPaths(node: Node, path: Path): readonly Path[] {
  if (isEmpty(node)) return [path]
  if (node.kind === 'scalar') return []
  return children(node).flatMap(([step, child]) =>
    node.kind === 'sequence' && child.kind === 'mapping'
      ? children(child).flatMap(([key, below]) => emptyPaths(below, [...path, step, key]))
      : emptyPaths(child, [...path, step]),
  )
}

function isEmpty(node: Node): boolean {
  if (node.kind === 'scalar') return node.value === null || node.value === ''
  return node.kind === 'mapping' && node.entries.size > 0 && children(node).every(([, child]) => isEmpty(child))
}

function children(
  node: Extract<Node, { kind: 'sequence' | 'mapping' }>,
): readonly (readonly [string | number, Node])[] {
  if (node.kind === 'sequence') return node.items.map((item, index) => [index, item])
  return [...node.entries].map(([key, entry]) => [key, entry.value])
}
