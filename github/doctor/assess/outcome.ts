import type { DoctorFinding } from '../../../schemas/doctor.ts'
import { entryOf, isOurAction, lineOfKey, textAt, type WorkflowJob } from '../facts/workflow.ts'
import { error, warning } from './finding.ts'

type Where = { readonly repository: string; readonly path: string }

/** What makes a workflow pass though the gate did not: a job or step that is skipped, whose failure is ignored, or that only reports. */
export function assessOutcome(job: WorkflowJob, where: Where): readonly DoctorFinding[] {
  const steps = job.uses.filter(({ action }) => isOurAction(action)).map(({ node }) => node)
  const waiting = entryOf(job.node, 'needs') !== undefined && textAt(job.node, ['if']) === ''
  return [
    ...(waiting ? [dependent({ ...where, line: lineOfKey(job.node, 'needs') })] : []),
    ...[...new Set([job.node, ...steps])].flatMap((node) => [
      ...(isAlways(textAt(node, ['if'])) ? [] : [conditional({ ...where, line: lineOfKey(node, 'if') })]),
      ...(isFalse(node) ? [] : [ignored({ ...where, line: lineOfKey(node, 'continue-on-error') })]),
      ...(textAt(node, ['with', 'mode']) === 'report' ? [reporting({ ...where, line: lineOfKey(node, 'with') })] : []),
    ]),
  ]
}

/** No condition, or one that is always true. */
function isAlways(condition: string): boolean {
  return /^(\$\{\{\s*)?(|true|always\(\))(\s*\}\})?$/.test(condition)
}

function isFalse(node: WorkflowJob['node']): boolean {
  return entryOf(node, 'continue-on-error') === undefined || textAt(node, ['continue-on-error']) === 'false'
}

type At = Where & { readonly line: number }

function conditional(at: At): DoctorFinding {
  const message = 'The gate is skipped under a condition, and GitHub counts what was skipped as passed.'
  return error({ id: 'workflow-job-conditional', message, remedy: 'Remove "if" from the job and from its step.' }, at)
}

/** GitHub skips a job when one that it needs fails or is skipped. */
function dependent(at: At): DoctorFinding {
  const message = 'The gate is skipped when a job fails that it needs, and GitHub counts what was skipped as passed.'
  return error({ id: 'workflow-job-conditional', message, remedy: 'Remove "needs", or write if: always().' }, at)
}

function ignored(at: At): DoctorFinding {
  const message = 'The workflow goes on after an error of the gate, so that a failure counts as passed.'
  const remedy = 'Remove "continue-on-error" from the job and from its step.'
  return error({ id: 'workflow-failure-ignored', message, remedy }, at)
}

function reporting(at: At): DoctorFinding {
  const message = 'The gate only reports here, and is green whatever is missing.'
  return warning(
    { id: 'workflow-only-reports', message, remedy: 'Remove "mode: report" when you have seen enough.' },
    at,
  )
}
