import { PassThrough } from 'node:stream'
import { run } from '../../cli/run.ts'
import { type InOrder, pem } from '../github/doctor/in-order.ts'
import type { GitHubServer } from '../github-server/server.ts'

type Answering = {
  readonly answer?: string
  readonly beforeAnswer?: () => void
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** The variables with which the App itself asks. */
export function asApp({ app }: InOrder): Readonly<Record<string, string>> {
  return { APP_ID: String(app.id), PRIVATE_KEY: pem }
}

/** Runs `gpai-gate doctor` against a server. */
export async function gate(
  github: GitHubServer,
  args: readonly string[],
  { answer, beforeAnswer, env = {}, cwd = '.' }: Answering,
) {
  const out: string[] = []
  const err: string[] = []
  const stdin = Object.assign(new PassThrough(), { isTTY: answer !== undefined })
  if (answer !== undefined) stdin.end(`${answer}\n`)
  const status = await run(['doctor', ...args], {
    stdout: { write: (text) => out.push(text) },
    stderr: {
      write: (text) => {
        if (text.endsWith('[y/N] ')) beforeAnswer?.()
        return err.push(text)
      },
    },
    stdin,
    env: { GITHUB_API_URL: github.url, ...env },
    cwd: () => cwd,
  })
  return { status, out: out.join(''), err: err.join('') }
}

/** What was written to GitHub. */
export function writes(github: GitHubServer): readonly (string | null)[] {
  return github.requests
    .filter(({ method }) => method !== 'GET')
    .filter(({ operation }) => operation !== 'graphql' && operation !== 'apps/create-installation-access-token')
    .map(({ operation }) => operation)
}
