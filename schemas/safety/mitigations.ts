import * as z from 'zod/mini'
import { isoDate, record } from '../record.ts'
import { identifier, prose } from '../wording.ts'
import { distribution, riskKey } from './vocabulary.ts'

/** Kinds of safety mitigation. Source: Measure 5.1. */
const kinds = [
  'data_filtering',
  'input_output_filtering',
  'behaviour',
  'staged_access',
  'tools_for_others',
  'quantitative_guarantees',
  'agent_ecosystem',
  'other',
] as const

/** Phases of a model's life. Source: Measure 5.1, "along the entire model lifecycle". */
const phases = ['pre_training', 'post_training', 'deployment', 'monitoring'] as const

const robustness = record({ reference: z.string(), date: isoDate, attacks: z.array(z.string()) })

const mitigation = record({
  id: identifier,
  kind: z.enum(kinds),
  risk_ids: z.array(riskKey),
  phases: z.array(z.enum(phases)),
  status: z.enum(['implemented', 'planned', 'bypassed', 'removed']),
  explanation: prose(),
  robustness,
  limits: prose(),
})

/** How the model is released, and the restrictions that are set in that release. Source: Measures 4.2 and 5.1. */
const release = record({ form: distribution, considered: prose(), restrictions: z.array(z.string()) })

/** `gpai/safety/mitigations.yaml`: the register of safety mitigations. Source: Measure 5.1. */
export const mitigations = record({ distribution: release, mitigations: z.array(mitigation) })
