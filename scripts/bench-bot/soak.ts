import { until } from '../../test/bot/recording.ts'
import { openJobs, type WholeBot } from '../../test/bot/whole-bot.ts'
import { atMost, plainRow, type Row } from '../bench/table.ts'
import { memoryOf, oneBot } from './bots.ts'
import { startGithubProcess } from './github.ts'
import { everyPull, sendAll } from './load.ts'

const rounds = 10
const eventsPerPull = 1
const input = { files: 'small', organisations: 10, pulls: 100, latency: 0 } as const

/** Ten thousand events to one process, and what is left of the heap after every thousand. */
export async function soakRows(databaseUrl: string): Promise<readonly Row[]> {
  const github = await startGithubProcess(input)
  const hook = new URL('heap-on-signal.ts', import.meta.url).href
  const bots = await oneBot(github.url, {
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'info',
    NODE_OPTIONS: `--import ${hook}`,
  })
  try {
    await github.open()
    const [bot] = bots.all
    const heap: number[] = []
    const shots = Array.from({ length: eventsPerPull }, () => everyPull(github, input.pulls)).flat()
    const started = performance.now()
    for (let round = 0; round < rounds; round += 1) {
      await sendAll(bots.webhooks, shots, 10)
      await until(async () => (await openJobs(bot)) === 0, 120_000)
      heap.push(await heapOf(bot, heap.length))
    }
    const seconds = (performance.now() - started) / 1000
    const events = rounds * shots.length
    // The first thousand fill caches and let the compiler work.
    const growth = (heap.at(-1) ?? Number.NaN) - (heap[1] ?? Number.NaN)
    return [
      plainRow('Events, and how long they took', `${events}, ${seconds.toFixed(0)} s`),
      plainRow('Heap after each thousand', `${heap.map((bytes) => (bytes / 2 ** 20).toFixed(1)).join(', ')} MiB`),
      atMost('Growth of the heap from the second thousand to the last', growth / 2 ** 20, {
        limit: 2,
        unit: 'MiB',
        digits: 1,
      }),
      plainRow('Resident memory at the end', `${(await memoryOf(bot)).toFixed(0)} MiB`),
    ]
  } finally {
    await bots.end()
    await github.end()
  }
}

async function heapOf(bot: WholeBot, known: number): Promise<number> {
  const figures = () => [...bot.output().matchAll(/^heap (\d+)$/gm)]
  process.kill(bot.pid, 'SIGUSR2')
  await until(() => figures().length > known)
  return Number(figures().at(-1)?.[1])
}
