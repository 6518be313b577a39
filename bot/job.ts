import * as z from 'zod/mini'

/** What a job may be: a reference and nothing else, because the worker reads the live state. */
const jobShape = z.object({
  kind: z.literal('pull-request'),
  installation: z.number(),
  owner: z.string(),
  repo: z.string(),
  number: z.number(),
})

/** One thing to evaluate. Jobs with the same key are one job as long as none of them has started. */
export type Job = z.infer<typeof jobShape>

/** A request that waits for somebody, or a round that may take its time: the first goes ahead within an installation. */
export type Urgency = 'event' | 'round'

/** A job with where it comes from, as the queue keeps it. */
export const requestShape = z.object({
  job: jobShape,
  /** The event and its action, or the name of the round. */
  because: z.string(),
  /** The delivery's GUID, where an event asked for it. */
  delivery: z.nullable(z.string()),
})

export type Request = z.infer<typeof requestShape>

/** What the job is about. At most one job with this key waits, and at most one runs, on all machines together. */
export function keyOf({ owner, repo, number }: Job): string {
  return `${owner}/${repo}#${number}`.toLowerCase()
}
