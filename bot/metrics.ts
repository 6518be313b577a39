import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { queueFiguresOf, quotasOf } from './store/figures.ts'
import { leaseAge } from './store/lease.ts'
import type { Store } from './store/store.ts'
import { catchUpName } from './sweep/catch-up-name.ts'

/** What the bot counts. Names of repositories are never labels: there may be any number of them. */
export type Metrics = {
  /** A webhook was answered. */
  received(result: string, seconds: number): void
  /** An evaluation ended. */
  evaluated(result: 'done' | 'put-off' | 'failed' | 'lost', seconds: number): void
  /** A verdict was published. */
  verdict(verdict: string): void
  /** A check of another App with our name was found on a commit that we judge. */
  foreignCheck(): void
  /** A job failed for the last time. */
  abandoned(kind: string): void
  /** A job was acknowledged and cannot be done: it must stay at 0. */
  dropped(): void
  /** GitHub was asked to deliver a webhook again that never arrived. */
  redelivered(): void
  /** A sweep found open pull requests without our current verdict. */
  found(pullRequests: number): void
  /** Everything in the text form of Prometheus. */
  text(): Promise<string>
  readonly contentType: string
}

/** Makes the counters; what is in the store is asked when somebody looks. */
export function createMetrics(store: Pick<Store, 'database'>): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const counts = countersOf(registry)
  stateOf(registry, store)
  catchUpOf(registry, store)
  return {
    received: (result, seconds) => {
      counts.deliveries.inc({ result })
      counts.acknowledgement.observe(seconds)
    },
    evaluated: (result, seconds) => {
      counts.evaluations.inc({ result })
      counts.evaluation.observe(seconds)
    },
    verdict: (verdict) => counts.verdicts.inc({ verdict }),
    foreignCheck: () => counts.foreign.inc(),
    abandoned: (kind) => counts.abandoned.inc({ kind }),
    dropped: () => counts.dropped.inc(),
    redelivered: () => counts.redelivered.inc(),
    found: (pullRequests) => counts.found.inc(pullRequests),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}

function countersOf(registry: Registry) {
  const registers = [registry]
  const counter = (name: string, help: string, labelNames: readonly string[] = []) =>
    new Counter({ name: `gpai_gate_${name}`, help, labelNames: [...labelNames], registers })
  const histogram = (name: string, help: string, buckets: readonly number[]) =>
    new Histogram({ name: `gpai_gate_${name}`, help, buckets: [...buckets], registers })
  return {
    deliveries: counter('deliveries_total', 'Webhooks by what became of them.', ['result']),
    acknowledgement: histogram(
      'acknowledgement_seconds',
      'Time from a webhook to its answer, which is given after it is stored.',
      [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    ),
    evaluations: counter('evaluations_total', 'Evaluations by how they ended.', ['result']),
    evaluation: histogram('evaluation_seconds', 'Time of an evaluation.', [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]),
    verdicts: counter('verdicts_total', 'Verdicts that were published.', ['verdict']),
    redelivered: counter(
      'redelivered_total',
      'Webhooks that never arrived and that GitHub was asked to deliver again.',
    ),
    found: counter('found_total', 'Open pull requests without our current verdict that a sweep found.'),
    foreign: counter('foreign_checks_total', 'Checks of other Apps with our name on commits that we judge.'),
    abandoned: counter('abandoned_total', 'Jobs that failed for the last time.', ['kind']),
    dropped: counter('dropped_total', 'Acknowledged jobs that could not be read. Anything above 0 is a fault of ours.'),
  }
}

/** How long ago somebody began to catch up; nothing as long as nobody has. */
function catchUpOf(registry: Registry, { database }: Pick<Store, 'database'>): void {
  new Gauge({
    name: 'gpai_gate_catch_up_age_seconds',
    help: 'How long ago the last catch-up began, on whichever process.',
    registers: [registry],
    async collect() {
      const age = await leaseAge(database, catchUpName).catch(() => null)
      this.reset()
      if (age !== null) this.set(age)
      else this.remove()
    },
  })
}

/** Figures of the store. They are the same in every process; if the database is down they are left out. */
function stateOf(registry: Registry, store: Pick<Store, 'database'>): void {
  const registers = [registry]
  const age = new Gauge({
    name: 'gpai_gate_queue_age_seconds',
    help: 'How long the oldest job that could start has been waiting.',
    labelNames: ['queue'],
    registers,
  })
  new Gauge({
    name: 'gpai_gate_jobs',
    help: 'Jobs by queue and state.',
    labelNames: ['queue', 'state'],
    registers,
    async collect() {
      const figures = await queueFiguresOf(store.database).catch(() => [])
      this.reset()
      age.reset()
      for (const { queue, state, jobs } of figures) this.set({ queue, state }, jobs)
      for (const { queue, age: seconds } of figures) if (seconds > 0) age.set({ queue }, seconds)
    },
  })
  new Gauge({
    name: 'gpai_gate_api_remaining',
    help: 'Requests that an installation has left in this hour, as GitHub said last.',
    labelNames: ['installation'],
    registers,
    async collect() {
      const quotas = await quotasOf(store.database).catch(() => [])
      this.reset()
      for (const { installation, remaining } of quotas) this.set({ installation: String(installation) }, remaining)
    },
  })
}
