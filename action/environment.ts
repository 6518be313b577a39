import * as z from 'zod/mini'
import { GateError } from '../engine/gate-error.ts'
import { sayError } from '../locales/error-words.ts'

const text = z.string().check(z.minLength(1))

const schema = z.object({
  GITHUB_EVENT_NAME: text,
  GITHUB_EVENT_PATH: text,
  GITHUB_REPOSITORY: z.string().check(z.regex(/^[^/\s]+\/[^/\s]+$/)),
  GITHUB_SHA: z.string().check(z.regex(/^[0-9a-f]{40,64}$/)),
  GITHUB_WORKSPACE: z._default(text, '.'),
  GITHUB_API_URL: z._default(text, 'https://api.github.com'),
  GITHUB_SERVER_URL: z._default(text, 'https://github.com'),
  GITHUB_GRAPHQL_URL: z.optional(text),
  GITHUB_STEP_SUMMARY: z.optional(text),
  GITHUB_WORKFLOW_REF: z.optional(text),
})

/** What the runner says about the job. */
export type ActionEnvironment = z.infer<typeof schema>

/** Reads the runner's variables. Rejects with `input-invalid` where this is no job of GitHub Actions. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): ActionEnvironment {
  const present = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = z.safeParse(schema, present)
  if (parsed.success) return parsed.data
  throw new GateError({
    code: 'input-invalid',
    says: sayError('variable-missing', { name: String(parsed.error.issues[0]?.path.join('.')) }),
  })
}
