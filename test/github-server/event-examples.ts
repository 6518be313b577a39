import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { isSchema } from '../openapi/json-schema.ts'
import { fullName } from './rest/present.ts'
import type { Repository } from './world/world.ts'

type Fields = Readonly<Record<string, unknown>>

const Examples = z.array(z.object({ name: z.string(), examples: z.array(z.record(z.string(), z.unknown())) }))

let loaded: z.infer<typeof Examples> | null = null

/** A payload of the published shape: what the world knows replaces the example's values, the rest stays as published. */
export function payload(event: string, repository: Repository, known: Fields): Fields {
  return overlay(renamed(example(event, known['action']), repository), known)
}

function example(event: string, action: unknown): Fields {
  loaded ??= Examples.parse(
    JSON.parse(readFileSync(new URL(import.meta.resolve('@octokit/webhooks-examples')), 'utf8')),
  )
  const all = loaded.find(({ name }) => name === event)?.examples ?? []
  const found = all.find((it) => it['action'] === action) ?? all[0]
  if (found === undefined) throw new Error(`There is no published example of ${event}.`)
  return found
}

/** Addresses in the examples name another repository. */
function renamed(from: Fields, repository: Repository): Fields {
  const text = JSON.stringify(from)
    .replaceAll('Codertocat/Hello-World', fullName(repository))
    .replaceAll('Codertocat', repository.owner.login)
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text))
}

function overlay(below: Fields, above: Fields): Fields {
  const merged = Object.entries(above).map(([name, value]) => {
    const old = below[name]
    return [name, isSchema(value) && isSchema(old) ? overlay(old, value) : value]
  })
  return { ...below, ...Object.fromEntries(merged) }
}
