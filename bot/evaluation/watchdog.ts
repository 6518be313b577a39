import { GateError } from '../../engine/gate-error.ts'
import { localeOf } from '../../locales/index.ts'
import { type JobOf, keyOf } from '../job.ts'
import { appendLedger } from '../store/ledger.ts'
import { request } from '../store/requests.ts'
import { readStanding } from '../store/standing.ts'
import type { Claim, Work } from '../work/attempt.ts'
import type { Workshop } from '../workshop.ts'
import { groundOfGroup, openGroup } from './merge-group.ts'
import { type Ground, groundOf, type Place } from './place.ts'
import { leaveGone, openPlace, openSource } from './pull-request.ts'
import { say } from './say.ts'
import { createMemory, type Judged } from './sight.ts'

/** Where jobs of the watchdog say they come from. A round that ends here again is not asked for once more. */
const because = 'abandoned'

/**
 * What becomes of a job after its last try. What has a check ends in a red one on its present head, with a button to try
 * again. A round is asked for once more, much later than its tries; a command and the button for sign-offs end in the log. Rejects where GitHub or the
 * store cannot be reached, to be tried again.
 */
export function watchdog(workshop: Workshop): Work {
  return async (job, claim) => {
    workshop.log.error({ key: keyOf(job), kind: job.kind, because: claim.request.because }, 'job given up')
    workshop.metrics.abandoned(job.kind)
    switch (job.kind) {
      case 'pull-request':
        await endPullRequest(workshop, job, claim)
        break
      case 'merge-group':
        await endGroup(workshop, job, claim)
        break
      case 'commit':
      case 'repository':
      case 'installation':
        if (claim.request.because !== because) await request(workshop.store, because, [job])
        break
      case 'command':
      case 'sign-offs':
        break
    }
    return undefined
  }
}

async function endPullRequest(workshop: Workshop, job: JobOf<'pull-request'>, claim: Claim): Promise<void> {
  const place = await openPlace({ workshop, claim }, job)
  const source = await openSource(place, createMemory())
  if (source === null) await leaveGone(place, await readStanding(workshop.store.database, place.key))
  else if (!source.closed) await end(place, groundOf(source))
}

async function endGroup(workshop: Workshop, job: JobOf<'merge-group'>, claim: Claim): Promise<void> {
  await end(await openGroup({ workshop, claim }, job), groundOfGroup(job))
}

async function end(place: Place, ground: Ground): Promise<void> {
  const { database } = place.workshop.store
  await say(place, { ground, judged: await gaveUp(), before: await readStanding(database, place.key) })
  await appendLedger(database, {
    what: 'abandoned',
    who: null,
    subject: place.key,
    installation: place.installation,
    outcome: 'could-not-run',
    digests: { head: ground.head },
    counts: {},
  })
}

async function gaveUp(): Promise<Judged> {
  const error = new GateError({
    code: 'service-unavailable',
    message: 'The gate tried several times and could not judge this commit.',
    remedy: 'Press the button to check again, or push again.',
  })
  return { report: null, error, locale: await localeOf('en') }
}
