import * as z from 'zod/mini'
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

/** What an event asks to be evaluated. Only what names the place is read; everything else is read from the live state. */
export function jobsFor({ name, action, payload }: Event): readonly Job[] {
  const found = z.safeParse(place, payload)
  if (!found.success) return []
  const { installation, repository } = found.data
  const where = { installation: installation.id, owner: repository.owner.login, repo: repository.name }
  if (name === 'pull_request' && action !== null && judged.has(action)) {
    const subject = z.safeParse(pullRequest, payload)
    return subject.success ? [{ kind: 'pull-request', ...where, number: subject.data.number }] : []
  }
  return []
}
