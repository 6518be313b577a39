import * as z from 'zod/mini'
import { type Asking, type Occurrence, placeIn, read } from './asking.ts'

const subject = z.object({ pull_request: z.object({ number: z.int() }) })
const numbered = z.object({ number: z.int() })

/**
 * A pull request: everything that changes what is judged (commits, base, title, labels, draft or not) or where the verdict
 * has to stand. Assignees, reviewers asked for, milestones and locks change nothing that is read.
 */
export const pullRequest: Asking = {
  actions: [
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
    'closed',
  ],
  ask: judgeIt,
}

/** A review: sign-offs are reviews, and an edit or a dismissal can void one. */
export const pullRequestReview: Asking = { actions: ['submitted', 'edited', 'dismissed'], ask: judgeIt }

function judgeIt({ payload }: Occurrence) {
  const place = placeIn(payload)
  const number = read(subject, payload)?.pull_request.number ?? read(numbered, payload)?.number
  return place === null || number === undefined ? [] : [{ kind: 'pull-request' as const, ...place, number }]
}
