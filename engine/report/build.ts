import type { Case, Evidence } from '../../commitments/case.ts'
import { citationsOf } from '../../commitments/citations.ts'
import { editions } from '../../commitments/data/editions.ts'
import { daysBetween } from '../../commitments/dates/dates.ts'
import type { Issue } from '../../commitments/issue.ts'
import { noteFacts, notesFor } from '../../commitments/scope/notes.ts'
import type { Locale } from '../../locales/locale.ts'
import type { NothingReason } from '../../locales/nothing-reason.ts'
import { forms, records } from '../../schemas/artefacts.ts'
import type { Facts } from '../../schemas/facts.ts'
import {
  type Counts,
  type Finding,
  type ReleaseReport,
  type Report,
  reportSchemaVersion,
} from '../../schemas/report.ts'
import { countsOf } from '../decide.ts'
import type { Decided, JudgedRelease } from '../decision.ts'
import { subjectsOf } from '../record/subjects.ts'
import { stateOf, strictestOf } from '../state.ts'
import { verdictOfPolicy, verdictOver } from '../verdict.ts'
import { gateVersion } from '../version.ts'
import type { Exemption } from '../waivers/exemption.ts'
import { headlineOf, overallHeadline, policyHeadline } from './headline.ts'
import { reliefsReport } from './reliefs.ts'
import { signOffsOf } from './sign-offs.ts'
import { tallyOf } from './tally.ts'
import { messageOf, problemWords, reasonWords, requirementWords } from './words.ts'

/** Places of evidence that a finding names; a form has more than anybody follows. */
const mostPlaces = 20

type Input = {
  readonly facts: Facts
  readonly judged: readonly JudgedRelease[]
  readonly nothing: NothingReason | null
  /** Findings about the policy and not about one release. */
  readonly general: readonly Decided[]
  readonly locale: Locale
}

/** Puts together what every reader gets, in one language. */
export function buildReport({ facts, judged, nothing, general, locale }: Input): Report {
  const words = locale
  const releases = judged.map((one) => releaseReport(one, words))
  return {
    schemaVersion: reportSchemaVersion,
    gate: { name: 'gpai-release-gate', version: gateVersion },
    editions,
    locale: locale.name,
    judged: {
      head: facts.head,
      base: facts.base,
      pullRequest: facts.pullRequest?.number ?? null,
      on: facts.today,
    },
    ...overall({ releases, general, nothing, words }),
    nothingToGate: nothing === null ? null : words.interfaceStrings.nothing[nothing],
    counts: sum([...releases.map(({ counts }) => counts), countsOf(general)]),
    releases,
    findings: [
      ...general.map((one) => findingOf(one, words, null)),
      ...judged.flatMap((release) => release.decision.decided.map((one) => findingOf(one, words, release))),
    ],
  }
}

type Overall = Pick<Input, 'general' | 'nothing'> & {
  readonly releases: readonly ReleaseReport[]
  readonly words: Locale
}

/** Verdict, state and headline over all releases and over what is wrong with the policy itself. */
function overall({ releases, general, nothing, words }: Overall): Pick<Report, 'verdict' | 'state' | 'headline'> {
  const ofPolicy = verdictOfPolicy(general)
  const verdict = verdictOver({ verdicts: releases.map((one) => one.verdict), general })
  const state = strictestOf([
    ...releases.map((one) => one.state),
    ...(ofPolicy === null ? [] : [stateOf({ verdict: ofPolicy, decided: general })]),
  ])
  const headline =
    (nothing === null ? null : words.interfaceStrings.nothing[nothing]) ??
    overallHeadline(releases, state, words.headline) ??
    policyHeadline(general, words.headline)
  return { verdict, state, headline }
}

function releaseReport(release: JudgedRelease, locale: Locale): ReleaseReport {
  const { folder, context, decision } = release
  const state = stateOf(decision)
  const tally = tallyOf(decision.decided)
  return {
    folder,
    verdict: decision.verdict,
    state,
    headline: headlineOf({ release, state, tally }, locale.headline),
    tally,
    counts: decision.counts,
    scope: {
      row: context.scope.row,
      rows: [...context.scope.rows],
      duties: { ...context.scope.duties },
      dueOn: context.scope.dueOn,
      reasons: context.scope.reasons.map(({ rule, basis, cites }) => ({
        rule,
        basis,
        cites: cites.map(locale.cite),
        message: reasonWords(rule, locale),
      })),
      needsHuman: context.scope.needsHuman.map(({ code }) => code),
      notes: [...notesOf(context, locale)],
    },
    documents: documentsOf(context),
    signOffs: signOffsOf(context.signOff, locale),
    ...reliefsReport(context.reliefs, locale),
    subjects: subjectsOf(context),
  }
}

function notesOf({ scope, facts, configuration }: Case, { interfaceStrings, day }: Locale): readonly string[] {
  const { due, daysLeft, blocksFrom } = noteFacts(scope, facts.today, configuration.strictness.legacy_block_days)
  const said = { due: day(due), daysLeft, blocksFrom: day(blocksFrom) }
  return notesFor(scope, facts.today).map((note) => interfaceStrings.notes[note](said))
}

function documentsOf({ evidence }: Case): ReleaseReport['documents'] {
  const kinds = [...Object.keys(records), ...Object.keys(forms)] as const
  const known = new Map<string, unknown>(Object.entries(evidence))
  return kinds.flatMap((kind) => {
    const one = known.get(kind)
    return isFound(one) ? [{ path: one.path, sha256: one.sha256, kind }] : []
  })
}

function isFound(evidence: unknown): evidence is Extract<Evidence<unknown>, { state: 'found' }> {
  return typeof evidence === 'object' && evidence !== null && 'state' in evidence && evidence.state === 'found'
}

function findingOf(decided: Decided, locale: Locale, release: JudgedRelease | null): Finding {
  const { measure, requirement, outcome, effect, issues } = decided
  const exemption = decided.outcome === 'waived' ? decided.exemption : null
  const shownThrough = 'ids' in decided ? decided.ids : null
  const { asks, remedy } = requirementWords(measure, requirement, locale)
  const { cites, related } = citationsOf(measure, requirement)
  return {
    id: `${measure.id}.${requirement.id}`,
    measure: measure.id,
    requirement: requirement.id,
    release: release?.folder ?? '',
    outcome,
    effect,
    force: requirement.force,
    basis: requirement.basis,
    grade: requirement.grade,
    asks,
    message:
      shownThrough === null
        ? messageOf(outcome, issues, locale)
        : locale.interfaceStrings.shownThrough(shownThrough.join(', ')),
    remedy: outcome === 'gap' || outcome === 'needs-human' ? remedyFor(remedy, release) : '',
    waitsFor: decided.outcome === 'not-judged' ? decided.waitsFor : null,
    items: [...new Set(issues.flatMap(({ item }) => item ?? []))],
    locations:
      decided.outcome === 'met'
        ? decided.at.slice(0, mostPlaces).map((place) => ({ ...place }))
        : issues.map((issue) => locationOf(issue, locale)),
    cites: cites.map(locale.cite),
    ...(related.length === 0 ? {} : { related: related.map(locale.cite) }),
    ...(shownThrough === null ? {} : { shownThrough: [...shownThrough] }),
    ...(exemption && release ? { exemption: exemptionOf(exemption, release.context.facts.today) } : {}),
  }
}

function remedyFor(remedy: string, release: JudgedRelease | null): string {
  return release === null ? remedy : withPaths(remedy, release.context)
}

function exemptionOf({ kind, by, role, from, until, at }: Exemption, today: string): Finding['exemption'] {
  return { kind, by, role, from, until, daysLeft: daysBetween(today, until), at: { ...at } }
}

/** A path that no format can take for anything but text: letters that are written from left to right, digits, blanks. */
const plainPath =
  /^[\w./ \p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Mn}-]{1,300}$/u

/** A remedy with the paths that the documents of this release have, in place of their usual ones. */
function withPaths(remedy: string, { evidence }: Case): string {
  return remedy.replace(/\bgpai\/[a-z/-]+\.yaml\b/g, (usual) => {
    const kind = [...Object.entries(records), ...Object.entries(forms)].find(
      ([, { file }]) => usual === `gpai/${file}.yaml`,
    )?.[0]
    const found = kind === undefined ? undefined : new Map<string, unknown>(Object.entries(evidence)).get(kind)
    return hasPath(found) && plainPath.test(found.path) ? found.path : usual
  })
}

function hasPath(evidence: unknown): evidence is { readonly path: string } {
  return typeof evidence === 'object' && evidence !== null && 'path' in evidence && typeof evidence.path === 'string'
}

function locationOf({ problem, item, at, args }: Issue, locale: Locale): Finding['locations'][number] {
  return { ...at, ...(item === undefined ? {} : { item }), problem, message: problemWords(problem, args, locale) }
}

function sum(all: readonly Counts[]): Counts {
  const total = { gaps: 0, warnings: 0, needsHuman: 0, notJudged: 0, met: 0, attested: 0, waived: 0, notApplicable: 0 }
  for (const one of all) {
    total.gaps += one.gaps
    total.warnings += one.warnings
    total.needsHuman += one.needsHuman
    total.notJudged += one.notJudged
    total.met += one.met
    total.attested += one.attested
    total.waived += one.waived
    total.notApplicable += one.notApplicable
  }
  return total
}
