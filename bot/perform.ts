import { answerCommand } from './commands/answer-command.ts'
import { showSignOffs } from './commands/show-sign-offs.ts'
import { judgeMergeGroup } from './evaluation/merge-group.ts'
import { evaluator } from './evaluation/pull-request.ts'
import type { JobKind, JobOf } from './job.ts'
import type { Services } from './services.ts'
import { judgeCommit } from './sweep/commit.ts'
import { lookThroughInstallation } from './sweep/installation.ts'
import { lookThroughRepository } from './sweep/repository.ts'
import { throttled } from './throttle.ts'
import type { JobClaim, Work, WorkOn } from './work/attempt.ts'

type Workers = { readonly [K in JobKind]: WorkOn<JobOf<K>> }

/** Does whatever a job asks for: each kind has who does it. */
export function performer(services: Services): Work {
  const workers: Workers = {
    'pull-request': throttled(services, evaluator(services)),
    'merge-group': judgeMergeGroup(services),
    commit: throttled(services, judgeCommit(services)),
    repository: lookThroughRepository(services),
    installation: lookThroughInstallation(services),
    command: answerCommand(services),
    'sign-offs': showSignOffs(services),
  }
  return (job, claim) => perform(workers, job, claim)
}

function perform<K extends JobKind>(workers: Workers, job: JobOf<K>, claim: JobClaim): ReturnType<WorkOn<JobOf<K>>> {
  return workers[job.kind](job, claim)
}
