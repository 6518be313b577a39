import { gate } from '../../engine/gate.ts'
import { exampleFiles } from '../../test/builders/examples.ts'
import { type MemoryTree, memorySource } from '../../test/builders/memory-source.ts'
import { median } from './process.ts'
import { atMost, plainRow, type Row } from './table.ts'

const today = '2026-11-22'

/** Time and memory of the engine by the total size of the documents, and over a thousand releases in one process. */
export async function engineRows(): Promise<readonly Row[]> {
  return [...(await bySize()), ...(await byReleases())]
}

/** Many releases whose documents add up to about the given number of bytes. */
function releases(bytes: number): MemoryTree {
  const example = Object.entries(exampleFiles('complete-release')).filter(([, file]) => typeof file === 'string')
  const size = example.reduce((sum, [, file]) => sum + String(file).length, 0)
  const count = Math.max(1, Math.round(bytes / size))
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) =>
      example.map(([path, file]) => [`models/m${index}/${path}`, file] as const),
    ).flat(),
  )
}

async function bySize(): Promise<readonly Row[]> {
  const sizes = [100_000, 1_000_000, 10_000_000]
  const perMegabyte: number[] = []
  for (const size of sizes) perMegabyte.push((await timeOf(releases(size))) / (size / 1_000_000))
  const [small = 1, , large = 1] = perMegabyte
  return [
    ...sizes.map((size, index) =>
      plainRow(`Engine, ${size / 1000} kB of documents`, `${perMegabyte[index]?.toFixed(0)} ms for each MB`),
    ),
    atMost('Engine, time for each MB at 10 MB against 100 kB', large / small, { limit: 1.5, unit: '×' }),
  ]
}

async function timeOf(head: MemoryTree): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const start = performance.now()
    await gate(memorySource({ head }), { today })
    times.push(performance.now() - start)
  }
  return median(times)
}

async function byReleases(): Promise<readonly Row[]> {
  const example = exampleFiles('complete-release')
  const heap: number[] = []
  for (let release = 0; release <= 1000; release += 1) {
    await gate(memorySource({ head: example }), { today })
    if (release % 250 === 0) heap.push(usedHeap())
  }
  const growth = ((heap.at(-1) ?? 0) - (heap[1] ?? 0)) / 750
  return [atMost('Heap kept for each release, over 1 000 in one process', growth, { limit: 1, unit: 'kB', digits: 3 })]
}

function usedHeap(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1024
}
