import type { Example } from '../../measure.ts'

const complete = 'complete-systemic-risk'

/** Changes to a complete release that break Measure 4.1 of the Safety and Security chapter. */
export const examples = [
  {
    given: 'the record has a key that nobody knows',
    in: complete,
    change: 'safety/acceptance',
    setUnknown: { remarks: 'See the minutes of October' },
    gap: 'record',
  },
  {
    given: 'a specified risk has no tiers',
    in: complete,
    change: 'safety/acceptance',
    set: { 'determinations.3.tiers': [] },
    gap: 'tiers',
  },
  {
    given: 'every tier of a risk is reached',
    in: complete,
    change: 'safety/acceptance',
    set: { 'determinations.1.tiers.1.reached': true },
    gap: 'tiers',
  },
  {
    given: 'nothing says how the criteria decide',
    in: complete,
    change: 'safety/framework',
    set: { criteria_logic: null },
    gap: 'decision-rule',
  },
  {
    given: 'nothing says on what a determination rests',
    in: complete,
    change: 'safety/acceptance',
    set: { 'determinations.0.based_on': null },
    gap: 'applied',
  },
  {
    given: 'the determination rests on an earlier Framework',
    in: complete,
    change: 'safety/acceptance',
    set: { 'framework.version': '1.4' },
    gap: 'framework',
  },
  {
    given: 'the margin leaves out the mitigations',
    in: complete,
    change: 'safety/acceptance',
    set: { 'determinations.2.margin.mitigations': null },
    gap: 'margin',
  },
  {
    given: 'the overall risk is not determined',
    in: complete,
    change: 'safety/acceptance',
    set: { 'overall.acceptable': null },
    gap: 'acceptable',
  },
] as const satisfies readonly Example[]
