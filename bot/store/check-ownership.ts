import { noCheck, noNotices, type PublishedEntry, type PublishedState } from './published-state.ts'

/** What goes along with the check of a commit when another pull request comes to write it. */
export type OwnedCheck = Pick<PublishedState, 'ownsCheck' | 'check' | 'status' | 'notices'>

// Decision: docs/decisions/0711-one-pull-request-writes-the-check-of-a-commit.md
/** One step: what we hold then, what somebody else holds from now on, and whose check has to be written anew. */
export type OwnershipStep = {
  readonly own: OwnedCheck
  readonly amend: { readonly key: string; readonly parts: OwnedCheck } | null
  readonly wake: readonly PublishedEntry[]
}

/** Holds no check at all. */
export const ownsNothing: OwnedCheck = { ownsCheck: false, check: noCheck, status: null, notices: noNotices }

/**
 * A pull request goes from `head`. If it wrote the check there, the next owner takes it over with its run; if not, the owner
 * writes it anew, because the check names those who share the commit.
 */
export function release(own: OwnedCheck, head: string, others: readonly PublishedEntry[]): OwnershipStep {
  if (!own.ownsCheck)
    return { own, amend: null, wake: others.filter(({ published }) => published.head === head && isOwner(published)) }
  const next = nextOwner(head, others)
  if (next === null) return { own, amend: null, wake: [] }
  return { own: ownsNothing, amend: { key: next.key, parts: handedOver(own) }, wake: [next] }
}

/**
 * A pull request comes to `head`, or is judged there again; `null` where it is closed. Where nobody owns the check it does
 * from now on, with the run that stands there already; else the owner is to write what is new.
 */
export function acquire(own: OwnedCheck, head: string | null, others: readonly PublishedEntry[]): OwnershipStep {
  if (head === null) return { own: { ...own, ownsCheck: false }, amend: null, wake: [] }
  const owners = others.filter(({ published }) => published.head === head && isOwner(published))
  const ownsCheck = owners.length === 0
  if (own.check.head === head) return { own: { ...own, ownsCheck }, amend: null, wake: owners }
  const former = ownsCheck ? others.find(({ published }) => published.check.head === head) : undefined
  if (former === undefined) return { own: { ...ownsNothing, ownsCheck }, amend: null, wake: owners }
  return { own: handedOver(former.published), amend: { key: former.key, parts: ownsNothing }, wake: [] }
}

/** Who writes the check of a commit when its owner goes: whoever is first. A merge group writes for nobody else. */
export function nextOwner(head: string, others: readonly PublishedEntry[]): PublishedEntry | null {
  return others.find(({ published }) => published.head === head && published.number !== null) ?? null
}

/** The run goes along; what it says is forgotten, because the new owner has to say it in its own name. */
function handedOver({ check, status, notices }: OwnedCheck): OwnedCheck {
  return { ownsCheck: true, check: { ...check, digest: null }, status, notices }
}

/** A merge group cannot be asked to write for others, so it never counts as the one that does. */
function isOwner({ ownsCheck, number }: PublishedState): boolean {
  return ownsCheck && number !== null
}
