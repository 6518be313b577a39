import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.6.1. */
export const examples = [
  {
    given: 'a key of the record is misspelt',
    in: 'complete-systemic-risk',
    change: 'safety/security',
    setUnknown: { 'goal.actors': 'All of them' },
    gap: 'record',
  },
  {
    given: 'an exemption is claimed without the model compared with',
    in: 'complete-systemic-risk',
    change: 'safety/security',
    set: { exempt: { applies: true } },
    gap: 'exemption',
  },
  {
    given: 'insiders are not among the threat actors',
    in: 'complete-systemic-risk',
    change: 'safety/security',
    set: { 'goal.insider_threats': null },
    gap: 'threat-actors',
  },
  {
    given: 'capabilities to come are left out',
    in: 'complete-systemic-risk',
    change: 'safety/security',
    set: { 'goal.expected_capabilities': null },
    gap: 'capabilities',
  },
] as const satisfies readonly Example[]
