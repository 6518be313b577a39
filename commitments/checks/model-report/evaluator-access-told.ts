import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** The report says what each independent external evaluator could use, or the evaluator tells the AI Office itself. */
export const evaluatorAccessTold: Check = {
  name: 'evaluator-access-told',
  reads: ['safetyModelReport'],
  run: ({ evidence: { safetyModelReport } }) =>
    inspectRecord(safetyModelReport, ({ evaluators }, issue) =>
      (evaluators?.external ?? []).flatMap(({ access, direct_to_ai_office: direct }, index) =>
        access === undefined && direct !== true ? [issue('not-stated', `evaluators.external.${index}.access`)] : [],
      ),
    ),
}
