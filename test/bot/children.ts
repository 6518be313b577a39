import { type ChildProcess, spawn } from 'node:child_process'
import { createHmac, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'
import { environment, secret } from './environment.ts'

/** A bot in a process of its own. */
export type Child = {
  readonly pid: number
  readonly port: number
  readonly output: () => string
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null>
}

/** Starts a bot, and waits until it listens. */
export async function startChild(more: Readonly<Record<string, string>>): Promise<Child> {
  const script = fileURLToPath(new URL('child.ts', import.meta.url))
  const child = spawn(process.execPath, [script], { env: environment(more), stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  child.stdout.on('data', (data) => (text += String(data)))
  child.stderr.on('data', (data) => (text += String(data)))
  const port = await listening(child, () => text)
  return { pid: child.pid ?? 0, port, output: () => text, end: (signal) => end(child, signal) }
}

async function listening(child: ChildProcess, output: () => string): Promise<number> {
  for (;;) {
    const port = /^port (\d+)$/m.exec(output())?.[1]
    if (port !== undefined) return Number(port)
    if (child.exitCode !== null) throw new Error(`The bot did not start: ${output()}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode
  const exit = once(child, 'exit')
  child.kill(signal)
  await exit
  return child.exitCode
}

/** Sends an event about a pull request. Gives the status, or 0 if nobody answered. */
export async function sendEvent(port: number, number: number, installation = 7, filler = ''): Promise<number> {
  const body = JSON.stringify({
    action: 'synchronize',
    number,
    pull_request: { number, filler },
    installation: { id: installation },
    repository: { name: 'atlas', full_name: 'acme/atlas', owner: { login: 'acme' } },
  })
  const headers = {
    'content-type': 'application/json',
    'x-github-delivery': randomUUID(),
    'x-github-event': 'pull_request',
    'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  }
  const sent = fetch(`http://127.0.0.1:${port}/api/github/webhooks`, { method: 'POST', headers, body })
  return sent.then(finished).catch(() => 0)
}

async function finished(answer: Response): Promise<number> {
  await answer.text()
  return answer.status
}

const note = z.object({
  what: z.enum(['start', 'end']),
  id: z.string(),
  key: z.string(),
  pid: z.number(),
  at: z.number(),
})

/** What the bots have evaluated. An evaluation that was killed ends when its process did. */
export function evaluations(file: string, killed: ReadonlyMap<number, number> = new Map()) {
  const lines = readFileSync(file, { encoding: 'utf8', flag: 'a+' })
    .split('\n')
    .filter((line) => line !== '')
  const notes = lines.map((line) => note.parse(JSON.parse(line)))
  const ends = new Map(notes.filter(({ what }) => what === 'end').map(({ id, at }) => [id, at]))
  return notes
    .filter(({ what }) => what === 'start')
    .map(({ id, key, pid, at }) => {
      const end = ends.get(id)
      return { key, pid, start: at, end: end ?? killed.get(pid) ?? Number.POSITIVE_INFINITY, done: end !== undefined }
    })
}
