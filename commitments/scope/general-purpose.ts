import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import { generativeModalities, otherModalities } from '../data/modalities.ts'
import { thresholds } from '../data/thresholds.ts'
import { type Meters, positionOf } from './meters.ts'
import { part, type ScopePart } from './part.ts'
import { exact } from './quantity.ts'
import { ask, type Question } from './questions.ts'
import type { ScopeRuleId } from './rules.ts'

type Limb = 'met' | 'near' | 'not-met' | 'unknown'
type Criterion = { readonly limb: Limb; readonly rules: readonly ScopeRuleId[]; readonly asks: readonly Question[] }

/**
 * Whether the model is taken to be a general-purpose AI model: more than 10^23 FLOP and generative modalities, rebuttable
 * both ways with a rationale. Source: Guidelines, section 2.1 (para 17).
 */
export function isGeneralPurpose(manifest: ReleaseManifest, meters: Meters): ScopePart<boolean> {
  const criterion = criterionOf(manifest, meters)
  const { claim } = manifest.generality ?? {}
  if (criterion.limb === 'not-met') {
    if (claim !== 'general-purpose') return part(false, criterion)
    return part(true, { rules: ['general-purpose.departs-in'], asks: [...criterion.asks, ...unreasoned(manifest)] })
  }
  if (claim !== 'not-general-purpose' || criterion.limb === 'unknown') return part(true, criterion)
  const asks = unreasoned(manifest)
  if (asks.length > 0) return part(true, { rules: criterion.rules, asks: [...criterion.asks, ...asks] })
  const confirm = ask('generality-departure', 'generality.claim')
  return part(false, { rules: ['general-purpose.departs-out'], asks: [...criterion.asks, confirm] })
}

function criterionOf(manifest: ReleaseManifest, meters: Meters): Criterion {
  const modality = modalityOf(manifest)
  const compute = computeOf(meters)
  if (modality.limb === 'not-met') return { limb: 'not-met', rules: ['general-purpose.criterion-not-met'], asks: [] }
  if (compute.limb === 'not-met') return compute
  const limb = modality.limb === 'unknown' ? 'unknown' : compute.limb
  return { limb, rules: compute.rules, asks: [...modality.asks, ...compute.asks] }
}

/** Language, images or video among the outputs. A word that the lists do not know counts, and a person is asked. */
function modalityOf({ model }: ReleaseManifest): { readonly limb: Limb; readonly asks: readonly Question[] } {
  const item = 'model.modalities_out'
  const written = (model?.modalities_out ?? []).map((word) => word.trim().toLowerCase())
  if (written.length === 0) return { limb: 'unknown', asks: [ask('modalities-missing', item)] }
  if (written.some((word) => generativeModalities.includes(word))) return { limb: 'met', asks: [] }
  if (written.every((word) => otherModalities.includes(word))) return { limb: 'not-met', asks: [] }
  return { limb: 'met', asks: [ask('modality-unknown', item)] }
}

function computeOf({ update, cumulative }: Meters): Criterion {
  if (cumulative?.value.gt(thresholds.systemicRisk.flop)) {
    const above = update?.value.gt(thresholds.generalPurpose.flop)
    const rule = above ? 'general-purpose.criterion-met' : 'general-purpose.by-cumulative'
    return { limb: update === null ? 'unknown' : 'met', rules: [rule], asks: [] }
  }
  if (update === null) return { limb: 'unknown', rules: [], asks: [] }
  const position = positionOf(update, exact(thresholds.generalPurpose.flop))
  if (position === 'above') return { limb: 'met', rules: ['general-purpose.criterion-met'], asks: [] }
  if (position === 'below') return { limb: 'not-met', rules: ['general-purpose.criterion-not-met'], asks: [] }
  const near = ask('near-general-purpose-threshold', 'compute.update.value')
  return { limb: 'near', rules: ['general-purpose.near'], asks: [near] }
}

/** A departure from the criterion needs its rationale and who decided it. */
function unreasoned({ generality }: ReleaseManifest): readonly Question[] {
  const reasoned = isSaid(generality?.rationale) && isSaid(generality?.decided_by)
  return reasoned ? [] : [ask('rationale-missing', 'generality.rationale')]
}

function isSaid(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== ''
}
