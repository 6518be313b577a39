import * as z from 'zod/mini'

const texts = z.array(z.string())
const count = z.union([z.number(), z.string()])

/** A version, with the addresses of earlier ones where there are any. */
const versions = z.union([
  z.string(),
  z.number(),
  z.strictObject({ version: z.union([z.string(), z.number()]), earlier: z.optional(texts) }),
])

/** A dataset or model: its name with a link, a description, or both. */
const source = z.union([
  z.string(),
  z.strictObject({
    name: z.string(),
    link: z.optional(z.string()),
    description: z.optional(z.string()),
    period: z.optional(z.string()),
  }),
])

/** Crawled hosts: in place, or in a file with one host on each line. */
const domains = z.union([
  z.string(),
  texts,
  z.strictObject({
    list: z.optional(texts),
    path: z.optional(z.string()),
    total: z.optional(count),
    rule: z.optional(z.enum(['top-10-percent', 'sme'])),
    sme_declared_on: z.optional(z.string()),
  }),
])

/** The kinds of answer that only the training-content summary takes. Months are MM/YYYY, days DD/MM/YYYY, or ISO 8601. */
export const summaryAnswers = {
  yesNo: z.union([z.boolean(), z.string()]),
  day: z.string(),
  days: z.union([z.string(), texts, z.record(z.string(), z.string())]),
  month: z.string(),
  period: z.union([z.string(), z.strictObject({ from: z.string(), to: z.string() })]),
  names: z.union([z.string(), texts]),
  versions,
  sources: z.union([z.string(), z.array(source)]),
  domains,
  size: count,
} as const
