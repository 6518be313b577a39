import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A whole process to time. */
export type BenchCommand = {
  readonly name: string
  readonly args: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** Figures of one command: median wall time in milliseconds, and the median of its ratio to the first command. */
export type RaceTime = {
  readonly name: string
  readonly ms: number
  readonly ratio: number
  readonly status: number | null
}

/** Runs the commands in turn, round after round, and compares each with the first one of the same round. */
export async function race(commands: readonly BenchCommand[], rounds: number): Promise<readonly RaceTime[]> {
  const times = commands.map((): number[] => [])
  const ratios = commands.map((): number[] => [])
  const statuses = commands.map((): (number | null)[] => [])
  for (let round = -1; round < rounds; round += 1) {
    let first = 0
    for (const [index, command] of commands.entries()) {
      const { ms, status } = await once(command)
      if (index === 0) first = ms
      statuses[index]?.push(status)
      if (round < 0) continue
      times[index]?.push(ms)
      ratios[index]?.push(ms / first)
    }
  }
  return commands.map(({ name }, index) => ({
    name,
    ms: median(times[index] ?? []),
    ratio: median(ratios[index] ?? []),
    status: statuses[index]?.at(-1) ?? null,
  }))
}

/** Peak resident memory of one run, in MiB: the process tells it itself as it ends. */
export async function peakMemory(command: BenchCommand): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const hook = join(folder, 'hook.cjs')
  const file = join(folder, 'peak')
  writeFileSync(
    hook,
    `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)))`,
  )
  try {
    await once({ ...command, args: ['--require', hook, ...command.args] })
    return Number(readFileSync(file, 'utf8')) / 1024
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Wall time of one run, in milliseconds. */
export async function timeOf(command: BenchCommand): Promise<number> {
  return (await once(command)).ms
}

function once({ args, env = {}, cwd }: BenchCommand): Promise<{ readonly ms: number; readonly status: number | null }> {
  return new Promise((resolve, reject) => {
    const start = performance.now()
    const child = spawn(process.execPath, [...args], {
      env: { PATH: process.env['PATH'] ?? '', ...env },
      cwd,
      stdio: 'ignore',
    })
    child.on('error', reject)
    child.on('close', (status) => resolve({ ms: performance.now() - start, status }))
  })
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
