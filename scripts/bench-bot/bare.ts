import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { environment } from '../../test/bot/environment.ts'
import { until } from '../../test/bot/recording.ts'
import { type GithubInput, startGithubProcess } from './github.ts'
import { everyPull, quantile, secret, seenBy, sendAll } from './load.ts'

/** What the bare app came to. */
export type Bare = { readonly rate: number; readonly half: number; readonly most: number; readonly lost: number }

/** Sends the bare app one event for each pull request. `limiter`: with the one that Probot comes with, or without. */
export async function bareBurst(input: GithubInput, limiter: 'limited' | 'unlimited'): Promise<Bare> {
  const github = await startGithubProcess(input)
  const script = fileURLToPath(new URL('bare-probot.ts', import.meta.url))
  const variables = { WEBHOOK_SECRET: secret, GHE_HOST: new URL(github.url).host, GHE_PROTOCOL: 'http' }
  const child = spawn(process.execPath, [script, limiter], {
    env: environment(variables),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (data) => (output += String(data)))
  try {
    await until(() => /^port \d+$/m.test(output))
    await github.open()
    const webhooks = `http://127.0.0.1:${/^port (\d+)$/m.exec(output)?.[1]}/api/github/webhooks`
    const shots = everyPull(github, input.pulls)
    const started = performance.now()
    const times = await sendAll(webhooks, shots, 10)
    const seen = await seenBy(github, ({ comments }) => comments.every((count) => count > 0), 150)
    const seconds = (performance.now() - started) / 1000
    const lost = seen.checks.filter((runs) => runs === 0).length
    return { rate: (shots.length - lost) / seconds, half: quantile(times, 0.5), most: quantile(times, 0.95), lost }
  } finally {
    const exit = once(child, 'exit')
    child.kill()
    await Promise.all([exit, github.end()])
  }
}
