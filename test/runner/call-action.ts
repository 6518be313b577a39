import { type ActionResult, type ActionRun, type Ended, inRunner } from './run-action.ts'

/** The work of an action as a function of its environment; it gives the exit code. */
export type ActionWork = (env: Readonly<Record<string, string | undefined>>) => Promise<number>

/**
 * Calls the work of an action in this process, in the same environment and with the same files as in a process of its own: one
 * call at a time, because the environment is the process's.
 */
export async function callAction(run: ActionRun, work: ActionWork): Promise<ActionResult> {
  return inRunner(run, (env) => call(work, env))
}

async function call(work: ActionWork, env: Record<string, string>): Promise<Ended> {
  const { env: own, stdout, stderr } = process
  const [write, writeError, started] = [stdout.write, stderr.write, performance.now()]
  const out = { stdout: '', stderr: '' }
  process.env = { ...env }
  stdout.write = (text: string | Uint8Array) => {
    out.stdout += String(text)
    return true
  }
  stderr.write = (text: string | Uint8Array) => {
    out.stderr += String(text)
    return true
  }
  try {
    const exitCode = await work(process.env)
    return { exitCode, ...out, duration: performance.now() - started }
  } finally {
    process.env = own
    stdout.write = write
    stderr.write = writeError
  }
}
