import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { type Command, parseCommands, parsePairs } from './parse-output.ts'

/** What starts a workflow: the event and the commit and branches that belong to it. */
type Trigger = {
  readonly name: string
  readonly payload: unknown
  readonly sha: string
  readonly ref: string
  readonly baseRef?: string
  readonly headRef?: string
}

/** A run of an action. */
export type ActionRun = {
  /** The folder with `action.yml`. */
  readonly action: string
  readonly trigger: Trigger
  readonly repository: string
  /** Overrides of the defaults in `action.yml`, by the input's name. */
  readonly inputs?: Readonly<Record<string, string>>
  readonly apiUrl?: string
  readonly actor?: string
  readonly workspace?: string
  readonly runAttempt?: number
  readonly env?: Readonly<Record<string, string>>
  /** Milliseconds until the process is killed. */
  readonly timeout?: number
}

/** What a run left behind. */
export type ActionResult = {
  /** `null` where the process was killed. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly commands: readonly Command[]
  readonly outputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
  /** Milliseconds from start to end of the process. */
  readonly duration: number
}

const Manifest = z.object({
  inputs: z
    .record(
      z.string(),
      z.object({
        default: z.union([z.string(), z.number(), z.boolean()]).transform(String).optional(),
        required: z.boolean().optional(),
      }),
    )
    .default({}),
  runs: z.object({ using: z.string().regex(/^node\d+$/), main: z.string() }),
})

const FILES = ['OUTPUT', 'ENV', 'PATH', 'STATE', 'STEP_SUMMARY'] as const

/** Runs a JavaScript action as GitHub's runner does: a new process, hardly any environment, files for what it reports. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  return inRunner(run, (env, main) => execute(main, env, run.timeout ?? 100_000))
}

type Execution = (env: Record<string, string>, main: string) => Promise<Ended>

/** Prepares what a runner gives to an action, has it executed, and reads what it left behind. */
export async function inRunner(run: ActionRun, execution: Execution): Promise<ActionResult> {
  const manifest = Manifest.parse(parse(readFileSync(join(run.action, 'action.yml'), 'utf8')))
  const folder = mkdtempSync(join(tmpdir(), 'runner-'))
  try {
    const file = (name: string): string => join(folder, name)
    for (const name of FILES) writeFileSync(file(name), '')
    writeFileSync(file('event.json'), JSON.stringify(run.trigger.payload))
    const env = {
      ...runnerEnvironment(run, folder),
      ...inputEnvironment(manifest.inputs, run.inputs ?? {}),
      ...run.env,
    }
    const ended = await execution(env, join(run.action, manifest.runs.main))
    const read = (name: string): string => readFileSync(file(name), 'utf8')
    return {
      ...ended,
      commands: parseCommands(ended.stdout),
      outputs: parsePairs(read('OUTPUT')),
      env: parsePairs(read('ENV')),
      state: parsePairs(read('STATE')),
      summary: read('STEP_SUMMARY'),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `INPUT_` and the name in upper case: spaces become underscores, hyphens stay. An input that the action lacks is a mistake. */
function inputEnvironment(
  known: z.infer<typeof Manifest>['inputs'],
  given: Readonly<Record<string, string>>,
): Record<string, string> {
  const unknown = Object.keys(given).filter((name) => !(name in known))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}.`)
  return Object.fromEntries(
    Object.entries(known).map(([name, input]) => [
      `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
      given[name] ?? input.default ?? '',
    ]),
  )
}

function runnerEnvironment(run: ActionRun, folder: string): Record<string, string> {
  const { trigger, apiUrl = 'http://127.0.0.1:9' } = run
  const workspace = run.workspace ?? join(folder, 'workspace')
  const temp = join(folder, 'temp')
  for (const needed of [workspace, temp]) mkdirSync(needed, { recursive: true })
  return {
    ...Object.fromEntries(FILES.map((name) => [`GITHUB_${name}`, join(folder, name)])),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: run.actor ?? 'mia',
    GITHUB_API_URL: apiUrl,
    GITHUB_BASE_REF: trigger.baseRef ?? '',
    GITHUB_EVENT_NAME: trigger.name,
    GITHUB_EVENT_PATH: join(folder, 'event.json'),
    GITHUB_GRAPHQL_URL: `${apiUrl}/graphql`,
    GITHUB_HEAD_REF: trigger.headRef ?? '',
    GITHUB_JOB: 'gate',
    GITHUB_REF: trigger.ref,
    GITHUB_REF_NAME: trigger.ref.replace(/^refs\/(heads|pull)\//, ''),
    GITHUB_REPOSITORY: run.repository,
    GITHUB_REPOSITORY_OWNER: run.repository.split('/')[0] ?? '',
    GITHUB_RUN_ATTEMPT: String(run.runAttempt ?? 1),
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: trigger.sha,
    GITHUB_WORKFLOW: 'Release gate',
    GITHUB_WORKSPACE: workspace,
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
  }
}

/** What is seen of a process, or of a call. */
export type Ended = Pick<ActionResult, 'exitCode' | 'stdout' | 'stderr' | 'duration'>

function execute(main: string, env: Record<string, string>, timeout: number): Promise<Ended> {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main], {
      env,
      cwd: env['GITHUB_WORKSPACE'],
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout,
      killSignal: 'SIGKILL',
    })
    const out = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out.stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      out.stderr += text
    })
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ ...out, exitCode, duration: performance.now() - started }))
  })
}
