import { pino } from 'pino'
import * as z from 'zod/mini'
import { type Job, type JobOf, keyOf, requestShape } from '../../../bot/job.ts'
import { createMetrics } from '../../../bot/metrics.ts'
import type { Services } from '../../../bot/services.ts'
import type { Store } from '../../../bot/store/store.ts'
import type { JobClaim, WorkOn } from '../../../bot/work/attempt.ts'
import { connect } from '../../../github/connect.ts'
import { startGitHub } from '../../github-server/server.ts'
import { addApp, addInstallation, addToken } from '../../github-server/world/accounts.ts'
import { createWorld, type WorldInput } from '../../github-server/world/create-world.ts'
import type { App } from '../../github-server/world/world.ts'

/** A world with our App in it, a GitHub that knows it, and what the bot needs to work there. */
export async function openSweep(store: Store, input: WorldInput = {}) {
  const { world, repository } = createWorld({ collaborators: { mia: 'write', rita: 'read' }, ...input })
  const app = addApp(world, { slug: 'gpai-release-gate' })
  const installation = addInstallation(world, { app, account: repository.owner.login })
  const token = addToken(world, { permissions: 'write', actor: 'gpai-release-gate[bot]', app })
  const github = await startGitHub(world)
  const octokit = connect({ token, apiUrl: github.url })
  const asApp = connect({ token: signedAs(app), apiUrl: github.url })
  const metrics = createMetrics(store)
  const services: Services = {
    store,
    metrics,
    log: pino({ level: 'silent' }),
    client: { asInstallation: async () => octokit },
  }
  const at = { installation: installation.id, owner: 'acme', repo: 'atlas' }
  const run = async <J extends Job>(make: (services: Services) => WorkOn<J>, job: J, reason = 'test') => {
    await store.database.query('delete from gpai_queue.job')
    await make(services)(job, claimOf(job, reason))
    return queued(store)
  }
  const sweep = (judge: JobOf<'repository'>['judge']): JobOf<'repository'> => ({ kind: 'repository', ...at, judge })
  return { world, repository, app, installation, github, octokit, asApp, metrics, services, at, run, sweep }
}

/** How an App shows that it is itself; the double looks at the issuer only. */
export function signedAs(app: App): string {
  const parts = ['{"alg":"RS256"}', `{"iss":"${app.id}"}`, 'signature']
  return parts.map((part) => Buffer.from(part).toString('base64url')).join('.')
}

/** The right to a job that nobody disputes. */
function claimOf(job: Job, reason = 'test'): JobClaim {
  const request = { job, reason, delivery: null }
  return { key: keyOf(job), signal: new AbortController().signal, confirm: async () => {}, request, attempt: 0 }
}

const row = z.object({ data: requestShape, priority: z.number() })

/** The jobs that wait. */
export async function queued({ database }: Store): Promise<readonly Job[]> {
  return (await waiting(database)).map(({ data }) => data.job)
}

/** The jobs that wait, with where they come from and whether somebody waits for them. */
export async function waiting(database: Store['database']) {
  const text = `select data, priority from gpai_queue.job where state = 'created' and name = 'evaluate' order by singleton_key`
  const found = await database.query(text)
  return found.map((one) => row.parse(one))
}
