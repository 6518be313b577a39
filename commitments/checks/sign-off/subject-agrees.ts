import type { SignOffRecord } from '../../../schemas/sign-off.ts'
import type { Case } from '../../case.ts'
import type { Check } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'

type Pair = {
  readonly item: string
  readonly signed: string | undefined
  readonly documented: string | undefined
  readonly path: string
}

/** What the sign-off says of the Framework, the report, the versions and the distribution is what their records say. */
export const subjectAgrees: Check = {
  name: 'subject-agrees',
  reads: ['signOff', 'safetyFramework', 'safetyModelReport', 'safetyMitigations'],
  run: (context) =>
    inspectRecord(context.evidence.signOff, (record, issue) => [
      ...pairsOf(context, record)
        .filter(({ signed, documented }) => signed !== undefined && documented !== undefined && signed !== documented)
        .map(({ item, path }) => issue('differs-from-document', item, { path })),
      ...uncovered(context, record, issue),
    ]),
}

function pairsOf({ evidence }: Case, { subject = {} }: SignOffRecord): readonly Pair[] {
  const { safetyFramework: framework, safetyModelReport: report, safetyMitigations: mitigations } = evidence
  const stated = framework.state === 'found' ? framework.content : {}
  const reported = report.state === 'found' ? report.content : {}
  const form = mitigations.state === 'found' ? mitigations.content.distribution?.form : undefined
  const { framework: signed = {}, model_report: signedReport = {} } = subject
  return [
    { item: 'subject.framework.version', signed: signed.version, documented: stated.version, path: framework.path },
    {
      item: 'subject.framework.sha256',
      signed: signed.sha256,
      documented: stated.document?.sha256,
      path: framework.path,
    },
    {
      item: 'subject.model_report.version',
      signed: signedReport.version,
      documented: reported.version,
      path: report.path,
    },
    {
      item: 'subject.model_report.sha256',
      signed: signedReport.sha256,
      documented: reported.document?.sha256,
      path: report.path,
    },
    { item: 'subject.distribution', signed: subject.distribution, documented: form, path: mitigations.path },
  ]
}

/** Versions that the Model Report treats and the sign-off leaves out. */
function uncovered(
  { evidence: { safetyModelReport: report } }: Case,
  { subject }: SignOffRecord,
  issue: IssueAt,
): readonly Issue[] {
  const reported = report.state === 'found' ? (report.content.versions ?? []) : []
  const signed = new Set((subject?.model_versions ?? []).map(({ digest }) => digest))
  return reported.some(({ digest }) => digest !== undefined && !signed.has(`sha256:${digest}`))
    ? [issue('version-left-out', 'subject.model_versions', { path: report.path })]
    : []
}
