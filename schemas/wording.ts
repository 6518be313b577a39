import * as z from 'zod/mini'

/**
 * What a text of a record is, besides being text. `prose`: it says something in words, with at least so many that carry
 * content; `alike`: texts of the keys beside it may be the same. `identifier`: a name or mark that may be of any form.
 */
export type TextKind =
  | { readonly kind: 'prose'; readonly leastWords: number; readonly alike: boolean }
  | { readonly kind: 'identifier' }

const kinds = z.registry<TextKind>()

/** A text in sentences or in a few words: what is done, why, with what effect. A name, a path or a link is none. */
export function prose(leastWords = 2): z.ZodMiniString {
  return z.string().register(kinds, { kind: 'prose', leastWords, alike: false })
}

/** The same where one sentence can hold for several keys beside each other. */
export function alikeProse(leastWords = 2): z.ZodMiniString {
  return z.string().register(kinds, { kind: 'prose', leastWords, alike: true })
}

/** An id, a version, a code of a country: anything but a placeholder is one. */
export const identifier: z.ZodMiniString = z.string().register(kinds, { kind: 'identifier' })

/** What a text is by its schema; `null` for one that names something: a place, a person, a document. */
export function textKindOf(schema: z.core.$ZodType): TextKind | null {
  return kinds.get(schema) ?? null
}
