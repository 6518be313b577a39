import * as z from 'zod/mini'

const repository = { installation: z.number(), owner: z.string(), repo: z.string() }
const sha = z.string().check(z.regex(/^[0-9a-f]{40,64}$/))

/** The login of a person or an App. */
const login = z.string().check(z.regex(/^[\w.-]{1,100}(\[bot\])?$/))

/** The buttons of our check, as GitHub names them when somebody presses one, and who did. */
export const buttonShape = z.object({
  identifier: z.enum(['recheck', 'sign-offs']),
  sender: login,
})

/**
 * The kinds of jobs, and what each holds: a reference and nothing else, because the worker reads the live state. What does them
 * (`perform.ts`) and their keys follow this table: one that lacks a kind does not compile.
 */
const shapes = {
  /** A pull request to judge, as it is when a worker comes to it. */
  'pull-request': z.object({ kind: z.literal('pull-request'), ...repository, number: z.number() }),
  /** A group of the merge queue to judge, on its own tree. */
  'merge-group': z.object({
    kind: z.literal('merge-group'),
    ...repository,
    /** The group's branch, which names the pull request: `refs/heads/gh-readonly-queue/main/pr-7-…`. */
    ref: z.string(),
    base: sha,
    head: sha,
  }),
  /** A commit whose check somebody asked for again, or that another App put a check on: whatever we stand for there is judged. */
  commit: z.object({
    kind: z.literal('commit'),
    ...repository,
    head: sha,
    /** Who pressed a button and which; `null` for GitHub's own button, which GitHub guards itself. */
    button: z.nullable(buttonShape),
    /** The short name of another App that put a check with our name there, where that is all that happened. */
    foreign: z.optional(z.string().check(z.regex(/^[\w.-]{1,100}$/))),
  }),
  /** A repository whose rules may have changed, or that is new: its open pull requests are looked through. */
  repository: z.object({
    kind: z.literal('repository'),
    ...repository,
    /** `all`: judge every open pull request again. `missing`: those without our verdict on their head and base. */
    judge: z.enum(['all', 'missing']),
  }),
  /** An installation: every repository of it is asked for. */
  installation: z.object({
    kind: z.literal('installation'),
    installation: z.number(),
    judge: z.enum(['all', 'missing']),
  }),
  /** A comment that may be a command. Only its place is kept: the worker reads the comment as it is. */
  command: z.object({ kind: z.literal('command'), ...repository, number: z.number(), comment: z.number() }),
  /**
   * Somebody pressed the button that shows who has signed on the check of this head, and may do so: the pull request gets a
   * comment.
   */
  'sign-offs': z.object({
    kind: z.literal('sign-offs'),
    ...repository,
    number: z.number(),
    head: sha,
    by: login,
  }),
} as const

/** What a job can be. */
export type JobKind = keyof typeof shapes
type JobFields = { readonly [K in JobKind]: z.infer<(typeof shapes)[K]> }

/** A job of one kind. */
export type JobOf<K extends JobKind> = { readonly kind: K } & JobFields[K]

/** One thing to do. Jobs with the same key are one job as long as none of them has started. */
export type Job = { readonly [K in JobKind]: JobOf<K> }[JobKind]

const jobShape = z.union(Object.values(shapes))

/** A request that waits for somebody, or a sweep that may take its time: the first goes ahead within an installation. */
export type Urgency = 'event' | 'sweep'

/** Where a job comes from. */
type RequestOrigin = {
  /** The event and its action, or the name of the sweep. */
  readonly reason: string
  /** The delivery's GUID, where an event asked for it. */
  readonly delivery: string | null
}

/** A job with where it comes from. */
export type Request = RequestOrigin & { readonly job: Job }

const keptRequest = z.object({ job: jobShape, because: z.string(), delivery: z.nullable(z.string()) })

/** A request as the queue keeps it. The reason has another name there, by which every version of the bot finds it. */
export const requestShape = z.pipe(
  keptRequest,
  z.transform(({ because: reason, ...rest }): Request => ({ ...rest, reason })),
)

/** A request for the queue to keep. */
export function keptRequestOf({ job, reason, delivery }: Request): z.infer<typeof keptRequest> {
  return { job, because: reason, delivery }
}

const keys: { readonly [K in JobKind]: (job: JobOf<K>) => string } = {
  'pull-request': (job) => `${nameOf(job)}#${job.number}`,
  'merge-group': (job) => `${nameOf(job)}@${job.head}`,
  commit: (job) => `${nameOf(job)}@${job.head} ${askedBy(job).toLowerCase()}`,
  repository: (job) => `${nameOf(job)} ${job.judge}`,
  installation: (job) => `installation ${job.installation} ${job.judge}`,
  command: (job) => `${nameOf(job)}#${job.number} comment ${job.comment}`,
  'sign-offs': (job) => `${nameOf(job)}#${job.number} sign-offs ${job.head}`,
}

/** What the job is about. At most one job with this key waits, and at most one runs, on all machines together. */
export function keyOf<K extends JobKind>(job: JobOf<K>): string {
  return keys[job.kind](job)
}

function nameOf({ owner, repo }: { readonly owner: string; readonly repo: string }): string {
  return `${owner}/${repo}`.toLowerCase()
}

/**
 * Jobs in the order of their keys. Whoever puts several into the queue at once does so in this order, so that two
 * transactions that ask for the same never wait for each other.
 */
export function inOrder(jobs: readonly Job[]): readonly Job[] {
  return jobs
    .map((job) => ({ job, key: keyOf(job) }))
    .toSorted((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ job }) => job)
}

/** What nobody waits for must not cover what somebody waits for, so each has a key of its own. */
function askedBy({ button, foreign }: JobOf<'commit'>): string {
  if (foreign !== undefined) return `beside ${foreign}`
  return button === null ? 'again' : `again by ${button.sender} ${button.identifier}`
}
