import * as z from 'zod/mini'
import { summaryAnswers } from './summary-answers.ts'

/** What stands where the value itself must not be in this repository. */
export const withheld = z.strictObject({
  location: z.string().check(z.minLength(1)),
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  custodian: z.string().check(z.minLength(1)),
})

const text = z.string()

/** A number as written: `7.3*10^10`, `7.3x10^10`, `7.3e10` or a plain integer; the text is kept for significant figures. */
const quantity = z.union([z.number(), z.string()])

/** An ISO 8601 calendar date. */
const date = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))

const channel = z.union([
  z.string(),
  z.strictObject({ method: z.string(), url: z.optional(z.string()), access: z.optional(z.string()) }),
])

const notApplicable = z.strictObject({ not_applicable: z.string() })

/** Names one model or asset; either plain text or its parts. */
const modelName = z.union([
  z.string(),
  z.strictObject({
    identifier: z.string(),
    collection: z.optional(z.string()),
    versions: z.optional(z.array(z.string())),
  }),
])

const authenticity = z.union([
  z.string(),
  z.array(
    z.union([
      z.strictObject({ path: z.string(), sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
      z.strictObject({ endpoint: z.string() }),
    ]),
  ),
])

const sizes = z.union([
  z.string(),
  z.strictObject({ training: quantity, testing: quantity, validation: quantity, unit: z.string() }),
])

const trainingTime = z.union([
  z.string(),
  z.strictObject({
    period: z.string(),
    wall_clock_days: quantity,
    hardware_days: z.array(z.strictObject({ accelerator: z.string(), days: quantity })),
  }),
])

const asset = z.union([
  z.string(),
  z.strictObject({ name: z.string(), access: z.optional(z.string()), license: z.optional(z.string()) }),
])

const energyUnknown = z.strictObject({ not_applicable: z.string(), missing_information: z.string() })

/**
 * The kinds of answer that form items take, each with the shape of its value in YAML. In Markdown the same answers are
 * text; `engine/evidence` reads that text into these shapes.
 */
export const answers = {
  text,
  date,
  quantity,
  version: z.union([z.string(), z.number()]),
  choice: z.string(),
  choices: z.union([z.string(), z.array(z.union([z.string(), z.strictObject({ other: z.string() })]))]),
  texts: z.union([z.string(), z.array(z.string())]),
  modelName,
  authenticity,
  channels: z.union([z.string(), z.array(channel)]),
  assets: z.union([z.string(), z.array(asset)]),
  sizePerModality: z.union([z.string(), z.record(z.string(), z.union([z.string(), z.number(), notApplicable]))]),
  sizes,
  trainingTime,
  energy: z.union([quantity, energyUnknown]),
  ...summaryAnswers,
} as const

export type AnswerKind = keyof typeof answers
