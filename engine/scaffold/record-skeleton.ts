import * as z from 'zod/mini'
import type { JSONSchema } from 'zod/v4/core'

type Node = JSONSchema.BaseSchema
type Named = readonly (readonly [string, Node])[]

/**
 * The lines of a YAML file that has every key of an artefact with typed keys, and no value. Lists and mappings with names
 * of their own stand in comments, because an entry without values would already be an entry.
 */
export function recordSkeleton(schema: z.ZodMiniType): readonly string[] {
  return linesOf(propertiesOf(z.toJSONSchema(schema, { io: 'input' })))
}

function linesOf(properties: Named): readonly string[] {
  return properties.flatMap(([key, node]): readonly string[] => {
    const below = propertiesOf(node)
    if (below.length > 0) return [`${key}:`, ...linesOf(below).map(indented)]
    const pattern = patternOf(node)
    return [`${key}: # ${hintOf(node)}`, ...pattern.map((line) => `  # ${line}`)]
  })
}

/** How one entry of a list, or of a mapping with names of its own, is written; empty where the hint says it all. */
function patternOf(node: Node): readonly string[] {
  const listed = linesOf(propertiesOf(schemaIn(node.items)))
  if (listed.length > 0) return listed.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`)
  const named = linesOf(propertiesOf(schemaIn(node.additionalProperties)))
  return named.length > 0 ? ['<name>:', ...named.map(indented)] : []
}

function propertiesOf({ properties = {} }: Node): Named {
  return Object.entries(properties).map(([key, one]) => [key, schemaIn(one)])
}

function indented(line: string): string {
  return `  ${line}`
}

const patterns: Readonly<Record<string, string>> = {
  '^[0-9a-f]{64}$': 'SHA-256 in lower-case hexadecimal',
  '^sha256:[0-9a-f]{64}$': 'sha256: and 64 hexadecimal digits in lower case',
}

const types: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  integer: 'whole number',
  boolean: 'true or false',
  object: 'mapping with names of your own',
}

/** What kind of value is expected, in a few words. */
function hintOf(node: Node): string {
  if (node.anyOf !== undefined) return [...new Set(node.anyOf.map((one) => hintOf(schemaIn(one))))].join(', or ')
  if (node.enum !== undefined) return `one of: ${node.enum.join(', ')}`
  if (node.format === 'date') return 'date, YYYY-MM-DD'
  if (node.type === 'array') return listHint(schemaIn(node.items))
  return patterns[node.pattern ?? ''] ?? [node.type ?? []].flat().map(typeHint).join(', or ')
}

function typeHint(type: string): string {
  return types[type] ?? type
}

function listHint(entry: Node): string {
  return propertiesOf(entry).length > 0 ? 'list; each entry has:' : `list; each entry is ${hintOf(entry)}`
}

/** A schema within another one; what is not described takes anything. */
function schemaIn(found: Node['items'] | Node['additionalProperties']): Node {
  return typeof found === 'object' && !Array.isArray(found) ? found : {}
}
