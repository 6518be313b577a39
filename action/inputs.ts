import * as z from 'zod/mini'
import { GateError } from '../engine/gate-error.ts'
import { formatsOfferedAs, type ReportFormat } from '../engine/report/render.ts'
import { sayError } from '../locales/error-words.ts'
import { localeName } from '../schemas/vocabulary.ts'

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
})

/** A file that the report is written to besides. */
type RequestedFile = { readonly format: ReportFormat; readonly path: string }

/** What the workflow asks for. Empty text stands for what was left out. */
export type Inputs = z.infer<typeof schema> & { readonly files: readonly RequestedFile[] }

/** The inputs that are no files. */
export type SettingName = keyof z.infer<typeof schema>

/** The name of the input, and of the output, that a format is written to. */
export function fileInput(format: ReportFormat): string {
  return `${format}-file`
}

const settings = z.keyof(schema).options
const files = formatsOfferedAs('action-input')

/** Reads the inputs. Rejects a value that is not allowed with `input-invalid`; nothing is guessed. */
export function readInputs(inputOf: (name: string) => string): Inputs {
  const parsed = z.safeParse(schema, Object.fromEntries(settings.map((name) => [name, inputOf(name)])))
  if (parsed.success) return { ...parsed.data, files: requestedFiles(inputOf) }
  const wrong = parsed.error.issues.map(({ path }) => path[0])
  throw refused(settings.find((name) => wrong.includes(name)) ?? 'config')
}

function requestedFiles(inputOf: (name: string) => string): readonly RequestedFile[] {
  return files.map((format) => ({ format, path: inputOf(fileInput(format)) })).filter(({ path }) => path !== '')
}

/** A token is never repeated, not even a wrong one; so no value is. */
function refused(name: SettingName): GateError {
  return new GateError({ code: 'input-invalid', says: sayError('input-not-allowed', { name }) })
}
