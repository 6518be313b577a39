import type { Api } from '../../github/octokit.ts'
import type { JobOf } from '../job.ts'
import type { Services } from '../services.ts'
import type { JobClaim } from '../work/attempt.ts'
import type { CommandRequest } from './command-request.ts'
import type { JudgingContext } from './judging.ts'
import type { Permission } from './permission.ts'

/** A command, who gave it, and everything that an answer may be made of. */
export type CommandContext = JudgingContext & {
  readonly services: Services
  readonly job: JobOf<'command'>
  readonly claim: JobClaim
  readonly api: Api
  readonly key: string
  readonly request: CommandRequest
  readonly permission: Permission
  /** Files that an earlier attempt was about to add. */
  readonly earlierPaths: readonly string[]
}

/** What to say, and what the ledger calls it. */
export type CommandAnswer = { readonly outcome: string; readonly text: string }
