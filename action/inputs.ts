import * as z from 'zod/mini'
import { GateError } from '../engine/gate-error.ts'
import { localeName } from '../schemas/vocabulary.ts'

type InputDeclaration = { readonly name: keyof Inputs; readonly allowed: string }

const optional = <T>(shape: z.ZodMiniType<T>) => z.union([z.literal(''), shape])
const mode = z.enum(['enforce', 'report'])
const comment = z.enum(['auto', 'always', 'never'])
const repositoryPath = z.string().check(z.regex(/^(?!\/)(?!(.*\/)?\.\.(\/|$)).+$/))

const schema = z.object({
  'github-token': z.string().check(z.minLength(1)),
  config: repositoryPath,
  mode,
  comment,
  locale: optional(localeName),
  'as-of': optional(z.iso.date()),
  'json-file': z.string(),
  'sarif-file': z.string(),
  'html-file': z.string(),
})

/** What the workflow asks for. Empty text stands for what was left out. */
export type Inputs = z.infer<typeof schema>

/** Every input with what it may be; `action.yml` declares the same ones and their defaults. */
export const inputDeclarations: readonly InputDeclaration[] = [
  { name: 'github-token', allowed: 'a token that may read the repository' },
  { name: 'config', allowed: 'a path inside the repository' },
  { name: 'mode', allowed: 'enforce, report' },
  { name: 'comment', allowed: 'auto, always, never' },
  { name: 'locale', allowed: 'en, de, or nothing for what the configuration says' },
  { name: 'as-of', allowed: 'a date such as 2026-09-01, or nothing for today' },
  { name: 'json-file', allowed: 'a path inside the workspace' },
  { name: 'sarif-file', allowed: 'a path inside the workspace' },
  { name: 'html-file', allowed: 'a path inside the workspace' },
]

/** Reads the inputs. Rejects a value that is not allowed with `input-invalid`; nothing is guessed. */
export function readInputs(inputOf: (name: string) => string): Inputs {
  const values = Object.fromEntries(inputDeclarations.map(({ name }) => [name, inputOf(name)]))
  const parsed = z.safeParse(schema, values)
  if (parsed.success) return parsed.data
  const wrong = inputDeclarations.find(({ name }) => parsed.error.issues.some(({ path }) => path[0] === name))
  throw refused(wrong?.name ?? '', wrong?.allowed ?? '')
}

/** A token is never repeated, not even a wrong one; so no value is. */
function refused(name: string, allowed: string): GateError {
  return new GateError({
    code: 'input-invalid',
    message: `The input ${name} has a value that is not allowed.`,
    remedy: `Set ${name} to: ${allowed}.`,
  })
}
