import type * as z from 'zod/mini'
import type { publicSummary } from '../../../schemas/safety/public-summary.ts'
import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { similarlySafeThroughout } from '../../safety-terms/similarly-safe.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'

type Summary = NonNullable<z.infer<typeof publicSummary>['model_report']>
type Heading = 'assessment_results' | 'mitigations'

/**
 * A summary of the Framework or the Model Report is published, with its date and the headings given; or it is stated why
 * not, and who decided that. That the model is similarly safe or safer is looked up in the record of it.
 */
export function safetySummaryPublished(document: 'framework' | 'model_report', ...headings: readonly Heading[]): Check {
  return {
    name: 'safety-summary-published',
    reads: ['safetyPublicSummary', 'safetyModelReport'],
    consults: ['safetySsm'],
    run: (context) =>
      inspectRecord(context.evidence.safetyPublicSummary, (content, issue) => {
        const summary: Summary = content[document] ?? {}
        if (summary.omission !== undefined)
          return omissionFlaws(context, summary.omission, { item: `${document}.omission`, issue })
        if (summary.url === undefined) return [issue('summary-missing', document)]
        return (['version', 'published_on', ...headings] as const)
          .filter((key) => summary[key] === undefined)
          .map((key) => issue('not-stated', `${document}.${key}`))
      }),
  }
}

type At = { readonly item: string; readonly issue: IssueAt }

function omissionFlaws(
  context: Case,
  omission: NonNullable<Summary['omission']>,
  { item, issue }: At,
): readonly Issue[] {
  const absent = (['reason', 'rationale', 'decided_by', 'decided_on'] as const).filter(
    (key) => omission[key] === undefined,
  )
  const similar = omission.reason === 'similarly_safe' && !similarlySafeThroughout(context)
  return [
    ...absent.map((key) => issue('not-stated', `${item}.${key}`)),
    ...(similar ? [issue('similarity-not-shown', `${item}.reason`)] : []),
  ]
}
