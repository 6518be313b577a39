import * as z from 'zod/mini'
import { checkName } from '../evaluation/check-run.ts'
import type { Job } from '../job.ts'

/** An event as GitHub delivered it; the payload is not checked, and may miss anything. */
export type Event = { readonly name: string; readonly action: string | null; readonly payload: unknown }

/** Actions of a pull request that can change the verdict. */
const judged = new Set([
  'opened',
  'synchronize',
  'reopened',
  'ready_for_review',
  'converted_to_draft',
  'edited',
  'labeled',
  'unlabeled',
  'enqueued',
  'dequeued',
])

const place = z.object({
  installation: z.object({ id: z.number() }),
  repository: z.object({ name: z.string(), owner: z.object({ login: z.string() }) }),
})

const pullRequest = z.object({ number: z.number() })

/** Events about a pull request, and the actions with which they can change its verdict. */
const actionsOf: Readonly<Record<string, ReadonlySet<string>>> = {
  pull_request: judged,
  pull_request_review: new Set(['submitted', 'edited', 'dismissed']),
}

const checkRun = z.object({ check_run: z.object({ name: z.string(), pull_requests: z.array(pullRequest) }) })

/** What an event asks to be evaluated. Only what names the place is read; everything else is read from the live state. */
export function jobsFor({ name, action, payload }: Event): readonly Job[] {
  const found = z.safeParse(place, payload)
  if (!found.success || action === null) return []
  const { installation, repository } = found.data
  const where = { installation: installation.id, owner: repository.owner.login, repo: repository.name }
  return numbersIn({ name, action, payload }).map((number) => ({ kind: 'pull-request', ...where, number }))
}

/** The pull requests whose verdict an event can change; somebody who asks for a check again names them in the check. */
function numbersIn({ name, action, payload }: Event & { readonly action: string }): readonly number[] {
  if (name === 'check_run' && action === 'rerequested') {
    const run = z.safeParse(checkRun, payload)
    return run.success && run.data.check_run.name === checkName
      ? run.data.check_run.pull_requests.map((one) => one.number)
      : []
  }
  if (actionsOf[name]?.has(action) !== true) return []
  const subject = z.safeParse(
    z.union([z.object({ pull_request: pullRequest }), z.object({ number: z.number() })]),
    payload,
  )
  if (!subject.success) return []
  return ['pull_request' in subject.data ? subject.data.pull_request.number : subject.data.number]
}
