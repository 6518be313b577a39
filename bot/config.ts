import { createPrivateKey } from 'node:crypto'
import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { GateError } from '../engine/gate-error.ts'
import type { VariableProblem, WrongVariable } from '../locales/en/bot-errors.ts'
import { sayError } from '../locales/error-words.ts'

/** Variables as the process has them. */
export type BotEnvironment = Readonly<Record<string, string | undefined>>

/** Who the bot is on GitHub. */
export type AppIdentity = { readonly id: number; readonly privateKey: string; readonly webhookSecret: string }

/** How many writes GitHub takes from one installation. */
export type WriteLimits = {
  readonly checksPerMinute: number
  readonly commentsPerMinute: number
  readonly commentsPerHour: number
}

/** Everything that can be configured, checked. */
export type Config = {
  /** `null` as long as nothing of it is set: then the bot shows Probot's set-up page. */
  readonly app: AppIdentity | null
  readonly apiUrl: string
  /** The address at which GitHub and people reach the bot, without a path; `null` where nobody said it. */
  readonly publicUrl: string | null
  /** Who may see the page of `doctor`: whoever knows this. `null`: there is no such page. */
  readonly doctorToken: string | null
  readonly host: string
  readonly port: number
  readonly role: 'both' | 'web' | 'worker'
  readonly logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  /** `null`: the embedded database in `dataFolder`. */
  readonly databaseUrl: string | null
  readonly dataFolder: string
  readonly connections: number
  readonly workers: number
  readonly workersPerInstallation: number
  readonly payloadDays: number
  readonly deliveryDays: number
  readonly shutdownSeconds: number
  readonly catchUpMinutes: number
  readonly limits: WriteLimits
  /** Whether the verdict is told as a commit status, too. */
  readonly commitStatus: boolean
}

/** The configuration, from environment variables. Throws `input-invalid` that names each wrong variable. */
export function readConfig(environment: BotEnvironment): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = variables.safeParse(given)
  if (!parsed.success) throw invalid(parsed.error.issues.map(({ path, message }) => problemOf(path.join('.'), message)))
  const values = parsed.data
  if (values.GPAI_GATE_ROLE !== 'both' && values.DATABASE_URL === undefined) {
    throw invalid([{ name: 'GPAI_GATE_ROLE', problem: 'one-process' }])
  }
  return {
    app: identityOf(values),
    apiUrl:
      values.GHE_HOST === undefined ? 'https://api.github.com' : `${values.GHE_PROTOCOL}://${values.GHE_HOST}/api/v3`,
    publicUrl: values.GPAI_GATE_URL ?? null,
    doctorToken: values.DOCTOR_TOKEN ?? null,
    host: values.HOST,
    port: values.PORT,
    role: values.GPAI_GATE_ROLE,
    logLevel: values.LOG_LEVEL,
    databaseUrl: values.DATABASE_URL ?? null,
    dataFolder: values.GPAI_GATE_DATA,
    connections: values.DATABASE_CONNECTIONS,
    workers: values.WORKERS,
    workersPerInstallation: Math.min(values.WORKERS_PER_INSTALLATION, values.WORKERS),
    payloadDays: values.PAYLOAD_DAYS,
    deliveryDays: Math.max(values.DELIVERY_DAYS, values.PAYLOAD_DAYS),
    shutdownSeconds: values.SHUTDOWN_SECONDS,
    catchUpMinutes: values.CATCH_UP_MINUTES,
    limits: {
      checksPerMinute: values.LIMIT_CHECKS_PER_MINUTE,
      commentsPerMinute: values.LIMIT_COMMENTS_PER_MINUTE,
      commentsPerHour: values.LIMIT_COMMENTS_PER_HOUR,
    },
    commitStatus: values.COMMIT_STATUS === 'on',
  }
}

/** What can be wrong with a variable, by what the schema says of it: a schema has room for a text only. */
const wrongs = new Map<string, WrongVariable>()

function wrong(problem: WrongVariable): { readonly error: string } {
  const error = JSON.stringify(problem)
  wrongs.set(error, problem)
  return { error }
}

function problemOf(name: string, said: string): VariableProblem {
  return { name, ...(wrongs.get(said) ?? { problem: 'malformed' }) }
}

const whole = (least: number, most: number) => {
  const { error } = wrong({ problem: 'not-whole', least, most })
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error })
}

const oneOf = <const Words extends readonly string[]>(words: Words) =>
  z.enum(words, wrong({ problem: 'not-an-option', options: words }))

const variables = z.object({
  APP_ID: whole(1, Number.MAX_SAFE_INTEGER).optional(),
  PRIVATE_KEY: z.string().optional(),
  PRIVATE_KEY_PATH: z.string().optional(),
  WEBHOOK_SECRET: z.string().optional(),
  GHE_HOST: z
    .string()
    .regex(/^[\w.:-]+$/, wrong({ problem: 'not-a-host' }))
    .optional(),
  GHE_PROTOCOL: oneOf(['https', 'http']).default('https'),
  GPAI_GATE_URL: z
    .string()
    .regex(/^https:\/\/[\w.:-]+$/, wrong({ problem: 'not-an-address' }))
    .optional(),
  DOCTOR_TOKEN: z
    .string()
    .regex(/^[\x21-\x7e]{24,}$/, wrong({ problem: 'too-short' }))
    .optional(),
  HOST: z.string().default('localhost'),
  PORT: whole(0, 65_535).default(3000),
  GPAI_GATE_ROLE: oneOf(['both', 'web', 'worker']).default('both'),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, wrong({ problem: 'not-postgres' }))
    .optional(),
  GPAI_GATE_DATA: z.string().default('.gpai-gate'),
  DATABASE_CONNECTIONS: whole(2, 100).default(8),
  WORKERS: whole(1, 100).default(8),
  WORKERS_PER_INSTALLATION: whole(1, 100).default(4),
  PAYLOAD_DAYS: whole(0, 3650).default(7),
  DELIVERY_DAYS: whole(3, 3650).default(30),
  SHUTDOWN_SECONDS: whole(1, 600).default(25),
  CATCH_UP_MINUTES: whole(1, 1440).default(15),
  LIMIT_CHECKS_PER_MINUTE: whole(1, 10_000).default(150),
  LIMIT_COMMENTS_PER_MINUTE: whole(1, 10_000).default(60),
  LIMIT_COMMENTS_PER_HOUR: whole(1, 100_000).default(450),
  COMMIT_STATUS: oneOf(['on', 'off']).default('off'),
})

type Variables = z.infer<typeof variables>

function identityOf(values: Variables): AppIdentity | null {
  const { APP_ID: id, WEBHOOK_SECRET: webhookSecret } = values
  const key = keyText(values)
  if (id === undefined && key === null) return null
  if (id === undefined) throw invalid([{ name: 'APP_ID', problem: 'app-id-missing' }])
  if (key === null) throw invalid([{ name: 'PRIVATE_KEY', problem: 'key-missing' }])
  if (webhookSecret === undefined) throw invalid([{ name: 'WEBHOOK_SECRET', problem: 'secret-missing' }])
  return { id, privateKey: checkedKey(key), webhookSecret }
}

function keyText({ PRIVATE_KEY: text, PRIVATE_KEY_PATH: path }: Variables): string | null {
  if (text !== undefined) {
    const plain = text.includes('-----BEGIN') ? text : Buffer.from(text, 'base64').toString('utf8')
    return plain.replaceAll('\\n', '\n')
  }
  if (path === undefined) return null
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw invalid([{ name: 'PRIVATE_KEY_PATH', problem: 'unreadable-file', path }])
  }
}

function checkedKey(text: string): string {
  try {
    createPrivateKey(text)
    return text
  } catch {
    throw invalid([{ name: 'PRIVATE_KEY', problem: 'not-a-key' }])
  }
}

function invalid(problems: readonly VariableProblem[]): GateError {
  return new GateError({ code: 'input-invalid', says: sayError('bot-misconfigured', { problems }) })
}
