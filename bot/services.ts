import type { Logger } from 'pino'
import type { Octokit, RetryBudget } from '../github/octokit.ts'
import type { Metrics } from './metrics.ts'
import type { Store } from './store/store.ts'

/** What an evaluation may use. */
export type Services = {
  readonly store: Store
  readonly client: { asInstallation(installation: number): Promise<Octokit> }
  readonly metrics: Metrics
  readonly log: Logger
  /** Whether the verdict is told as a commit status, too. */
  readonly commitStatus?: boolean
  /** How long to wait for GitHub, where it is not the usual. */
  readonly retryBudget?: RetryBudget
}
