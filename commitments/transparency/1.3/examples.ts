import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of transparency.1.3. */
export const examples = [
  {
    given: 'nobody checks the documentation',
    change: 'release',
    set: { 'records.quality_control': null },
    gap: 'quality-control',
  },
  {
    given: 'the range does not hold the number of parameters',
    change: 'model-documentation',
    set: { 'properties.total_parameters_range': '1-500M' },
    gap: 'twins-agree',
  },
  {
    given: 'the Union date lies before the first release',
    change: 'model-documentation',
    set: { 'general.union_market_release_date': '2020-01-01' },
    gap: 'dates',
  },
  {
    given: 'the hash is not that of the released file',
    change: 'model-documentation',
    set: { 'general.model_authenticity.0.sha256': '0'.repeat(64) },
    gap: 'authentic',
  },
  {
    given: 'nobody retains the documentation',
    change: 'release',
    set: { 'records.custodian': null },
    gap: 'retained',
  },
  {
    given: 'nothing protects the documentation',
    change: 'release',
    set: { 'records.integrity': null },
    gap: 'protected',
  },
] as const satisfies readonly Example[]
