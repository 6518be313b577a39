import type { Check } from '../../check.ts'
import { seeIn } from '../statements/see-in.ts'

/** The report says what each independent external evaluator could use, or the evaluator tells the AI Office itself. */
export const evaluatorAccessTold: Check = {
  name: 'evaluator-access-told',
  reads: ['safetyModelReport'],
  run: ({ evidence: { safetyModelReport } }) =>
    seeIn(safetyModelReport, ({ evaluators }, flaw) =>
      (evaluators?.external ?? []).flatMap(({ access, direct_to_ai_office: direct }, index) =>
        access === undefined && direct !== true ? [flaw('not-stated', `evaluators.external.${index}.access`)] : [],
      ),
    ),
}
