import type { Example } from '../../measure.ts'

const form = { in: 'complete-non-union', change: 'model-documentation' } as const

/** Changes to a complete example, of a provider that signed nothing, that break requirements of act.53.1.a. */
export const examples = [
  { given: 'there is no documentation', in: 'complete-non-union', without: 'model-documentation', gap: 'drawn-up' },
  {
    given: 'the documentation is about another model',
    ...form,
    set: { 'general.model_name': 'harbinger-2' },
    gap: 'current',
  },
  {
    given: 'nothing says into which systems the model can go',
    ...form,
    set: { 'use.ai_system_types': null },
    gap: 'tasks',
  },
  {
    given: 'nothing is said on acceptable use',
    ...form,
    set: { 'use.acceptable_use_policy': null },
    gap: 'use-policy',
  },
  {
    given: 'nothing is said on ways of distribution',
    ...form,
    set: { 'distribution.channels_union_market': null },
    gap: 'release',
  },
  {
    given: 'the architecture is not described',
    ...form,
    set: { 'properties.architecture': null },
    gap: 'architecture',
  },
  { given: 'the formats of inputs are not given', ...form, set: { 'properties.input_formats': null }, gap: 'formats' },
  { given: 'nothing is said on integration', ...form, set: { 'use.technical_means': null }, gap: 'integration' },
  { given: 'key choices have no reasons', ...form, set: { 'training.decision_rationale': null }, gap: 'design' },
  { given: 'nothing is said against bias in the data', ...form, set: { 'data.bias_measures': null }, gap: 'data' },
  {
    given: 'the training time is not given',
    ...form,
    set: { 'compute.training_time_detail': null, 'compute.training_time_range': null },
    gap: 'compute',
  },
  { given: 'energy is not mentioned', ...form, set: { 'energy.training_mwh': null }, gap: 'energy' },
  { given: 'the testing process is not described', ...form, set: { 'testing.process': null }, gap: 'testing' },
  {
    given: 'a provider that signed the chapter gives no results of evaluation',
    change: 'model-documentation',
    set: { 'testing.evaluation_results': null },
    gap: 'evaluation',
  },
  {
    given: 'a model with systemic risk has no record of its evaluation strategies',
    in: 'complete-non-signatory',
    change: 'safety/records',
    set: { 'documents.evaluations': null },
    gap: 'systemic',
  },
] as const satisfies readonly Example[]
