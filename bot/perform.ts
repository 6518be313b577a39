import { answerCommand } from './commands/answer-command.ts'
import { showSignOffs } from './commands/show-sign-offs.ts'
import { damped } from './damper.ts'
import { evaluator, type Workshop } from './evaluate.ts'
import { judgeMergeGroup } from './evaluation/merge-group.ts'
import { judgeCommit } from './rounds/commit.ts'
import { lookThroughInstallation } from './rounds/installation.ts'
import { lookThroughRepository } from './rounds/repository.ts'
import type { Work } from './work/attempt.ts'

/** Does whatever a job asks for. */
export function performer(workshop: Workshop): Work {
  const pullRequest = damped(workshop, evaluator(workshop))
  const mergeGroup = judgeMergeGroup(workshop)
  const commit = damped(workshop, judgeCommit(workshop))
  const repository = lookThroughRepository(workshop)
  const installation = lookThroughInstallation(workshop)
  const command = answerCommand(workshop)
  const signOffs = showSignOffs(workshop)
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
