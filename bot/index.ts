import type { Logger } from 'pino'
import { type AppClient, connectApp } from './app-client.ts'
import type { AppIdentity, Config } from './config.ts'
import { doctorPage } from './doctor-page.ts'
import { type Workshop, watchdog } from './evaluate.ts'
import { readiness } from './intake/health.ts'
import { type Front, type Routes, startFront } from './intake/server.ts'
import { takeWebhook } from './intake/webhook.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { performer } from './perform.ts'
import { startCatchUp } from './rounds/catch-up.ts'
import { openStore, type Store } from './store/store.ts'
import type { Work } from './work/attempt.ts'
import { startUpkeep, type Upkeep } from './work/upkeep.ts'
import { startWorkers, type Workers } from './work/workers.ts'

/** A bot that runs. */
export type Bot = {
  /** Where it listens. */
  readonly port: number
  readonly store: Store
  readonly metrics: Metrics
  /** Ends it: no new requests and jobs, then those that run, then the store. */
  stop(): Promise<void>
}

/** What is done with jobs; the real thing unless a test has something else in mind. Without a client nothing is caught up. */
export type Parts = { readonly evaluate: Work; readonly abandon: Work; readonly client?: AppClient }

/** Starts the bot in the role that the configuration gives it. */
export async function startBot(config: Config, log: Logger, parts?: Parts): Promise<Bot> {
  const store = await openStore(config, (err) => log.error({ err }, 'database'))
  const metrics = createMetrics(store)
  const crew = config.role === 'web' ? null : startCrew({ config, store, metrics, log }, parts)
  const front = await startFront({
    host: config.host,
    port: config.port,
    routes: routesOf({ config, store, metrics, log }, () => crew?.wake()),
    log,
  })
  log.info({ role: config.role, port: front.port, store: store.database.backend }, 'started')
  return { port: front.port, store, metrics, stop: () => stopAll({ config, front, crew, store }) }
}

type Base = { readonly config: Config; readonly store: Store; readonly metrics: Metrics; readonly log: Logger }

function routesOf({ config, store, metrics, log }: Base, wake: () => void): Routes {
  const common: Routes = {
    'GET /healthz': () => ({ status: 200, text: 'ok' }),
    'GET /readyz': () => readiness(store),
    'GET /metrics': async () => ({
      status: 200,
      text: await metrics.text(),
      headers: { 'content-type': metrics.contentType },
    }),
  }
  if (config.role === 'worker' || config.app === null) return common
  const { id: app, webhookSecret: secret } = config.app
  const intake = { store, app, secret, metrics, log, wake }
  const doctor = doctorRoute({ config, store, metrics, log }, config.app)
  return { ...common, ...doctor, 'POST /api/github/webhooks': (request) => takeWebhook(intake, request) }
}

/** The page of `doctor`, only where somebody set the token for it. */
function doctorRoute({ config, store, log }: Base, app: AppIdentity): Routes {
  const { doctorToken: token, publicUrl } = config
  if (token === null) return {}
  const page = { client: connectApp({ app, config, store, log }), store, log, app: app.id, publicUrl, token }
  return { 'GET /doctor': (request) => doctorPage(page, request) }
}

type Crew = { readonly wake: () => void; readonly workers: readonly Workers[]; readonly upkeep: readonly Upkeep[] }

function startCrew(base: Base, parts: Parts | undefined): Crew {
  const { config, store, metrics, log } = base
  const { evaluate, abandon, client } = parts ?? partsOf(base)
  const bench = { store, metrics, log }
  const { workers: most, workersPerInstallation: perInstallation } = config
  const evaluating = startWorkers({ ...bench, queue: 'evaluate', work: evaluate, workers: most, perInstallation })
  const abandoning = startWorkers({
    ...bench,
    queue: 'abandoned',
    work: abandon,
    workers: 1,
    perInstallation: 1,
    poll: 2_000,
  })
  const wake = evaluating.wake
  const minutes = config.catchUpMinutes
  const upkeep = startUpkeep({ store, retention: config, log, wake })
  const catchUp = client === undefined ? [] : [startCatchUp({ store, client, metrics, log, minutes, wake })]
  return { wake, workers: [evaluating, abandoning], upkeep: [upkeep, ...catchUp] }
}

function partsOf({ config, store, metrics, log }: Base): Parts {
  const client = connectApp({ app: identityOf(config), config, store, log })
  const workshop: Workshop = { store, metrics, log, client, commitStatus: config.commitStatus }
  return { evaluate: performer(workshop), abandon: watchdog(workshop), client }
}

function identityOf({ app }: Config): AppIdentity {
  if (app === null) throw new Error('A bot without an identity cannot work.')
  return app
}

type Parted = {
  readonly config: Config
  readonly front: Front
  readonly crew: Crew | null
  readonly store: Store
}

async function stopAll({ config, front, crew, store }: Parted): Promise<void> {
  const grace = config.shutdownSeconds * 1000
  await Promise.all([
    front.close(),
    ...(crew?.upkeep ?? []).map((upkeep) => upkeep.stop()),
    ...(crew?.workers ?? []).map((workers) => workers.stop(grace)),
  ])
  await store.close()
}
