import { answerCommand } from './commands/answer-command.ts'
import { showSignOffs } from './commands/show-sign-offs.ts'
import { judgeMergeGroup } from './evaluation/merge-group.ts'
import { evaluator } from './evaluation/pull-request.ts'
import type { Services } from './services.ts'
import { judgeCommit } from './sweep/commit.ts'
import { lookThroughInstallation } from './sweep/installation.ts'
import { lookThroughRepository } from './sweep/repository.ts'
import { throttled } from './throttle.ts'
import type { Work } from './work/attempt.ts'

/** Does whatever a job asks for. */
export function performer(services: Services): Work {
  const pullRequest = throttled(services, evaluator(services))
  const mergeGroup = judgeMergeGroup(services)
  const commit = throttled(services, judgeCommit(services))
  const repository = lookThroughRepository(services)
  const installation = lookThroughInstallation(services)
  const command = answerCommand(services)
  const signOffs = showSignOffs(services)
  return (job, claim) => {
    switch (job.kind) {
      case 'pull-request':
        return pullRequest(job, claim)
      case 'merge-group':
        return mergeGroup(job, claim)
      case 'commit':
        return commit(job, claim)
      case 'repository':
        return repository(job, claim)
      case 'installation':
        return installation(job, claim)
      case 'command':
        return command(job, claim)
      case 'sign-offs':
        return signOffs(job, claim)
    }
  }
}
