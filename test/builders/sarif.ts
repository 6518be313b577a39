import * as z from 'zod/mini'

const text = z.string().check(z.minLength(1))
const line = z.int().check(z.positive())
const message = z.strictObject({ text })

/** Relative to the root of the repository, as code scanning wants it: no scheme, no leading slash, nothing unescaped. */
const uri = z.string().check(z.regex(/^(?!\/)(?![a-z]+:)(?:[\w.~!$&'()*+,;=:@/-]|%[0-9A-F]{2})+$/))

const location = z.strictObject({
  physicalLocation: z.strictObject({
    artifactLocation: z.strictObject({ uri }),
    region: z.strictObject({ startLine: line, startColumn: line }),
  }),
})

const rule = z.strictObject({
  id: text,
  shortDescription: message,
  fullDescription: message,
  helpUri: z.url(),
  help: z.strictObject({ text: z.string(), markdown: z.string() }),
  properties: z.strictObject({ tags: z.array(text), cites: z.array(text) }),
})

const result = z.strictObject({
  ruleId: text,
  level: z.enum(['error', 'warning', 'note']),
  message,
  locations: z.tuple([location]),
  partialFingerprints: z.strictObject({ 'gpaiFinding/v1': text, primaryLocationLineHash: text }),
  suppressions: z.optional(z.tuple([z.strictObject({ kind: z.literal('external'), status: z.literal('accepted') })])),
})

/** The part of OASIS SARIF 2.1.0 that a report uses, kept by hand; it takes no other property. */
export const sarifLog = z.strictObject({
  version: z.literal('2.1.0'),
  $schema: z.literal('https://json.schemastore.org/sarif-2.1.0.json'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: text,
          semanticVersion: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
          rules: z.array(rule),
        }),
      }),
      invocations: z.tuple([
        z.strictObject({
          executionSuccessful: z.literal(true),
          toolExecutionNotifications: z.array(z.strictObject({ level: z.literal('warning'), message })),
        }),
      ]),
      automationDetails: z.strictObject({ id: z.literal('gpai-release-gate/') }),
      columnKind: z.literal('utf16CodeUnits'),
      results: z.array(result),
    }),
  ]),
})
