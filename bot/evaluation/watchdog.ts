import { GateError } from '../../engine/gate-error.ts'
import { sayError } from '../../locales/error-words.ts'
import { type JobOf, keyOf } from '../job.ts'
import type { Services } from '../services.ts'
import { appendLedger } from '../store/ledger.ts'
import { request } from '../store/requests.ts'
import type { JobClaim, Work } from '../work/attempt.ts'
import { createMemory, evaluationOf } from './evaluate.ts'
import { commitsOfGroup } from './merge-group.ts'
import { forget, openSource } from './pull-request.ts'
import { reconcile, situationOf } from './reconcile.ts'
import { type JudgedCommits, judgedCommitsOf, type Target, targetOf } from './target.ts'

/** Where jobs of the watchdog say they come from. A sweep that ends here again is not asked for once more. */
const reason = 'abandoned'

/**
 * What becomes of a job after its last try. What has a check ends in a red one on its present head, with a button to try
 * again. A sweep is asked for once more, much later than its tries; a command and the button for sign-offs end in the log. Rejects where GitHub or the
 * store cannot be reached, to be tried again.
 */
export function watchdog(services: Services): Work {
  return async (job, claim) => {
    services.log.error({ key: keyOf(job), kind: job.kind, reason: claim.request.reason }, 'job given up')
    services.metrics.abandoned(job.kind)
    switch (job.kind) {
      case 'pull-request':
        await endPullRequest(services, job, claim)
        break
      case 'merge-group':
        await endGroup(services, job, claim)
        break
      case 'commit':
      case 'repository':
      case 'installation':
        if (claim.request.reason !== reason) await request(services.store, reason, [job])
        break
      case 'command':
      case 'sign-offs':
        break
    }
    return undefined
  }
}

async function endPullRequest(services: Services, job: JobOf<'pull-request'>, claim: JobClaim): Promise<void> {
  const target = await targetOf({ services, claim }, job, job.number)
  const source = await openSource(target, createMemory())
  if (source === null) await forget(target, source)
  else if (!source.closed) await end(target, judgedCommitsOf(source))
}

async function endGroup(services: Services, job: JobOf<'merge-group'>, claim: JobClaim): Promise<void> {
  await end(await targetOf({ services, claim }, job, null), commitsOfGroup(job))
}

async function end(target: Target, commits: JudgedCommits): Promise<void> {
  const { database } = target.services.store
  await reconcile(target, await evaluationOf(gaveUp()), await situationOf(target, commits))
  await appendLedger(database, {
    what: 'abandoned',
    who: null,
    subject: target.key,
    installation: target.installation,
    outcome: 'could-not-run',
    digests: { head: commits.head },
    counts: {},
  })
}

function gaveUp(): GateError {
  return new GateError({ code: 'service-unavailable', says: sayError('tries-used-up') })
}
