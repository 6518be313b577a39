import type { EvidenceSet } from '../../commitments/case.ts'
import { records } from '../../schemas/artefacts.ts'
import type { ReleaseFiles } from './read-release.ts'
import { recordEvidence } from './record-evidence.ts'

type SafetyKind = Extract<keyof EvidenceSet, `safety${string}`>

/** The evidence of the Safety and Security chapter, one record for each file below `gpai/safety`. */
export function safetyEvidence({ folder, read }: ReleaseFiles): Pick<EvidenceSet, SafetyKind> {
  const at = ({ file }: { readonly file: string }) => `${folder}/${file}`
  return {
    safetyFramework: recordEvidence(records.safetyFramework.schema, read, at(records.safetyFramework)),
    safetyAssessment: recordEvidence(records.safetyAssessment.schema, read, at(records.safetyAssessment)),
    safetyRisks: recordEvidence(records.safetyRisks.schema, read, at(records.safetyRisks)),
    safetyEvaluations: recordEvidence(records.safetyEvaluations.schema, read, at(records.safetyEvaluations)),
    safetyPostMarket: recordEvidence(records.safetyPostMarket.schema, read, at(records.safetyPostMarket)),
    safetyAcceptance: recordEvidence(records.safetyAcceptance.schema, read, at(records.safetyAcceptance)),
    safetyMitigations: recordEvidence(records.safetyMitigations.schema, read, at(records.safetyMitigations)),
    safetySecurity: recordEvidence(records.safetySecurity.schema, read, at(records.safetySecurity)),
    safetyModelReport: recordEvidence(records.safetyModelReport.schema, read, at(records.safetyModelReport)),
    safetyResponsibilities: recordEvidence(
      records.safetyResponsibilities.schema,
      read,
      at(records.safetyResponsibilities),
    ),
    safetyIncidents: recordEvidence(records.safetyIncidents.schema, read, at(records.safetyIncidents)),
    safetyRecords: recordEvidence(records.safetyRecords.schema, read, at(records.safetyRecords)),
    safetyPublicSummary: recordEvidence(records.safetyPublicSummary.schema, read, at(records.safetyPublicSummary)),
    safetySsm: recordEvidence(records.safetySsm.schema, read, at(records.safetySsm)),
  }
}
