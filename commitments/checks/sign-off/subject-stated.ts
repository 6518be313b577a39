import type { SignOffRecord } from '../../../schemas/sign-off.ts'
import { type Check, gapAt } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { mustGuard } from '../../safety-terms/security-duty.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'
import { unstated } from '../statements/stated.ts'

const items = [
  'legal_entity',
  'release_type',
  'stage',
  'subject.model_versions',
  'subject.system_prompt',
  'subject.max_inference_compute',
  'subject.distribution',
  'subject.safety_mitigations',
  'subject.framework.version',
  'subject.framework.sha256',
  'subject.model_report.version',
  'subject.model_report.sha256',
  'subject.risk_register',
  'expires.on',
  'expires.because',
] as const

/** Versions that a sign-off always covers. */
const versionRoles = ['most_advanced', 'least_mitigated'] as const

/** The record says what exactly is signed: versions, prompt, tools, compute, distribution, mitigations, Framework and report. */
export const subjectStated: Check = {
  name: 'subject-stated',
  reads: ['signOff'],
  run: (context) => {
    const { signOff } = context.evidence
    const needed = mustGuard(context) ? [...items, 'subject.security_file'] : items
    const absent = unstated(signOff, needed)
    if (signOff.state !== 'found') return gapAt(absent)
    const tools = signOff.content.subject?.affordances === undefined ? [stating(signOff.locate('subject'))] : []
    const versions = inspectRecord(signOff, versionsIn)
    return gapAt([...absent, ...tools, ...('issues' in versions ? versions.issues : [])])
  },
}

/** An empty list of tools is an answer. */
function stating(at: Issue['at']): Issue {
  return { problem: 'not-stated', item: 'subject.affordances', at }
}

function versionsIn(
  { subject: { model_versions: versions = [] } = {} }: SignOffRecord,
  issue: IssueAt,
): readonly Issue[] {
  const parts = versions.flatMap((version, index) =>
    (['name', 'digest', 'role'] as const)
      .filter((part) => version[part] === undefined)
      .map((part) => issue('not-stated', `subject.model_versions.${index}.${part}`)),
  )
  const missing = versionRoles.filter((role) => versions.every((version) => version.role !== role))
  const roles = missing.map((role) => issue('role-not-covered', 'subject.model_versions', { role }))
  return versions.length === 0 ? [] : [...parts, ...roles]
}
