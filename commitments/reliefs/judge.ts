import type { Facts } from '../../schemas/facts.ts'
import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import type { ReliefState } from '../../schemas/vocabulary.ts'
import type { Evidence, EvidenceSet, Found as FoundRecord } from '../case.ts'
import type { Scope } from '../scope/result.ts'
import { decideScope } from '../scope.ts'
import { fewerDuties, removedBetween, sameScope } from './difference.ts'
import type { Disagreement, Relief, Reliefs } from './relief.ts'
import type { ReliefRow, RowResult } from './row.ts'
import { claimPlace, type Sources, sourcesOf } from './sources.ts'
import { statementOf } from './statement.ts'
import { reliefTable } from './table.ts'

/** What reliefs are judged by. */
export type ReliefInput = {
  readonly evidence: EvidenceSet
  readonly facts: Facts
  /** Days before the duties of an older model are due from which on its gaps block. */
  readonly legacyBlockDays: number
}

/** The scope with the claims that hold, and what became of every claim. */
export type JudgedReliefs = { readonly scope: Scope; readonly reliefs: Reliefs }

/** A claim that the release makes, with what its comparisons found. */
type Claim = {
  readonly row: ReliefRow
  readonly item: string
  readonly found: readonly RowResult[]
  readonly lacking: boolean
}

/** The question what a set of claims leads to, when some of them are taken away. */
type Decide = (without: readonly Claim[]) => Scope

const none: Reliefs = { all: [], statement: [], fewer: [], appeared: [] }

/**
 * Decides the scope of a release with the claims that nothing contradicts. A contradicted one is dropped: the scope without it
 * holds. What changes nothing asks nobody.
 */
export function judgeReliefs(input: ReliefInput): JudgedReliefs {
  const { evidence, facts } = input
  const { release } = evidence
  const scopeOf = (manifest: Evidence<ReleaseManifest>) => decideScope(manifest, facts.today, evidence.files)
  if (release.state !== 'found') return { scope: scopeOf(release), reliefs: none }
  const decide: Decide = (without) => scopeOf({ ...release, content: withoutAll(release.content, without) })
  const claims = claimsOf(release, input, decide)
  const contradicted = claims.filter(isContradicted)
  const dropped = claims.filter((claim) => isContradicted(claim) || claim.lacking)
  const strict = decide(dropped)
  const effective = new Set(
    contradicted.filter((claim) => matters(claim, strict, input) && counts(claim, contradicted, decide)),
  )
  const idle = idleAmong(claims, dropped, decide)
  const states: States = { dropped, effective, idle }
  const scope = strict
  const all = claims.map((claim) => reliefOf(claim, states, { input, decide, scope }))
  const statement = statementOf(all, { release, evidence, scope })
  const appeared = all.filter((one) => isNew(one, input)).map(({ item }) => item)
  return { scope, reliefs: { all, statement, fewer: lost(input, decide([])), appeared } }
}

function withoutAll(manifest: ReleaseManifest, claims: readonly Claim[]): ReleaseManifest {
  return claims.reduce((stripped, { row, found }) => row.without(stripped, found), manifest)
}

function claimsOf(release: FoundRecord<ReleaseManifest>, input: ReliefInput, decide: Decide): readonly Claim[] {
  const sources = sourcesOf(release, { ...input, systemicRisk: false })
  return reliefTable.flatMap((row): readonly Claim[] => {
    const item = row.claimedAt(sources)
    if (item === null) return []
    const bare = { row, item, found: [], lacking: false }
    const seen: Sources = { ...sources, systemicRisk: decide([bare]).systemicRisk }
    const found = row.comparisons.flatMap(({ id, find }) => {
      const hit = find(seen)
      return hit === null ? [] : [{ comparison: id, hit }]
    })
    return [{ row, item, found, lacking: row.lacks?.(seen) === true }]
  })
}

function isContradicted({ found }: Claim): boolean {
  return found.some(({ hit }) => hit.effect === 'blocks')
}

/**
 * Whether a contradicted claim blocks: something is owed without the contradicted ones, or it would take something away,
 * alone or as the last of them. What is said about a model that owes nothing anyway does not matter.
 */
function counts(claim: Claim, contradicted: readonly Claim[], decide: Decide): boolean {
  const strict = decide(contradicted)
  if (Object.values(strict.duties).some((state) => state !== 'not-owed')) return true
  const others = contradicted.filter((one) => one !== claim)
  return !sameScope(decide([claim]), decide([])) || !sameScope(strict, decide(others))
}

/** Whether the scope that the claims of a document belong to asks for that document. */
function matters(claim: Claim, scope: Scope, input: ReliefInput): boolean {
  return (
    claim.row.also === undefined ||
    claim.row.confirms === 'second-person' ||
    alsoRemoved(claim, scope, input).length > 0
  )
}

/** Claims that can all be taken away together without any difference. */
function idleAmong(claims: readonly Claim[], dropped: readonly Claim[], decide: Decide): ReadonlySet<Claim> {
  const held = decide(dropped)
  const idle: Claim[] = []
  for (const claim of claims.filter((one) => !dropped.includes(one))) {
    if (sameScope(decide([...dropped, ...idle, claim]), held)) idle.push(claim)
  }
  return new Set(idle)
}

type States = {
  readonly dropped: readonly Claim[]
  readonly effective: ReadonlySet<Claim>
  readonly idle: ReadonlySet<Claim>
}
type Setting = { readonly input: ReliefInput; readonly decide: Decide; readonly scope: Scope }

function reliefOf(claim: Claim, states: States, setting: Setting): Relief {
  const { row, item, found } = claim
  const [blocking, open] = [found.filter(isBlocking), found.filter((one) => !isBlocking(one))]
  const removes = removesOf(claim, states, setting)
  return {
    id: row.id,
    item,
    place: claimPlace(setting.input.evidence, row.id, item).at,
    removes,
    contradictions: blocking.map((one) => disagreement(claim, one, setting)),
    asks: open.map((one) => disagreement(claim, one, setting)),
    state: stateOf(claim, states, removes.length > 0),
    confirmation: null,
  }
}

function isBlocking({ hit }: RowResult): boolean {
  return hit.effect === 'blocks'
}

function disagreement({ row, item }: Claim, { comparison, hit }: RowResult, { input }: Setting): Disagreement {
  return { id: comparison, claim: claimPlace(input.evidence, row.id, hit.item ?? item), against: hit.against }
}

function stateOf(claim: Claim, { effective, idle }: States, removes: boolean): ReliefState {
  if (isContradicted(claim)) return effective.has(claim) ? 'contradicted' : 'without-effect'
  if (claim.lacking) return 'not-taken'
  if (idle.has(claim) && !removes) return 'without-effect'
  return claim.row.confirms === 'second-person' ? 'open' : 'with-document'
}

/** What falls away by the claim: the difference that it makes to the scope that holds, and what a scope does not show. */
function removesOf(claim: Claim, { dropped, idle }: States, { input, decide, scope }: Setting): readonly string[] {
  const others = [...dropped.filter((one) => one !== claim), ...[...idle].filter((one) => one !== claim)]
  const difference = idle.has(claim)
    ? []
    : removedBetween(decide([...others, claim]), decide(others), input.legacyBlockDays)
  return [...new Set([...difference, ...alsoRemoved(claim, scope, input)])]
}

function alsoRemoved({ row }: Claim, scope: Scope, { evidence, facts }: ReliefInput): readonly string[] {
  if (row.also === undefined || evidence.release.state !== 'found') return []
  return row.also(sourcesOf(evidence.release, { evidence, facts, systemicRisk: scope.systemicRisk }), scope)
}

/** Duties that the manifest of the base branch led to, and this one does not. */
function lost({ evidence, facts }: ReliefInput, scope: Scope): readonly string[] {
  const before = evidence.previous?.release
  if (before?.state !== 'found') return []
  return fewerDuties(decideScope(before, facts.today, evidence.files), scope)
}

/** Whether the base branch has a manifest of the release that does not make the claim. */
function isNew({ id, state }: Relief, { evidence, facts }: ReliefInput): boolean {
  const before = evidence.previous?.release
  if (before?.state !== 'found' || state === 'without-effect' || state === 'with-document') return false
  const row = reliefTable.find((one) => one.id === id)
  return row?.claimedAt(sourcesOf(before, { evidence, facts, systemicRisk: false })) === null
}
