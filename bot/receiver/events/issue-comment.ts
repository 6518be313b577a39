import * as z from 'zod/mini'
import { type EventMapping, read, repositoryIn } from './event-mapping.ts'

const person = z.object({ type: z.literal('User') })
const commented = z.object({
  issue: z.object({ number: z.int(), pull_request: z.looseObject({}) }),
  comment: z.object({ id: z.int() }),
})
const written = z.object({ comment: z.object({ user: person, body: z.string() }) })
const changedOurs = z.object({
  comment: z.object({ performed_via_github_app: z.object({ id: z.int() }) }),
  sender: person,
})

/** What the first line of a comment starts with if it may be a command. The worker reads the comment itself. */
const command = /^\s*\/gpai(\s|$)/i

/**
 * A comment on a pull request: a command is one that a person has just written. What was edited is never a command, because
 * anybody with write access can edit anybody's comment; but our own report that a person edited is put right.
 */
export const issueComment: EventMapping = {
  actions: ['created', 'edited'],
  jobs: ({ action, payload, app }) => {
    const place = repositoryIn(payload)
    const found = read(commented, payload)
    if (place === null || found === null) return []
    const { issue, comment } = found
    if (action === 'edited') {
      const by = read(changedOurs, payload)?.comment.performed_via_github_app.id
      return by === app ? [{ kind: 'pull-request', ...place, number: issue.number }] : []
    }
    const body = read(written, payload)?.comment.body
    if (body === undefined || !command.test(body)) return []
    return [{ kind: 'command', ...place, number: issue.number, comment: comment.id }]
  },
}
