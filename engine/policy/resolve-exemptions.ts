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
type ExemptionFault = { readonly id: FaultId; readonly issue: Issue }
type FaultId = (typeof waiverMeasure)['requirements'][number]['id']

/** Sorts the exemptions about the releases under judgement into those that count and those that do not. */
export function resolveExemptions(
  entries: readonly ExemptionEntry[],
  configuration: Configuration,
  { today, folders }: Day,
): Exemptions {
  const valid: Exemption[] = []
  const faults: (ExemptionFault & { readonly kind: Exemption['kind'] })[] = []
  for (const entry of entries) {
    if ('faults' in entry) {
      faults.push(
        ...entry.faults.map((issue): (typeof faults)[number] => ({ kind: entry.kind, id: 'malformed', issue })),
      )
      continue
    }
    const { exemption } = entry
    if (!folders.some((folder) => isAbout(exemption, folder))) continue
    const fault = faultOf(entry, configuration, today)
    if (fault === null) valid.push(exemption)
    else faults.push({ kind: exemption.kind, ...fault })
  }
  const issues = (kind: Exemption['kind'], id: FaultId) =>
    faults.flatMap((fault) => (fault.kind === kind && fault.id === id ? [fault.issue] : []))
  return {
    valid,
    findings: [
      ...waiverMeasure.requirements.flatMap(({ id }) => policyGap(waiverMeasure, id, issues('waiver', id))),
      ...baselineMeasure.requirements.flatMap(({ id }) => policyGap(baselineMeasure, id, issues('baseline', id))),
    ],
  }
}

type Judgeable = Extract<ExemptionEntry, { exemption: Exemption }>

/** The first thing that keeps an exemption from counting. The last day comes last: it is the only one that warns. */
function faultOf(
  { exemption, refused }: Judgeable,
  configuration: Configuration,
  today: string,
): ExemptionFault | null {
  return (
    datesFault(exemption, today) ??
    (refused === null
      ? null
      : faulty(exemption, 'not-granted', ['not-by-repository', { path: `${refused.path}:${refused.line}` }])) ??
    requirementFault(exemption, configuration) ??
    lengthFault(exemption, configuration) ??
    granterFault(exemption, configuration) ??
    (today > exemption.until
      ? faulty(exemption, 'expired', ['exemption-expired', { date: exemption.until, login: exemption.by }])
      : null)
  )
}

function datesFault(exemption: Exemption, today: string): ExemptionFault | null {
  const { from, until } = exemption
  if (from > today) return faulty(exemption, 'malformed', ['date-in-future', { date: today }])
  return until < from ? faulty(exemption, 'malformed', ['date-before', { items: [firstDay[exemption.kind]] }]) : null
}

const firstDay = { waiver: 'granted_on', baseline: 'written_on' } as const

function requirementFault(exemption: Exemption, configuration: Configuration): ExemptionFault | null {
  const { requirement: id } = exemption
  if (!mayBeExempt(id, configuration)) return faulty(exemption, 'not-waivable', ['exemption-not-allowed', {}])
  if (requirementIds.has(id)) return null
  const near = nearest(id, [...requirementIds])
  return faulty(exemption, 'unknown-requirement', ['requirement-unknown', near === undefined ? {} : { nearest: near }])
}

const requirementIds: ReadonlySet<string> = new Set(
  catalogue.flatMap(({ id, requirements }) => requirements.map((one) => `${id}.${one.id}`)),
)

function lengthFault(exemption: Exemption, { limits }: Configuration): ExemptionFault | null {
  const { kind, from, until } = exemption
  const limit = kind === 'waiver' ? limits.waiver_days : limits.baseline_days
  const days = daysBetween(from, until)
  return days > limit ? faulty(exemption, 'too-long', ['exemption-too-long', { days, limit }]) : null
}

function granterFault(exemption: Exemption, { limits, roster }: Configuration): ExemptionFault | null {
  const { role, requirement, by, from } = exemption
  if (role === null) return null
  const allowed = requirement.startsWith('safety.') ? limits.safety_waiver_roles : limits.waiver_roles
  if (!allowed.includes(role)) return faulty(exemption, 'not-granted', ['role-may-not-grant', { role, allowed }])
  const holds = holdersOf(roster, role, { login: by, day: from }).length > 0
  return holds ? null : faulty(exemption, 'not-granted', ['granter-without-role', { login: by, role, date: from }])
}

function faulty(
  { at }: Exemption,
  id: FaultId,
  [problem, args]: readonly [ProblemCode, IssueArguments],
): ExemptionFault {
  return { id, issue: { problem, at, args } }
}
