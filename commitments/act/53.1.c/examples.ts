import type { Example } from '../../measure.ts'

const record = { in: 'complete-non-union', change: 'copyright-policy' } as const

/** Changes to a complete example, of a provider that signed nothing, that break requirements of act.53.1.c. */
export const examples = [
  { given: 'there is no policy', in: 'complete-non-union', without: 'copyright-policy', gap: 'policy' },
  { given: 'the policy that is named is not there', ...record, set: { 'policy.document': 'POLICY.md' }, gap: 'policy' },
  {
    given: 'the policy is about other models',
    ...record,
    set: { 'policy.covers': 'listed-models', 'policy.covers_models': ['harbinger-2'] },
    gap: 'covers-model',
  },
  {
    given: 'the policy has no heading on reservations of rights',
    ...record,
    set: { 'policy.anchors.reservations': '#output' },
    gap: 'reservations',
  },
  {
    given: 'an older model leaves a gap unjustified that is said to be disclosed in the policy',
    in: 'complete-legacy',
    change: 'release',
    set: {
      'signatory.copyright.status': 'not-signed',
      legacy: { gaps: [{ subject: 'crawl logs', disclosed_in: ['copyright-policy'] }] },
    },
    gap: 'legacy-gaps',
  },
] as const satisfies readonly Example[]
