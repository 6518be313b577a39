import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.5.1. */
export const examples = [
  {
    given: 'a key of the register is not known',
    in: 'complete-systemic-risk',
    change: 'safety/mitigations',
    setUnknown: { 'distribution.remarks': 'Tier two customers follow in January' },
    gap: 'record',
  },
  {
    given: 'a mitigation was bypassed',
    in: 'complete-systemic-risk',
    change: 'safety/mitigations',
    set: { 'mitigations.1.status': 'bypassed' },
    gap: 'in-force',
  },
  {
    given: 'nothing says how a mitigation is robust',
    in: 'complete-systemic-risk',
    change: 'safety/mitigations',
    set: { 'mitigations.0.robustness.reference': null },
    gap: 'robust',
  },
  {
    given: 'the limits of a mitigation are not known',
    in: 'complete-systemic-risk',
    change: 'safety/mitigations',
    set: { 'mitigations.0.limits': null },
    gap: 'tested',
  },
  {
    given: 'a mitigation names no phase',
    in: 'complete-systemic-risk',
    change: 'safety/mitigations',
    set: { 'mitigations.0.phases': null },
    gap: 'lifecycle',
  },
  {
    given: 'nothing says how the model is distributed',
    in: 'complete-systemic-risk',
    change: 'safety/mitigations',
    set: { 'distribution.form': null },
    gap: 'distribution',
  },
] as const satisfies readonly Example[]
