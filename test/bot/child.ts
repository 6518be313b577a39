// A bot as a process of its own: it evaluates by writing down when it was at work.
import { appendFileSync } from 'node:fs'
import { readConfig } from '../../bot/config.ts'
import { startBot } from '../../bot/index.ts'
import { keyOf } from '../../bot/job.ts'
import { createLog } from '../../bot/log.ts'
import type { Work } from '../../bot/work/attempt.ts'

const file = process.env['PROBE_FILE'] ?? ''
const milliseconds = Number(process.env['PROBE_MS'] ?? 50)
const note = (what: string, id: string, key: string) =>
  appendFileSync(file, `${JSON.stringify({ what, id, key, pid: process.pid, at: Date.now() })}\n`)

const evaluate: Work = async (job, { request, signal }) => {
  const id = `${process.pid}-${performance.now()}`
  note('start', id, keyOf(job))
  await new Promise((resolve) => setTimeout(resolve, milliseconds * (request.reason === 'slow' ? 10 : 1)))
  signal.throwIfAborted()
  note('end', id, keyOf(job))
  return undefined
}

const config = readConfig(process.env)
const bot = await startBot(config, createLog(config), { evaluate, abandon: async () => undefined })
process.stdout.write(`port ${bot.port}\n`)
process.once('SIGTERM', () => void bot.stop().then(() => process.exit(0)))
