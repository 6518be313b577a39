import { daysBetween } from '../../commitments/dates/dates.ts'
import { catalogue } from '../../commitments/index.ts'
import type { Issue, IssueArguments } from '../../commitments/issue.ts'
import { baselineMeasure, waiverMeasure } from '../../commitments/policy/measures.ts'
import type { ProblemCode } from '../../commitments/problem.ts'
import type { Configuration } from '../../schemas/configuration.ts'
import { holdersOf } from '../../schemas/roster.ts'
import type { Decided } from '../decision.ts'
import { nearest } from '../evidence/text/nearest.ts'
import { type Exemption, type ExemptionEntry, isAbout, mayBeExempt } from '../waivers/exemption.ts'
import { policyGap } from './finding.ts'

/** The exemptions that count, and a finding for each that does not. */
export type Exemptions = { readonly valid: readonly Exemption[]; readonly findings: readonly Decided[] }

type Day = { readonly today: string; readonly folders: readonly string[] }

/** What keeps an exemption from counting, as the id of the requirement of the policy that it breaks. */
type Flaw = { readonly id: FlawId; readonly place: Issue }
type FlawId = (typeof waiverMeasure)['requirements'][number]['id']

/** Sorts the exemptions about the releases under judgement into those that count and those that do not. */
export function resolveExemptions(
  entries: readonly ExemptionEntry[],
  configuration: Configuration,
  { today, folders }: Day,
): Exemptions {
  const valid: Exemption[] = []
  const issues: (Flaw & { readonly kind: Exemption['kind'] })[] = []
  for (const entry of entries) {
    if ('faults' in entry) {
      issues.push(
        ...entry.faults.map((place): (typeof issues)[number] => ({ kind: entry.kind, id: 'malformed', place })),
      )
      continue
    }
    const { exemption } = entry
    if (!folders.some((folder) => isAbout(exemption, folder))) continue
    const issue = issueOf(entry, configuration, today)
    if (issue === null) valid.push(exemption)
    else issues.push({ kind: exemption.kind, ...issue })
  }
  const places = (kind: Exemption['kind'], id: FlawId) =>
    issues.flatMap((issue) => (issue.kind === kind && issue.id === id ? [issue.place] : []))
  return {
    valid,
    findings: [
      ...waiverMeasure.requirements.flatMap(({ id }) => policyGap(waiverMeasure, id, places('waiver', id))),
      ...baselineMeasure.requirements.flatMap(({ id }) => policyGap(baselineMeasure, id, places('baseline', id))),
    ],
  }
}

type Judgeable = Extract<ExemptionEntry, { exemption: Exemption }>

/** The first thing that keeps an exemption from counting. The last day comes last: it is the only one that warns. */
function issueOf({ exemption, refused }: Judgeable, configuration: Configuration, today: string): Flaw | null {
  return (
    datesFlaw(exemption, today) ??
    (refused === null
      ? null
      : issue(exemption, 'not-granted', ['not-by-repository', { path: `${refused.path}:${refused.line}` }])) ??
    requirementFlaw(exemption, configuration) ??
    lengthFlaw(exemption, configuration) ??
    granterFlaw(exemption, configuration) ??
    (today > exemption.until
      ? issue(exemption, 'expired', ['exemption-expired', { date: exemption.until, login: exemption.by }])
      : null)
  )
}

function datesFlaw(exemption: Exemption, today: string): Flaw | null {
  const { from, until } = exemption
  if (from > today) return issue(exemption, 'malformed', ['date-in-future', { date: today }])
  return until < from ? issue(exemption, 'malformed', ['date-before', { items: [firstDay[exemption.kind]] }]) : null
}

const firstDay = { waiver: 'granted_on', baseline: 'written_on' } as const

function requirementFlaw(exemption: Exemption, configuration: Configuration): Flaw | null {
  const { requirement: id } = exemption
  if (!mayBeExempt(id, configuration)) return issue(exemption, 'not-waivable', ['exemption-not-allowed', {}])
  if (requirementIds.has(id)) return null
  const near = nearest(id, [...requirementIds])
  return issue(exemption, 'unknown-requirement', ['requirement-unknown', near === undefined ? {} : { nearest: near }])
}

const requirementIds: ReadonlySet<string> = new Set(
  catalogue.flatMap(({ id, requirements }) => requirements.map((one) => `${id}.${one.id}`)),
)

function lengthFlaw(exemption: Exemption, { limits }: Configuration): Flaw | null {
  const { kind, from, until } = exemption
  const limit = kind === 'waiver' ? limits.waiver_days : limits.baseline_days
  const days = daysBetween(from, until)
  return days > limit ? issue(exemption, 'too-long', ['exemption-too-long', { days, limit }]) : null
}

function granterFlaw(exemption: Exemption, { limits, roster }: Configuration): Flaw | null {
  const { role, requirement, by, from } = exemption
  if (role === null) return null
  const allowed = requirement.startsWith('safety.') ? limits.safety_waiver_roles : limits.waiver_roles
  if (!allowed.includes(role)) return issue(exemption, 'not-granted', ['role-may-not-grant', { role, allowed }])
  const holds = holdersOf(roster, role, { login: by, day: from }).length > 0
  return holds ? null : issue(exemption, 'not-granted', ['granter-without-role', { login: by, role, date: from }])
}

function issue({ at }: Exemption, id: FlawId, [problem, args]: readonly [ProblemCode, IssueArguments]): Flaw {
  return { id, place: { problem, at, args } }
}
