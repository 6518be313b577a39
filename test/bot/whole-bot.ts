import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { environment } from './environment.ts'

/** The whole bot in a process of its own, as `npm start` starts it. */
export type WholeBot = {
  readonly pid: number
  readonly port: number
  /** The address of GitHub's webhooks. */
  readonly webhooks: string
  /** What it wrote so far: its log, one JSON object a line. */
  readonly output: () => string
  /** Ends it, and gives its exit status; `null` where a signal ended it. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>
}

const source = fileURLToPath(new URL('../../bot/start.ts', import.meta.url))

/** Where the bot's process is started from, and with which variables besides those of every bot of the tests. */
export type WholeBotOptions = {
  readonly apiUrl: string
  readonly variables: Readonly<Record<string, string>>
  /** The file to run; the sources unless said otherwise. */
  readonly script?: string
}

/** Starts the bot against a GitHub on this machine, and waits until it listens. Rejects with what it wrote if it ends. */
export async function startWholeBot({ apiUrl, variables, script = source }: WholeBotOptions): Promise<WholeBot> {
  const github = { GHE_HOST: new URL(apiUrl).host, GHE_PROTOCOL: 'http' }
  const env = environment({ LOG_LEVEL: 'info', NODE_ENV: 'production', ...github, ...variables })
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  child.stdout.on('data', (data) => (text += String(data)))
  child.stderr.on('data', (data) => (text += String(data)))
  const port = await listening(child, () => text)
  const end: WholeBot['end'] = async (signal) => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
    const exit = once(child, 'exit')
    child.kill(signal)
    await exit
    return child.exitCode
  }
  const webhooks = `http://127.0.0.1:${port}/api/github/webhooks`
  return { pid: child.pid ?? 0, port, webhooks, output: () => text, end }
}

async function listening(child: { readonly exitCode: number | null }, output: () => string): Promise<number> {
  for (;;) {
    const port = /"port":(\d+),.*"msg":"started"/.exec(output())?.[1]
    if (port !== undefined) return Number(port)
    if (child.exitCode !== null) throw new Error(`The bot did not start: ${output()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

/** Jobs that wait or run, of all queues: what `/metrics` says. */
export async function openJobs({ port }: Pick<WholeBot, 'port'>): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  const counts = [...text.matchAll(/^gpai_gate_jobs\{queue="\w+",state="(\w+)"\} (\d+)$/gm)]
  if (counts.length === 0) throw new Error('The bot does not say how many jobs it has.')
  const open = counts.filter(([, state = '']) => ['created', 'retry', 'active'].includes(state))
  return open.reduce((sum, [, , jobs]) => sum + Number(jobs), 0)
}
