import { atLeast, atMost, plainRow, type Row } from '../bench/table.ts'
import type { Bare } from './bare.ts'
import type { Bots } from './bots.ts'
import { type Burst, burst } from './burst.ts'
import { type GithubInput, startGithubProcess } from './github.ts'

/** Bots on a GitHub, and whether their speed is held to the bars. */
export type BotFleet = {
  readonly name: string
  readonly start: (apiUrl: string) => Promise<Bots>
  readonly held: boolean
}

/** One event for each pull request, with bots as given, beside what the bare app came to. */
export async function burstRows(input: GithubInput, fleet: BotFleet, bare: Bare): Promise<readonly Row[]> {
  const github = await startGithubProcess(input)
  try {
    const bots = await fleet.start(github.url)
    try {
      await github.open()
      return rowsOf(await burst(github, bots, input.pulls), fleet, bare)
    } finally {
      await bots.end()
    }
  } finally {
    await github.end()
  }
}

function rowsOf(it: Burst, { name, held }: BotFleet, bare: Bare): readonly Row[] {
  const ratio = `${(it.rate / bare.rate).toFixed(2)} × the bare app's`
  const rate = `${name}: verdicts a second`
  const most = `${name}: acknowledged in, p95`
  const { bots, github, rest } = it.cpu
  return [
    atMost(`${name}: pull requests without a check`, it.lost, { limit: 0, unit: '', digits: 0 }),
    atMost(`${name}: checks and comments too many`, it.doubled, { limit: 0, unit: '', digits: 0 }),
    held ? atLeast(rate, it.rate, { limit: 50, unit: '/s', digits: 0 }) : plainRow(rate, `${it.rate.toFixed(0)} /s`),
    plainRow(`${name}: that is`, ratio),
    held ? atMost(most, it.most, { limit: 50, unit: 'ms', digits: 0 }) : plainRow(most, `${it.most.toFixed(0)} ms`),
    plainRow(`${name}: acknowledged in, half of them`, `${it.half.toFixed(0)} ms; taken in ${it.takenIn.toFixed(0)}/s`),
    plainRow(
      `${name}: processor time for each verdict`,
      `bots ${bots.toFixed(0)} ms, GitHub ${github.toFixed(0)} ms, database and all else ${rest.toFixed(0)} ms`,
    ),
    ...(it.violations.length === 0
      ? []
      : [atMost('Against the contract', it.violations.length, { limit: 0, unit: '' })]),
  ]
}
