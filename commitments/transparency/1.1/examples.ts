import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of transparency.1.1. */
export const examples = [
  { given: 'the form is not in the repository', without: 'model-documentation', gap: 'drawn-up' },
  {
    given: 'an item is left empty',
    change: 'model-documentation',
    set: { 'general.model_name': '' },
    gap: 'drawn-up',
  },
  {
    given: 'the number of parameters shows one figure',
    change: 'model-documentation',
    set: { 'properties.total_parameters': '7*10^10' },
    gap: 'precise',
  },
  {
    given: 'an answer changed, and the version of the documentation did not',
    change: 'model-documentation',
    base: {
      'properties.architecture': 'Decoder-only transformer with full attention in every layer, for text and images.',
    },
    set: {},
    gap: 'up-to-date',
  },
  {
    given: 'nothing says where earlier versions are kept',
    change: 'release',
    set: { 'records.earlier_versions': null },
    gap: 'earlier-versions',
  },
  {
    given: 'earlier versions are kept for too short a time',
    change: 'release',
    set: { 'records.retained_until': '2030-01-01' },
    gap: 'earlier-versions',
  },
] as const satisfies readonly Example[]
