import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { catalogue } from '../commitments/index.ts'
import type { Requirement } from '../commitments/measure.ts'
import { policyMeasures } from '../commitments/policy/measures.ts'
import { localeOf } from '../locales/index.ts'
import { type ArtefactKind, forms, records } from '../schemas/artefacts.ts'
import { configurationFile } from '../schemas/configuration.ts'
import { formJsonSchema } from '../schemas/form-schema.ts'
import { signingRoles } from '../schemas/safety/responsibilities.ts'
import { specifiedRisks } from '../schemas/safety/vocabulary.ts'

/** What a sentence writes like a key: words joined by dots or underscores, outside of paths and addresses. */
const key = /(?<![\w/.])[a-z][a-z0-9]*(?:[_.][a-z0-9]+)+(?![\w/])/g
const files = /(?:\.?[\w-]+\/)[\w./-]+|\brobots\.txt\b/g
/** Values that are written like keys: risks, roles, points of the Code. */
const values: ReadonlySet<string> = new Set([
  ...specifiedRisks,
  ...signingRoles,
  ...catalogue.flatMap(({ requirements }) => requirements.flatMap(({ items }) => items ?? [])),
])

const schemas: ReadonlyMap<string, unknown> = new Map([
  ...Object.values(records).map(
    ({ file, schema }) => [`gpai/${file}.yaml`, z.toJSONSchema(schema, { io: 'input' })] as const,
  ),
  ...Object.values(forms).map((form) => [`gpai/${form.file}.yaml`, formJsonSchema(form)] as const),
  ['.github/gpai-gate.yaml', z.toJSONSchema(configurationFile, { io: 'input' })],
])
const keysOf = new Map([...schemas].map(([file, schema]) => [file, new Set(pathsIn(schema))]))

/** The dotted paths below a schema, lists gone through without a number, and what stands at the end of each. */
function pathsIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  return Object.entries(schema).flatMap(([word, below]) =>
    word === 'properties' ? namedIn(below) : word === 'enum' ? [] : pathsIn(below),
  )
}

function namedIn(properties: object): readonly string[] {
  return Object.entries(properties).flatMap(([name, below]) => [
    name,
    ...pathsIn(below).map((path) => `${name}.${path}`),
  ])
}

/** The documents that a remedy is about: those that it names and those that its check reads; else the configuration. */
function documentsOf(remedy: string, reads: readonly ArtefactKind[]): readonly string[] {
  const named = [...keysOf.keys()].filter((file) => remedy.includes(file))
  const read = reads.map((kind) => `gpai/${({ ...records, ...forms })[kind].file}.yaml`)
  return named.length + read.length > 0 ? [...named, ...read] : ['.github/gpai-gate.yaml']
}

function keysIn(remedy: string): readonly string[] {
  return (remedy.replaceAll(files, '').match(key) ?? []).filter((word) => !values.has(word))
}

/** Whether a path is one of a document, or the end of one: `target_days` beside `complaints`. */
function isKey(word: string, documents: readonly string[]): boolean {
  return documents.some((file) => [...(keysOf.get(file) ?? [])].some((path) => `.${path}`.endsWith(`.${word}`)))
}

const german = await localeOf('de')
const remedies = [...catalogue, ...policyMeasures].flatMap(({ id, requirements }) =>
  requirements.map((requirement: Omit<Requirement, 'check'> & Partial<Pick<Requirement, 'check'>>) => ({
    id: `${id}.${requirement.id}`,
    english: requirement.remedy,
    german: german.measures?.[id]?.requirements[requirement.id]?.remedy ?? '',
    reads: requirement.check?.reads ?? [],
  })),
)

describe('a remedy', () => {
  it('names only keys that the document has, in every language', () => {
    const wrong = remedies.flatMap(({ id, english, german, reads }) =>
      [english, german].flatMap((remedy) =>
        keysIn(remedy)
          .filter((word) => !isKey(word, documentsOf(`${english} ${remedy}`, reads)))
          .map((word) => `${id}: ${word}`),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('names the same keys in German as in English', () => {
    const differing = remedies
      .map(({ id, english, german }) => [id, keysIn(english).toSorted(), keysIn(german).toSorted()] as const)
      .filter(([, first, second]) => first.join() !== second.join())
    expect(differing).toEqual([])
  })

  it('is seen to name keys: the test would find one that does not exist', () => {
    expect(remedies.filter(({ english }) => keysIn(english).length > 0).length).toBeGreaterThan(100)
    expect(isKey('complaints.languages', ['gpai/copyright-policy.yaml'])).toBe(false)
    expect(isKey('complaints.refusal_grounds', ['gpai/copyright-policy.yaml'])).toBe(true)
  })
})
