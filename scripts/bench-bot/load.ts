import { createHmac, randomUUID } from 'node:crypto'
import { cpus } from 'node:os'
import { pause } from '../../test/bot/recording.ts'
import type { BenchRepository, Github, GithubFigures } from './github.ts'

/** The secret of everything that is measured here. */
export const secret = 'a secret of the measurement'

/** A payload of GitHub has about this many bytes. */
const filler = 'x'.repeat(23_000)

/** One event to send. */
export type Shot = { readonly place: BenchRepository; readonly number: number; readonly action?: string }

/** Every pull request of a GitHub once, one organisation after the other in turn. */
export function everyPull({ places }: Pick<Github, 'places'>, pulls: number): readonly Shot[] {
  return Array.from({ length: pulls }, (_, index) => places.map((place) => ({ place, number: index + 1 }))).flat()
}

/** Sends events to an address, so many at once, and gives the milliseconds until each was acknowledged. */
export async function sendAll(url: string, shots: readonly Shot[], atOnce: number): Promise<readonly number[]> {
  const times: number[] = []
  let next = 0
  const sender = async () => {
    for (let shot = shots[next++]; shot !== undefined; shot = shots[next++]) {
      const started = performance.now()
      const status = await send(url, shot)
      if (status >= 300) throw new Error(`An event was answered with ${status}.`)
      times.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, sender))
  return times
}

async function send(url: string, { place, number, action = 'opened' }: Shot): Promise<number> {
  const { owner, repo, installation } = place
  const body = JSON.stringify({
    action,
    number,
    pull_request: { number, head: { sha: '0'.repeat(40) }, filler },
    installation: { id: installation },
    repository: { name: repo, full_name: `${owner}/${repo}`, owner: { login: owner } },
  })
  const headers = {
    'content-type': 'application/json',
    'x-github-delivery': randomUUID(),
    'x-github-event': 'pull_request',
    'x-hub-signature-256': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
  }
  const answer = await fetch(url, { method: 'POST', headers, body })
  await answer.text()
  return answer.status
}

/** The value below which so large a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN
}

/** Waits until GitHub has seen what is expected, at most so many seconds, and gives what it has seen then. */
export async function seenBy(
  github: Github,
  holds: (figures: GithubFigures) => boolean,
  seconds: number,
): Promise<GithubFigures> {
  const end = performance.now() + seconds * 1000
  for (;;) {
    const figures = await github.figures()
    if (holds(figures) || performance.now() > end) return figures
    await pause(200)
  }
}

/** Seconds of processor time that this machine has spent so far, all processes together. */
export function machineSeconds(): number {
  return cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0) / 1000
}
