import { spawn } from 'node:child_process'
import { GateError } from '../engine/gate-error.ts'
import { type SaidError, sayError } from '../locales/error-words.ts'

type GitOptions = {
  readonly input?: string
  /** Bytes after which git is stopped, where only the beginning is wanted. */
  readonly most?: number
}

/**
 * Runs git in a folder and returns what it wrote, as bytes. No shell takes part, and no configuration of the repository
 * that could start another program is used. Rejects with `git-failed`.
 */
export function git(
  folder: string,
  args: readonly string[],
  { input = '', most = Number.POSITIVE_INFINITY }: GitOptions = {},
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args], { cwd: folder })
    const out: Buffer[] = []
    const err: Buffer[] = []
    let length = 0
    child.stdout.on('data', (chunk: Buffer) => {
      out.push(chunk)
      length += chunk.length
      if (length >= most) child.kill()
    })
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.on('error', (cause) => reject(failed(sayError('git-not-started'), cause)))
    child.on('close', (status) => {
      if (status === 0 || length >= most) resolve(Buffer.concat(out))
      else reject(refused(args, Buffer.concat(err)))
    })
    child.stdin.on('error', () => child.kill())
    child.stdin.end(input)
  })
}

/** What git said, with the advice that fits it. */
function refused([command = '']: readonly string[], said: Buffer): GateError {
  const text = firstLine(said.toString('utf8'))
  if (text.includes('dubious ownership')) return failed(sayError('git-owned-by-other', { text }))
  if (/not a git repository|must be run in a work tree/.test(text)) return failed(sayError('git-no-repository'))
  return failed(sayError('git-failed', { command, text }))
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? ''
}

function failed(says: SaidError, cause?: unknown): GateError {
  return new GateError({
    code: 'git-failed',
    says,
    cause,
  })
}
