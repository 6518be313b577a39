import type { Bots } from './bots.ts'
import type { Github } from './github.ts'
import { everyPull, machineSeconds, quantile, seenBy, sendAll } from './load.ts'

/** What one event for each pull request came to. */
export type Burst = {
  readonly events: number
  /** Milliseconds until an event was acknowledged. */
  readonly half: number
  readonly most: number
  readonly takenIn: number
  /** Pull requests without a check, and with more than one check or comment. */
  readonly lost: number
  readonly doubled: number
  /** Verdicts a second, from the first event to the last check. */
  readonly rate: number
  /** Milliseconds of processor time for each verdict: all bots, GitHub, and all else on the machine with the database. */
  readonly cpu: { readonly bots: number; readonly github: number; readonly rest: number }
  readonly violations: readonly string[]
}

/** Most seconds that a burst may take. */
const longest = 150

/** Sends one event for each pull request, ten at once, and waits until each has its check. */
export async function burst(github: Github, bots: Bots, pulls: number): Promise<Burst> {
  const shots = everyPull(github, pulls)
  const before = { bots: sum(await bots.cpu()), github: (await github.figures()).cpu, machine: machineSeconds() }
  const own = process.cpuUsage()
  const started = performance.now()
  const times = await sendAll(bots.webhooks, shots, 10)
  const sent = performance.now()
  const seen = await seenBy(github, ({ checks }) => checks.every((runs) => runs > 0), longest)
  const seconds = (performance.now() - started) / 1000
  const ours = process.cpuUsage(own)
  const spent = {
    bots: sum(await bots.cpu()) - before.bots,
    github: seen.cpu - before.github,
    machine: machineSeconds() - before.machine - (ours.user + ours.system) / 1e6,
  }
  const each = (value: number) => (value * 1000) / shots.length
  return {
    events: shots.length,
    half: quantile(times, 0.5),
    most: quantile(times, 0.95),
    takenIn: (shots.length / (sent - started)) * 1000,
    lost: seen.checks.filter((runs) => runs === 0).length,
    doubled: [...seen.checks, ...seen.comments].filter((count) => count > 1).length,
    rate: (shots.length - seen.checks.filter((runs) => runs === 0).length) / seconds,
    cpu: {
      bots: each(spent.bots),
      github: each(spent.github),
      rest: each(spent.machine - spent.bots - spent.github),
    },
    violations: seen.violations,
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
