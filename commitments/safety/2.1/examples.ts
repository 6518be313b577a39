import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.2.1. */
export const examples = [
  {
    given: 'a risk has a key that nobody knows',
    in: 'complete-systemic-risk',
    change: 'safety/risks',
    setUnknown: { 'risks.0.remarks': 'To be read with the annex of the register' },
    gap: 'record',
  },
  {
    given: 'nobody looked for risks to public health',
    in: 'complete-systemic-risk',
    change: 'safety/risks',
    set: { 'types_considered.public_health': null },
    gap: 'types',
  },
  {
    given: 'nothing is said about what authorities communicated',
    in: 'complete-systemic-risk',
    change: 'safety/risks',
    set: { 'considered.communications': null },
    gap: 'considered',
  },
  {
    given: 'a risk is not analysed at all',
    in: 'complete-systemic-risk',
    change: 'safety/risks',
    set: { 'risks.0.sources': null, 'risks.0.nature': null },
    gap: 'characteristics',
  },
  {
    given: 'a risk has no sources',
    in: 'complete-systemic-risk',
    change: 'safety/risks',
    set: { 'risks.0.sources': null },
    gap: 'nature-and-sources',
  },
  {
    given: 'a risk has no reason',
    in: 'complete-systemic-risk',
    change: 'safety/risks',
    set: { 'risks.1.reason': null },
    gap: 'decided',
  },
  {
    given: 'harmful manipulation is ruled out',
    in: 'complete-systemic-risk',
    change: 'safety/risks',
    set: { 'risks.3.identified': false },
    gap: 'specified',
  },
] as const satisfies readonly Example[]
