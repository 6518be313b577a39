import type * as z from 'zod/mini'
import type { Answer } from '../../commitments/answers/answer.ts'
import type { Answers, Evidence, EvidenceSet } from '../../commitments/case.ts'
import type { Issue } from '../../commitments/issue.ts'
import { records } from '../../schemas/artefacts.ts'
import { unanswered } from './answers/outcome.ts'
import { holdsExampleValue } from './example-values.ts'
import { without } from './without.ts'

/**
 * The evidence of a release in which values of the gate's own examples are no answers. The sign-off stays as it is: what it
 * names stands in the other documents.
 */
export function withoutExampleValues(evidence: EvidenceSet): EvidenceSet {
  return {
    ...evidence,
    modelDocumentation: screenedForm(evidence.modelDocumentation),
    trainingSummary: screenedForm(evidence.trainingSummary),
    release: screened(records.release.schema, evidence.release),
    copyrightPolicy: screened(records.copyrightPolicy.schema, evidence.copyrightPolicy),
    safetyFramework: screened(records.safetyFramework.schema, evidence.safetyFramework),
    safetyAssessment: screened(records.safetyAssessment.schema, evidence.safetyAssessment),
    safetyRisks: screened(records.safetyRisks.schema, evidence.safetyRisks),
    safetyEvaluations: screened(records.safetyEvaluations.schema, evidence.safetyEvaluations),
    safetyPostMarket: screened(records.safetyPostMarket.schema, evidence.safetyPostMarket),
    safetyAcceptance: screened(records.safetyAcceptance.schema, evidence.safetyAcceptance),
    safetyMitigations: screened(records.safetyMitigations.schema, evidence.safetyMitigations),
    safetySecurity: screened(records.safetySecurity.schema, evidence.safetySecurity),
    safetyModelReport: screened(records.safetyModelReport.schema, evidence.safetyModelReport),
    safetyResponsibilities: screened(records.safetyResponsibilities.schema, evidence.safetyResponsibilities),
    safetyIncidents: screened(records.safetyIncidents.schema, evidence.safetyIncidents),
    safetyRecords: screened(records.safetyRecords.schema, evidence.safetyRecords),
    safetyPublicSummary: screened(records.safetyPublicSummary.schema, evidence.safetyPublicSummary),
    safetySsm: screened(records.safetySsm.schema, evidence.safetySsm),
  }
}

function screened<Schema extends z.ZodMiniType>(
  schema: Schema,
  record: Evidence<z.infer<Schema>>,
): Evidence<z.infer<Schema>> {
  if (record.state !== 'found') return record
  const paths = exampleValuesIn(record.content, [])
  if (paths.length === 0) return record
  const problems = paths.map((path): Issue => {
    const item = path.join('.')
    return { problem: 'example-value', item, at: record.locate(item) }
  })
  return {
    ...record,
    content: schema.parse(without(record.content, paths)),
    problems: [...record.problems, ...problems],
  }
}

function screenedForm(form: Evidence<Answers>): Evidence<Answers> {
  if (form.state !== 'found') return form
  const answers = [...form.content].map(([item, answer]): readonly [string, Answer] => {
    const values = [form.written(item) ?? '', answer.state === 'answered' ? answer.value : '']
    return [item, exampleValuesIn(values, []).length > 0 ? unanswered('example-value') : answer]
  })
  return { ...form, content: new Map(answers) }
}

type Path = readonly (string | number)[]

/** The paths of the texts within plain data that hold a value of an example. */
function exampleValuesIn(value: unknown, path: Path): readonly Path[] {
  if (typeof value === 'string') return holdsExampleValue(value) ? [path] : []
  if (Array.isArray(value)) return value.flatMap((item, index) => exampleValuesIn(item, [...path, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => exampleValuesIn(item, [...path, key]))
}
