import * as z from 'zod/mini'
import type { JSONSchema } from 'zod/v4/core'
import type { SkeletonWords } from '../../locales/skeleton-words.ts'

type Node = JSONSchema.BaseSchema
type Named = readonly (readonly [string, Node])[]

/**
 * The lines of a YAML file that has every key of an artefact with typed keys, and no value. Lists and mappings with names
 * of their own stand in comments, because an entry without values would already be an entry.
 */
export function recordSkeleton(schema: z.ZodMiniType, words: SkeletonWords): readonly string[] {
  return linesOf(propertiesOf(z.toJSONSchema(schema, { io: 'input' })), words)
}

function linesOf(properties: Named, words: SkeletonWords): readonly string[] {
  return properties.flatMap(([key, node]): readonly string[] => {
    const below = propertiesOf(node)
    if (below.length > 0) return [`${key}:`, ...linesOf(below, words).map(indented)]
    const pattern = patternOf(node, words)
    return [`${key}: # ${hintOf(node, words)}`, ...pattern.map((line) => `  # ${line}`)]
  })
}

/** How one entry of a list, or of a mapping with names of its own, is written; empty where the hint says it all. */
function patternOf(node: Node, words: SkeletonWords): readonly string[] {
  const listed = linesOf(propertiesOf(schemaIn(node.items)), words)
  if (listed.length > 0) return listed.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`)
  const named = linesOf(propertiesOf(schemaIn(node.additionalProperties)), words)
  return named.length > 0 ? ['<name>:', ...named.map(indented)] : []
}

function propertiesOf({ properties = {} }: Node): Named {
  return Object.entries(properties).map(([key, one]) => [key, schemaIn(one)])
}

function indented(line: string): string {
  return `  ${line}`
}

const patterns: Readonly<Record<string, 'sha256' | 'prefixedSha256'>> = {
  '^[0-9a-f]{64}$': 'sha256',
  '^sha256:[0-9a-f]{64}$': 'prefixedSha256',
}

/** What kind of value is expected, in a few words. */
function hintOf(node: Node, words: SkeletonWords): string {
  if (node.anyOf !== undefined)
    return [...new Set(node.anyOf.map((one) => hintOf(schemaIn(one), words)))].join(words.or)
  if (node.enum !== undefined) return words.oneOf(node.enum)
  if (node.format === 'date') return words.date
  if (node.type === 'array') return listHint(schemaIn(node.items), words)
  const pattern = patterns[node.pattern ?? '']
  return pattern === undefined ? typesHint([node.type ?? []].flat(), words) : words[pattern]
}

function typesHint(names: readonly string[], words: SkeletonWords): string {
  const types: Readonly<Record<string, string>> = words.types
  return names.map((name) => types[name] ?? name).join(words.or)
}

function listHint(entry: Node, words: SkeletonWords): string {
  return propertiesOf(entry).length > 0 ? words.listOfMappings : words.list(hintOf(entry, words))
}

/** A schema within another one; what is not described takes anything. */
function schemaIn(found: Node['items'] | Node['additionalProperties']): Node {
  return typeof found === 'object' && !Array.isArray(found) ? found : {}
}
