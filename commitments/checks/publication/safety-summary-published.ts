import type * as z from 'zod/mini'
import type { publicSummary } from '../../../schemas/safety/public-summary.ts'
import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import type { Place } from '../../place.ts'
import { similarlySafeThroughout } from '../../safety-terms/similarly-safe.ts'
import { type Flaw, seeIn } from '../statements/see-in.ts'

type Summary = NonNullable<z.infer<typeof publicSummary>['model_report']>
type Heading = 'assessment_results' | 'mitigations'

/**
 * A summary of the Framework or the Model Report is published, with its date and the headings given; or it is stated why
 * not, and who decided that. That the model is similarly safe or safer is looked up in the record of it.
 */
export function safetySummaryPublished(document: 'framework' | 'model_report', ...headings: readonly Heading[]): Check {
  return {
    name: 'safety-summary-published',
    reads: ['safetyPublicSummary', 'safetySsm', 'safetyModelReport'],
    run: (the) =>
      seeIn(the.evidence.safetyPublicSummary, (content, flaw) => {
        const summary: Summary = content[document] ?? {}
        if (summary.omission !== undefined)
          return omissionFlaws(the, summary.omission, { item: `${document}.omission`, flaw })
        if (summary.url === undefined) return [flaw('summary-missing', document)]
        return (['version', 'published_on', ...headings] as const)
          .filter((key) => summary[key] === undefined)
          .map((key) => flaw('not-stated', `${document}.${key}`))
      }),
  }
}

type At = { readonly item: string; readonly flaw: Flaw }

function omissionFlaws(the: Case, omission: NonNullable<Summary['omission']>, { item, flaw }: At): readonly Place[] {
  const absent = (['reason', 'rationale', 'decided_by', 'decided_on'] as const).filter(
    (key) => omission[key] === undefined,
  )
  const similar = omission.reason === 'similarly_safe' && !similarlySafeThroughout(the)
  return [
    ...absent.map((key) => flaw('not-stated', `${item}.${key}`)),
    ...(similar ? [flaw('similarity-not-shown', `${item}.reason`)] : []),
  ]
}
