import { type Case, type Evidence, isAbsent } from '../commitments/case.ts'
import type { Check, Observation } from '../commitments/check.ts'
import { catalogue } from '../commitments/index.ts'
import type { Issue } from '../commitments/issue.ts'
import type { Measure, Requirement } from '../commitments/measure.ts'
import { type ArtefactKind, artefactKinds } from '../schemas/artefacts.ts'
import { effectWhenDue } from './effect.ts'
import { type SeenPlace, trace } from './trace.ts'

/**
 * What was seen of one requirement, before anybody decides what that means. `met` cannot be said without a place. What is not
 * judged waits for the finding with the given id. What a requirement of the Code that applies here shows wholly is shown through it.
 */
type Seen =
  | { readonly result: 'met'; readonly at: readonly [SeenPlace, ...SeenPlace[]] }
  | { readonly result: 'gap'; readonly issues: readonly Issue[] }
  | { readonly result: 'needs-human'; readonly issues: readonly Issue[] }
  | { readonly result: 'not-judged'; readonly waitsFor: string }
  | { readonly result: 'not-applicable'; readonly reason: 'condition' | 'nothing-to-see' }
  | { readonly result: 'shown-through'; readonly ids: readonly string[] }

/** What was seen of one requirement. */
export type Assessment = { readonly measure: Measure; readonly requirement: Requirement; readonly seen: Seen }

type Pair = Pick<Assessment, 'measure' | 'requirement'>

const pairs: readonly Pair[] = catalogue.flatMap((measure) =>
  measure.requirements.map((requirement) => ({ measure, requirement })),
)

/**
 * Every requirement of the catalogue, in its order, against the evidence of one release. A document that cannot be looked at
 * is one gap, of the requirement that asks for it; whatever else reads the document is not judged. A part that cannot be read
 * is told once, by the same requirement.
 */
export function assess(context: Case): readonly Assessment[] {
  const due = pairs.filter((pair) => applies(context, pair))
  const carriers = new Set(due.flatMap((pair) => [pair.measure.id, idOf(pair)]))
  const carried = new Map(
    due.map((pair) => [pair, (pair.requirement.carriedBy ?? []).filter((id) => carriers.has(id))]),
  )
  const applying = due.filter((pair) => carried.get(pair)?.length === 0)
  const askers = new Map(artefactKinds.map((kind) => [kind, askingFor(kind, applying)]))
  const seenOf = (pair: Pair): Seen => {
    const ids = carried.get(pair)
    if (ids === undefined) return { result: 'not-applicable', reason: 'condition' }
    return ids.length > 0 ? { result: 'shown-through', ids } : look(context, pair, askers)
  }
  return pairs.map((pair) => ({
    ...pair,
    seen: seenOf(pair),
  }))
}

/** The id of the finding about a requirement. */
export function idOf({
  measure,
  requirement,
}: {
  measure: Pick<Measure, 'id'>
  requirement: Pick<Requirement, 'id'>
}): string {
  return `${measure.id}.${requirement.id}`
}

function applies(context: Case, { measure, requirement }: Pair): boolean {
  return measure.applies.holds(context) && (requirement.applies?.holds(context) ?? true)
}

/** The requirement that asks for each document; where none does, the first that reads it. */
type Askers = ReadonlyMap<ArtefactKind, Pair | undefined>

function askingFor(kind: ArtefactKind, applying: readonly Pair[]): Pair | undefined {
  const askers = applying.filter(({ requirement }) => requirement.check.asksFor === kind)
  const reading =
    askers.length > 0 ? askers : applying.filter(({ requirement }) => requirement.check.reads.includes(kind))
  return reading.find(({ requirement }) => effectWhenDue(requirement) === 'block') ?? reading[0]
}

function look(context: Case, pair: Pair, askers: Askers): Seen {
  const { check } = pair.requirement
  for (const { kind, optional } of documentsOf(check)) {
    const issues = unavailable(context.evidence[kind])
    if (issues === null || (optional && isAbsent(context.evidence[kind]))) continue
    const first = askers.get(kind)
    return first === undefined || first === pair
      ? { result: 'gap', issues }
      : { result: 'not-judged', waitsFor: idOf(first) }
  }
  const { context: watched, seen } = trace(context)
  const observation = check.run(watched)
  if (observation.result === 'gap') return gapOf(observation.issues, { context, pair, askers })
  return seenBy(observation, seen(evidenceKinds(check)))
}

type DocumentRead = { readonly kind: ArtefactKind; readonly optional: boolean }

/** The documents that a check needs. The manifest decides what applies, so that without it nothing else is judged. */
function documentsOf({ reads, consults = [] }: Check): readonly DocumentRead[] {
  const needed = (['release', ...reads] as const).map((kind) => ({ kind, optional: false }))
  return [...needed, ...consults.map((kind) => ({ kind, optional: true }))]
}

/** Where evidence can stand. The manifest beside another document says whom that is about and when; it shows nothing. */
function evidenceKinds({ reads, consults = [] }: Check): readonly ArtefactKind[] {
  const others = [...reads, ...consults].filter((kind) => kind !== 'release')
  return others.length === 0 ? ['release'] : others
}

/** Why a document cannot be looked at; `null` where it can. */
function unavailable(document: Evidence<unknown>): readonly Issue[] | null {
  if (document.state === 'found') return null
  if (document.state === 'unreadable') return document.problems
  return [{ problem: 'document-missing', at: { path: document.path, line: 1, column: 1 } }]
}

function seenBy(observation: Observation, [first, ...others]: readonly SeenPlace[]): Seen {
  if (observation.result === 'gap' || observation.result === 'needs-human') return observation
  if (observation.result === 'nothing-to-see' || first === undefined)
    return { result: 'not-applicable', reason: 'nothing-to-see' }
  return { result: 'met', at: [first, ...others] }
}

type Looking = { readonly context: Case; readonly pair: Pair; readonly askers: Askers }

/** A gap without what is wrong only because a part of a document cannot be read: that part is told of once. */
function gapOf(issues: readonly Issue[], { context, pair, askers }: Looking): Seen {
  let waitsFor: string | null = null
  const left = issues.filter((place) => {
    const kind = artefactKinds.find((one) => isUnreadAt(context.evidence[one], place))
    const first = kind === undefined ? undefined : askers.get(kind)
    if (first === undefined || first === pair || pair.requirement.check.asksFor === kind) return true
    waitsFor ??= idOf(first)
    return false
  })
  return left.length === 0 && waitsFor !== null ? { result: 'not-judged', waitsFor } : { result: 'gap', issues: left }
}

/** Whether a part of the document could not be read at an item, around it or within it. */
function isUnreadAt(document: Evidence<unknown>, { at, item }: Issue): boolean {
  if (document.state !== 'found' || document.path !== at.path || item === undefined) return false
  return document.problems.some((problem) => {
    const unread = unreadItem(problem)
    return unread !== null && (within(unread, item) || within(item, unread))
  })
}

/** The item that a problem keeps from being read: with an unknown key, the one that was probably meant. */
function unreadItem({ problem, item, args }: Issue): string | null {
  if (problem !== 'unknown-key') return item ?? null
  if (args?.nearest === undefined) return null
  return item === undefined ? args.nearest : `${item}.${args.nearest}`
}

function within(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(`${outer}.`)
}
