import type { Case } from '../../commitments/case.ts'
import { claimsSimilarity } from '../../commitments/safety-terms/similarly-safe.ts'
import type { TypeDoubt } from '../../commitments/sign-off/reasons.ts'
import { isSystemic } from '../../commitments/sign-off/setting.ts'
import { records } from '../../schemas/artefacts.ts'
import type { ReleaseType, SignOffRecord } from '../../schemas/sign-off.ts'
import { nodeAt } from '../documents/locate.ts'
import type { ReleaseFiles } from '../evidence/read-release.ts'
import { recordEvidence } from '../evidence/record-evidence.ts'
import { canonical } from './canonical.ts'
import { rootOf } from './subject.ts'

/** What stays as it is where a release is documentation only. */
const unchanged = [
  'model_versions',
  'system_prompt',
  'affordances',
  'max_inference_compute',
  'distribution',
  'safety_mitigations',
  'security_file',
  'framework',
  'risk_register',
] as const

/**
 * Why a stated release type cannot be right. The record is part of the change, so a type with fewer signatures has to show
 * against the base branch; where there is no base, no signature is looked at either.
 */
export function typeDoubtsOf(context: Case, files: ReleaseFiles): readonly TypeDoubt[] {
  const { signOff } = context.evidence
  if (!isSystemic(context) || signOff.state !== 'found') return []
  const type = signOff.content.release_type
  const compared = context.facts.changed !== null
  const before = recordEvidence(records.signOff.schema, files.previous, signOff.path)
  const earlier = before.state === 'found' ? before.content : null
  return [
    ...(compared && needsEarlier(type) && earlier === null ? (['no-earlier-sign-off'] as const) : []),
    ...(compared && type === 'G' && earlier !== null && subjectDiffers(files, signOff.path)
      ? (['subject-changed'] as const)
      : []),
    ...(type === 'D' && !comparedThroughout(context) ? (['not-similarly-safe'] as const) : []),
    ...(type !== 'B' && earlier !== null && reachesNewTier(earlier, signOff.content)
      ? (['tier-newly-reached'] as const)
      : []),
  ]
}

function needsEarlier(type: ReleaseType | undefined): boolean {
  return type === 'C' || type === 'G'
}

/** Whether each risk that the Model Report treats is compared with a reference model. Its status has a clock of its own. */
function comparedThroughout({ evidence: { safetyModelReport: report, safetySsm } }: Case): boolean {
  const items = report.state === 'found' ? (report.content.risks?.items ?? []) : []
  return items.length > 0 && items.every(({ risk_id: risk = '' }) => claimsSimilarity(safetySsm, risk))
}

function subjectDiffers({ read, previous }: ReleaseFiles, path: string): boolean {
  return unchanged.some((key) => {
    const [now, before] = [read, previous].map((files) => {
      const node = nodeAt(rootOf(files, path), ['subject', key])
      return node === null ? '' : canonical(node)
    })
    return now !== before
  })
}

/** Whether a risk stands at a higher tier than in the sign-off before. */
function reachesNewTier(
  { determinations: before = [] }: SignOffRecord,
  { determinations: now = [] }: SignOffRecord,
): boolean {
  return now.some(({ risk, tier_reached: reached = 0 }) => {
    const known = before.filter((one) => one.risk === risk).map(({ tier_reached }) => tier_reached ?? 0)
    return known.length > 0 && reached > Math.max(...known)
  })
}
