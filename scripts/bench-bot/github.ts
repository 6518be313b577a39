import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import * as z from 'zod/mini'

const placeShape = z.object({ installation: z.number(), owner: z.string(), repo: z.string() })
const helloShape = z.object({ url: z.string(), places: z.array(placeShape) })
const figuresShape = z.object({
  /** For each pull request, how many runs of the check are on its head, and how many comments it has. */
  checks: z.array(z.number()),
  comments: z.array(z.number()),
  /** Calls without those for tokens, and how many of them cost no quota. */
  calls: z.number(),
  free: z.number(),
  violations: z.array(z.string()),
  /** Seconds of processor time. */
  cpu: z.number(),
})

/** An organisation's repository. */
export type BenchRepository = z.infer<typeof placeShape>

/** What came to GitHub so far. */
export type GithubFigures = z.infer<typeof figuresShape>

/** A GitHub in a process of its own. */
export type Github = {
  readonly url: string
  readonly places: readonly BenchRepository[]
  /** Opens the pull requests; before that there are none. */
  open(): Promise<GithubFigures>
  figures(): Promise<GithubFigures>
  end(): Promise<void>
}

/** What the GitHub knows, and the milliseconds that each answer takes. */
export type GithubInput = {
  readonly files: 'release' | 'small'
  readonly organisations: number
  /** Open pull requests of each. */
  readonly pulls: number
  readonly latency: number
}

/** Starts a GitHub. */
export async function startGithubProcess({ files, organisations, pulls, latency }: GithubInput): Promise<Github> {
  const script = fileURLToPath(new URL('github-process.ts', import.meta.url))
  const child = fork(script, [files, ...[organisations, pulls, latency].map(String)])
  const [hello] = await once(child, 'message')
  const ask = async (what: 'open' | 'figures') => {
    const answer = once(child, 'message')
    child.send(what)
    return z.parse(figuresShape, (await answer)[0])
  }
  return {
    ...z.parse(helloShape, hello),
    open: () => ask('open'),
    figures: () => ask('figures'),
    end: async () => {
      const exit = once(child, 'exit')
      child.kill()
      await exit
    },
  }
}
