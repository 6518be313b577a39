import * as z from 'zod/mini'
import { type EventMapping, type EventTrigger, read, repositoryIn } from './event-mapping.ts'

const subject = z.object({ pull_request: z.object({ number: z.int() }) })
const numbered = z.object({ number: z.int() })

/**
 * A pull request: everything that changes what is judged (commits, base, title, labels, draft or not) or where the verdict
 * has to stand. Assignees, reviewers asked for, milestones and locks change nothing that is read.
 */
export const pullRequest: EventMapping = {
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
  jobs: judgeIt,
}

/** A review: sign-offs are reviews, and an edit or a dismissal can void one. */
export const pullRequestReview: EventMapping = { actions: ['submitted', 'edited', 'dismissed'], jobs: judgeIt }

function judgeIt({ payload }: EventTrigger) {
  const place = repositoryIn(payload)
  const number = read(subject, payload)?.pull_request.number ?? read(numbered, payload)?.number
  return place === null || number === undefined ? [] : [{ kind: 'pull-request' as const, ...place, number }]
}
