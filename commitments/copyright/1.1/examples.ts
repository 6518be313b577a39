import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of copyright.1.1. */
export const examples = [
  {
    given: 'a key is misspelt',
    change: 'copyright-policy',
    setUnknown: { standardization: 'IETF' },
    gap: 'commitment',
  },
  { given: 'no policy is named', change: 'copyright-policy', set: { 'policy.document': null }, gap: 'policy' },
  {
    given: 'the policy covers other models',
    change: 'copyright-policy',
    set: { 'policy.covers_models': ['atlas-2'] },
    gap: 'model-covered',
  },
  {
    given: 'the index points to a heading that the policy does not have',
    change: 'copyright-policy',
    set: { 'policy.measure_index.copyright_1_4': '#output' },
    gap: 'single-document',
  },
  {
    given: 'nobody oversees the policy',
    change: 'copyright-policy',
    set: { 'responsibilities.oversight': [] },
    gap: 'responsibilities',
  },
  {
    given: 'no review is dated',
    change: 'copyright-policy',
    set: { 'policy.last_reviewed_on': null },
    gap: 'up-to-date',
  },
  {
    given: 'the law of no Member State was looked at',
    change: 'copyright-policy',
    set: { 'national_law.member_states': null },
    gap: 'residual-responsibility',
  },
  {
    given: 'a new model lists a gap that only older models may have',
    change: 'release',
    set: { legacy: { gaps: [{ subject: 'crawl logs', disclosed_in: ['copyright-policy'] }] } },
    gap: 'legacy-gaps',
  },
] as const satisfies readonly Example[]
