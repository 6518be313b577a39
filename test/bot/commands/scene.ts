import { pino } from 'pino'
import { expect } from 'vitest'
import { answerCommand } from '../../../bot/commands/answer-command.ts'
import { createMetrics } from '../../../bot/metrics.ts'
import type { Store } from '../../../bot/store/store.ts'
import type { JobClaim } from '../../../bot/work/attempt.ts'
import { connect } from '../../../github/connect.ts'
import { startGitHub } from '../../github-server/server.ts'
import { addApp, addInstallation, addToken } from '../../github-server/world/accounts.ts'
import { createWorld, type WorldInput } from '../../github-server/world/create-world.ts'
import { addComment, openPullRequest, type PullRequestInput } from '../../github-server/world/pull-requests.ts'
import { addFork } from '../../github-server/world/repositories.ts'
import type { Comment, Token } from '../../github-server/world/world.ts'
import { claimOf } from '../evaluation/setting.ts'

/** A release whose manifest is all there is. */
const manifestAlone = { 'gpai/release.yaml': 'role: provider\n' }

/** People by what they may do in the repository; `mia` opens the pull request. */
const people = { mia: 'read', wim: 'write', tia: 'triage', rob: 'read' } as const

/** What differs from a pull request of `mia` with a manifest alone, in a private repository. */
export type SceneInput = WorldInput & {
  readonly pull?: PullRequestInput
  /** What the App may do; contents are read-only unless said. */
  readonly permissions?: Token['permissions']
  readonly fork?: boolean
}

const usual = { contents: 'read', pull_requests: 'write', metadata: 'read' } as const

/** A pull request on a GitHub of its own, with a bot that answers commands on it. */
export async function openScene(
  store: Store,
  { pull = {}, permissions = usual, fork = false, ...input }: SceneInput = {},
) {
  const { world, repository } = createWorld({ collaborators: people, ...input })
  const app = addApp(world, { slug: 'gpai-release-gate' })
  const installation = addInstallation(world, { app, account: 'acme' }).id
  const token = addToken(world, { permissions, actor: 'gpai-release-gate[bot]', app })
  const from = fork ? { from: addFork(world, repository, 'mia') } : {}
  const opened = openPullRequest(world, repository, { files: manifestAlone, ...from, ...pull })
  const github = await startGitHub(world)
  const octokit = connect({ token, apiUrl: github.url })
  const lines: string[] = []
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) })
  const services = { store, client: { asInstallation: async () => octokit }, metrics: createMetrics(store), log }
  const work = answerCommand(services)
  const place = { installation, owner: 'acme', repo: repository.name }
  const perform = async (comment: Pick<Comment, 'id'>, claim: Partial<JobClaim> = {}, number = opened.number) => {
    const job = { kind: 'command', ...place, number, comment: comment.id } as const
    const request = { job, reason: 'issue_comment.created', delivery: null }
    return work(job, claimOf(request, claim))
  }
  const answers = () => opened.comments.filter(({ author }) => author === app.bot).map(({ body }) => body)
  return {
    world,
    repository,
    pull: opened,
    github,
    services,
    place,
    lines,
    perform,
    answers,
    /** Adds a comment, lets the bot answer it, and gives all of its answers so far. */
    ask: async (body: string, author: string | null = 'rob') => {
      await perform(addComment(world, opened, { body, author }))
      return answers()
    },
    writes: () =>
      github.requests.filter(({ method, path, body }) => {
        return path.endsWith('/graphql') ? JSON.stringify(body).includes('"query":"mutation') : method !== 'GET'
      }),
    close: async () => {
      expect(github.violations).toEqual([])
      await github.close()
    },
  }
}

/** What the ledger says: who asked for what. */
export async function ledgerOf({ database }: Store): Promise<readonly string[]> {
  const rows = await database.query('select entry from gpai_gate.ledger order by position')
  return rows.map((row) => {
    const { entry } = Object(row)
    const { what, who, subject, outcome } = JSON.parse(String(entry))
    return `${what} ${who} ${subject} ${outcome}`
  })
}
