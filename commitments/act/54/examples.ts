import type { Example } from '../../measure.ts'

const outside = { in: 'complete-modifier', change: 'release' } as const

/** Changes to the complete example that break requirements of act.54. */
export const examples = [
  {
    given: 'a provider outside the Union has no written mandate',
    ...outside,
    set: { 'authorised_representative.mandate_reference': null },
    gap: 'mandate',
  },
  {
    given: 'the representative is established outside the Union',
    ...outside,
    set: { 'authorised_representative.country': 'CH' },
    gap: 'in-union',
  },
  {
    given: 'the mandate is younger than the release',
    ...outside,
    set: { 'authorised_representative.mandate_date': '2099-01-15' },
    gap: 'before-placing',
  },
  {
    given: 'the mandate does not empower for keeping copies',
    ...outside,
    set: { 'authorised_representative.mandate_tasks': ['verify', 'provide', 'cooperate'] },
    gap: 'tasks',
  },
  {
    given: 'authorities cannot address the representative',
    ...outside,
    set: { 'authorised_representative.may_be_addressed': false },
    gap: 'addressed',
  },
  {
    given: 'the mandate has ended',
    ...outside,
    set: { 'authorised_representative.mandate_ended_on': '2026-11-01' },
    gap: 'ended',
  },
] as const satisfies readonly Example[]
