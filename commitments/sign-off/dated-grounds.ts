import type { RoleName } from '../../schemas/roster.ts'
import type { SignOffRecord } from '../../schemas/sign-off.ts'
import type { Case } from '../case.ts'
import type { Check } from '../check.ts'
import { referencesKept } from '../checks/evaluations/references-kept.ts'
import { confirmedInTime } from '../checks/framework/confirmed-in-time.ts'
import { frameworkAssessedInTime } from '../checks/framework/framework-assessed-in-time.ts'
import { frameworkAssessmentsComplete } from '../checks/framework/framework-assessments-complete.ts'
import { reportAccessible } from '../checks/model-report/report-accessible.ts'
import { reportRefreshed } from '../checks/model-report/report-refreshed.ts'
import { daysBetween } from '../dates/dates.ts'
import { placingDate } from '../dates/placing-date.ts'
import { type Invalidation, invalidations } from './reasons.ts'
import { isSystemic } from './setting.ts'

/** Something that keeps signatures of these roles from counting, whatever was signed. */
export type DatedGround = { readonly reason: Invalidation; readonly roles: 'all' | readonly RoleName[] }

/** The label by which a pull request says that the use of the model, or its integration, changes materially. */
export const useChangedLabel = 'gpai:use-changed'

/** What dates, labels and declared events do to the signatures of a release, on the day of judgement. */
export function datedGrounds(context: Case): readonly DatedGround[] {
  const { signOff } = context.evidence
  const record = signOff.state === 'found' ? signOff.content : {}
  const grounds: readonly (readonly [boolean, DatedGround])[] = [
    [useChangedUnsaid(context, record), { reason: invalidations.useChanged, roles: ['risk_owner', 'risk_monitor'] }],
    [conditionMet(context, record), { reason: invalidations.conditionMet, roles: 'all' }],
    [
      fails(context, frameworkAssessedInTime, frameworkAssessmentsComplete),
      { reason: invalidations.frameworkAssessmentOverdue, roles: ['risk_monitor'] },
    ],
    [fails(context, reportRefreshed), { reason: invalidations.reportRefreshOverdue, roles: 'all' }],
    [
      record.release_type === 'D' && fails(context, referencesKept),
      { reason: invalidations.referenceModelLost, roles: 'all' },
    ],
    [
      fails(context, confirmedInTime, reportAccessible),
      { reason: invalidations.periodNotKept, roles: ['report_custodian'] },
    ],
    [
      (record.expires?.on ?? context.facts.today) < context.facts.today,
      { reason: invalidations.signOffExpired, roles: 'all' },
    ],
  ]
  return grounds.flatMap(([holds, ground]) => (holds ? [ground] : []))
}

/** Whether a signature has grown too old while the model was not placed on the market. */
export function isTooOld({ configuration, facts, evidence: { release } }: Case, signedOn: string): boolean {
  const placed = (placingDate(release) ?? facts.today) < facts.today
  return !placed && daysBetween(signedOn, facts.today) > configuration.sign_off.max_age_days
}

/** Only a release that owes the measures of the chapter has these clocks; a record that is not there is another finding. */
function fails(context: Case, ...checks: readonly Check[]): boolean {
  if (!isSystemic(context)) return false
  return checks.some(({ reads, run }) => {
    const [found] = reads.map((kind) => context.evidence[kind].state === 'found')
    return found === true && run(context).result === 'gap'
  })
}

/** The label stands on the pull request, and no event says so: whoever signed may not have known. */
function useChangedUnsaid({ facts: { pullRequest } }: Case, { events = [] }: SignOffRecord): boolean {
  return pullRequest?.labels.includes(useChangedLabel) === true && !events.some(({ kind }) => kind === 'use_changed')
}

function conditionMet({ evidence: { safetyModelReport: report } }: Case, { conditions = [] }: SignOffRecord): boolean {
  const watched = report.state === 'found' ? (report.content.reasons?.conditions ?? []) : []
  const unanswered = watched.filter(({ answered_by_version }) => answered_by_version === undefined)
  return [...conditions, ...unanswered].some(({ status }) => status === 'met')
}
