import type { GateError } from '../../engine/gate-error.ts'
import { toResult } from '../../github/octokit.ts'
import { amendPublished, type PublishedState, readPublished } from '../store/published-state.ts'
import { recordVerdict } from '../store/record-verdict.ts'
import { type CommentWrite, updateComment } from './comment.ts'
import type { Evaluation } from './evaluate.ts'
import { type Live, type Next, next, type Write } from './next.ts'
import { thoseStillThere } from './shared-head.ts'
import { postStatus, type StatusWrite } from './status.ts'
import type { JudgedCommits, Target } from './target.ts'
import { lookUpCheck, writeCheck } from './write-check.ts'

/** What is published, what the world is like, and whether anything was written or is news to others. */
export type Situation = {
  readonly published: PublishedState | null
  readonly live: Live
  readonly wrote: boolean
}

/** Where an evaluation starts. `commits` is `null` for what is closed or gone. */
export async function situationOf({ services, key }: Target, commits: JudgedCommits | null): Promise<Situation> {
  const published = await readPublished(services.store.database, key)
  const refused = { comment: null, status: false }
  const wantsStatus = services.commitStatus === true
  const live = { commits, now: new Date(), wantsStatus, sharedWith: null, seen: null, refused }
  return { published, live, wrote: false }
}

/** How it ended: everything is written that was to be. */
export type Reconciled = Situation & Pick<Next, 'again'>

/**
 * Writes whatever comes next until nothing is left to write. The job must still be ours at the moment of each write. Rejects
 * with a `GateError` where GitHub refuses a check; what stands there then is what stood before, or red.
 */
export async function reconcile(target: Target, evaluation: Evaluation, start: Situation): Promise<Reconciled> {
  let situation = start
  let again: number | null = null
  for (;;) {
    const { published, writes, again: requested } = next(situation.published, evaluation, situation.live)
    again ??= requested
    situation = { ...situation, published }
    if (writes.length === 0) return { ...situation, again }
    for (const write of writes) {
      await target.claim.confirm()
      situation = await carryOut(target, situation, write)
      // A run that was to be changed is gone: the rest is out of date.
      if (write.kind === 'check' && situation.published?.check.run === null) break
    }
  }
}

async function carryOut(target: Target, situation: Situation, write: Write): Promise<Situation> {
  const { published, live } = situation
  if (write.kind === 'verdict') {
    // It is published where the check is ours to write; elsewhere whoever writes it has been asked to.
    const { published: now, news, others } = await recordVerdict(target.services.store, target, write.verdict)
    if (news && now.verdict !== null) target.services.metrics.verdict(now.verdict)
    const sharedWith = now.ownsCheck && others.length > 0 ? await thoseStillThere(target, others) : others
    return { published: now, live: { ...live, sharedWith }, wrote: news && !now.ownsCheck }
  }
  if (published === null) return situation
  switch (write.kind) {
    case 'notices':
      return changeNotices(target, { ...situation, published }, write)
    case 'look-up-check':
      return { ...situation, published: { ...published, check: await lookUpCheck(target, published.check) } }
    case 'check': {
      const check = await writeCheck(target, published.check, write)
      return { ...situation, published: { ...published, check }, wrote: true }
    }
    case 'status':
      return writeStatus(target, { ...situation, published }, write)
    case 'comment':
      return writeComment(target, { ...situation, published }, write)
  }
}

type Known = Situation & { readonly published: PublishedState }

async function changeNotices(
  { services, key }: Target,
  situation: Known,
  { notices, foreign }: Extract<Write, { kind: 'notices' }>,
): Promise<Situation> {
  if (foreign.length > 0) {
    services.metrics.foreignCheck()
    services.log.warn({ key, apps: notices.foreign }, 'check of another App with our name')
  }
  await amendPublished(services.store.database, key, { notices })
  return situation
}

/** A permission that is not granted costs the status, which the log and the check say; any other failure is tried again. */
async function writeStatus(target: Target, situation: Known, write: StatusWrite): Promise<Situation> {
  const { services, key } = target
  const { published, live } = situation
  const posted = await toResult(postStatus(target, write))
  if ('failed' in posted) {
    const { code } = posted.failed
    if (code !== 'permission-missing') throw posted.failed
    services.log.warn({ key, code }, 'commit status not written')
    return { ...situation, live: { ...live, refused: { ...live.refused, status: true } } }
  }
  await amendPublished(services.store.database, key, { status: write.digest })
  return { ...situation, published: { ...published, status: write.digest }, wrote: true }
}

/** What goes wrong with the comment costs the comment only: the log and the check say so. */
async function writeComment(target: Target, situation: Known, write: CommentWrite): Promise<Situation> {
  const { services, key, number } = target
  const { published, live } = situation
  const seen = live.seen === null ? null : { ...live.seen, comments: null }
  if (number === null) return { ...situation, live: { ...live, seen } }
  const updated = await toResult(updateComment(target, write, { number, stored: published.comment.id }))
  if ('failed' in updated) return { ...situation, live: commentRefused(target, { ...live, seen }, updated.failed) }
  await amendPublished(services.store.database, key, { comment: updated.done })
  return { ...situation, published: { ...published, comment: updated.done }, live: { ...live, seen } }
}

/** Says in the log that a comment was not written, and lets the check say so. */
export function commentRefused({ services, key }: Target, live: Live, { code }: GateError): Live {
  services.log.warn({ key, code }, 'comment not written')
  return { ...live, refused: { ...live.refused, comment: code } }
}
