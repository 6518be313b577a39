import { run } from '../../cli/run.ts'

/** Runs a command line in a folder, and gives what it wrote. */
export async function runIn(folder: string, args: readonly string[]) {
  const out: string[] = []
  const err: string[] = []
  const status = await run(args, {
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => err.push(text) },
    env: {},
    cwd: () => folder,
  })
  return { status, out: out.join(''), err: err.join('') }
}
