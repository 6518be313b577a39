import { pino } from 'pino'
import { watchdog } from '../../../bot/evaluation/watchdog.ts'
import { createMetrics } from '../../../bot/metrics.ts'
import { performer } from '../../../bot/perform.ts'
import { startHttpServer } from '../../../bot/receiver/http-server.ts'
import { receiveWebhook } from '../../../bot/receiver/webhook.ts'
import type { Services } from '../../../bot/services.ts'
import { queueFiguresOf } from '../../../bot/store/figures.ts'
import type { Store } from '../../../bot/store/store.ts'
import { startWorkers } from '../../../bot/work/workers.ts'
import { checkName } from '../../../github/check-name.ts'
import { connect } from '../../../github/connect.ts'
import { type Event, signedDelivery } from '../../github-server/events.ts'
import { startGitHub } from '../../github-server/server.ts'
import { addApp, addInstallation, addToken } from '../../github-server/world/accounts.ts'
import { createWorld, type WorldInput } from '../../github-server/world/create-world.ts'
import { until } from '../recording.ts'
import { signedAs } from '../rounds/round-world.ts'

const secret = 'a secret of the tests'

/** The bot as it is, in this process, beside a GitHub: webhooks come in over HTTP, and workers do what they ask for. */
export async function openBot(store: Store, input: WorldInput = {}) {
  const { world, repository } = createWorld({ collaborators: { mia: 'write', rita: 'read' }, ...input })
  const app = addApp(world, { slug: 'gpai-release-gate' })
  const installation = addInstallation(world, { app, account: repository.owner.login })
  const token = addToken(world, { permissions: 'write', actor: 'gpai-release-gate[bot]', app })
  const github = await startGitHub(world)
  const octokit = connect({ token, apiUrl: github.url })
  const asApp = connect({ token: signedAs(app), apiUrl: github.url })
  const [metrics, log] = [createMetrics(store), pino({ level: 'silent' })]
  const services: Services = { store, metrics, log, client: { asInstallation: async () => octokit } }
  const context = { store, metrics, log, perInstallation: 8, poll: 20 } as const
  const evaluating = startWorkers({ ...context, queue: 'evaluate', work: performer(services), workers: 8 })
  const abandoning = startWorkers({ ...context, queue: 'abandoned', work: watchdog(services), workers: 1 })
  const receiver = { store, app: app.id, secret, metrics, log, wake: evaluating.wake }
  const httpServer = await startHttpServer({
    host: '127.0.0.1',
    port: 0,
    routes: { 'POST /hook': (request) => receiveWebhook(receiver, request) },
    log,
  })
  const post = async (event: Pick<Event, 'name' | 'payload'>, guid?: string): Promise<number> => {
    const sent = signedDelivery({ sha: '', ref: '', ...event }, secret, guid)
    const answer = await fetch(`http://127.0.0.1:${httpServer.port}/hook`, { method: 'POST', ...sent })
    await answer.text()
    return answer.status
  }
  const close = async () => {
    await Promise.all([evaluating.stop(5_000), abandoning.stop(5_000), httpServer.close()])
    await github.close()
  }
  const verdicts = (head: string) =>
    repository.checkRuns.filter((run) => run.app === app && run.headSha === head && run.name === checkName)
  const missed = { store, client: { asApp: async () => asApp }, metrics, log, minutes: 15, wake: evaluating.wake }
  return { world, repository, app, installation, github, metrics, services, post, close, verdicts, missed }
}

/** Waits until every job is done. Fails where one failed, or is put off. */
export async function idle({ database }: Store): Promise<void> {
  await until(async () => {
    const figures = (await queueFiguresOf(database)).filter(({ jobs }) => jobs > 0)
    const stuck = figures.filter(({ queue, state }) => queue === 'abandoned' || state === 'retry' || state === 'failed')
    if (stuck.length > 0) throw new Error(`A job failed: ${JSON.stringify(await failures(database))}`)
    return figures.every(({ state }) => state === 'completed')
  })
}

function failures(database: Store['database']): Promise<readonly unknown[]> {
  return database.query(`select name, state::text, data, output from gpai_queue.job where state <> 'completed'`)
}
