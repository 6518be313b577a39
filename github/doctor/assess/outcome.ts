import { sayFinding } from '../../../locales/doctor-words.ts'
import { entryOf, isOurAction, lineOfKey, textAt, type WorkflowJob } from '../facts/workflow.ts'
import { error, type UntoldFinding, warning } from './finding.ts'

type Where = { readonly repository: string; readonly path: string }

/** What makes a workflow pass though the gate did not: a job or step that is skipped, whose failure is ignored, or that only reports. */
export function assessOutcome(job: WorkflowJob, where: Where): readonly UntoldFinding[] {
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

function conditional(at: At): UntoldFinding {
  return error(sayFinding('workflow-job-conditional'), at)
}

/** GitHub skips a job when one that it needs fails or is skipped. */
function dependent(at: At): UntoldFinding {
  return error(sayFinding('workflow-job-conditional/needs'), at)
}

function ignored(at: At): UntoldFinding {
  return error(sayFinding('workflow-failure-ignored'), at)
}

function reporting(at: At): UntoldFinding {
  return warning(sayFinding('workflow-only-reports'), at)
}
