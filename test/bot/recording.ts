import { type Job, keyOf } from '../../bot/job.ts'
import { createLog } from '../../bot/log.ts'
import type { Work } from '../../bot/work/attempt.ts'

/** A log that says nothing. */
export const silentLog = createLog({ logLevel: 'silent' })

/** A log that can be read. */
export function readableLog() {
  const lines: string[] = []
  return { lines, log: createLog({ logLevel: 'trace' }, { write: (line: string) => void lines.push(line) }) }
}

/** One evaluation as it was seen. */
export type Seen = { readonly key: string; readonly installation: number; readonly start: number; end: number }

/** An evaluation that takes a while and writes down when it was at work. */
export function recorder(milliseconds: number, meanwhile?: (job: Job) => Promise<void>) {
  const seen: Seen[] = []
  const work: Work = async (job) => {
    const one = {
      key: keyOf(job),
      installation: job.installation,
      start: performance.now(),
      end: Number.POSITIVE_INFINITY,
    }
    seen.push(one)
    await meanwhile?.(job)
    await pause(milliseconds)
    one.end = performance.now()
    return undefined
  }
  return { seen, work }
}

/** Pairs of evaluations of the same key that were at work at the same time. */
export function overlaps(seen: readonly Pick<Seen, 'key' | 'start' | 'end'>[]): number {
  const sorted = seen.toSorted((a, b) => a.start - b.start)
  return sorted.filter((one, index) =>
    sorted.slice(index + 1).some((other) => other.key === one.key && other.start < one.end),
  ).length
}

/** Waits until something is so, and fails if that takes too long. */
export async function until(holds: () => boolean | Promise<boolean>, longest = 100_000): Promise<void> {
  const end = performance.now() + longest
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`Still not so after ${longest} ms: ${holds.toString()}`)
    await pause(15)
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
