import * as z from 'zod/mini'
import { identifier } from './wording.ts'

/**
 * A mapping in which every key is known and none is required: what is absent becomes a finding of the requirement that
 * asks for it, not a schema error.
 */
export function record<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.partial(z.strictObject(shape))
}

/** An ISO 8601 calendar date, `2026-09-01`. */
export const isoDate = z.iso.date()

/** A SHA-256 in lower-case hexadecimal. */
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** A path inside the repository, relative to the model's folder. */
export const repositoryPath = z.string().check(z.minLength(1))

/** Where to find a document that is not in this repository, bound to its content. */
export const pointer = record({
  path: repositoryPath,
  url: z.string(),
  sha256,
  title: z.string(),
  version: identifier,
  date: isoDate,
  location: z.enum(['in_repo', 'restricted', 'public']),
  custodian: z.string(),
})
