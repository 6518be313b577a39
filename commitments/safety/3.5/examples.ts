import type { Example } from '../../measure.ts'

const complete = 'complete-systemic-risk'

/** Changes to a complete release that break Measure 3.5 of the Safety and Security chapter. */
export const examples = [
  {
    given: 'the plan has a key that nobody knows',
    in: complete,
    change: 'safety/post-market',
    setUnknown: { remarks: 'Discussed with the user council' },
    gap: 'record',
  },
  {
    given: 'monitoring begins a month after placing',
    in: complete,
    change: 'safety/post-market',
    set: { 'plan.starts_on': '2026-11-12' },
    gap: 'from-placing',
  },
  {
    given: 'monitoring has no purpose',
    in: complete,
    change: 'safety/post-market',
    set: { 'purposes.acceptability': null },
    gap: 'purpose',
  },
  {
    given: 'timelines are not informed',
    in: complete,
    change: 'safety/post-market',
    set: { 'purposes.timelines': null },
    gap: 'timelines',
  },
  {
    given: 'nothing is said on what is monitored',
    in: complete,
    change: 'safety/post-market',
    set: { gathers: null },
    gap: 'subjects',
  },
  {
    given: 'bug bounties were not considered',
    in: complete,
    change: 'safety/post-market',
    set: { 'methods.bug_bounties': null },
    gap: 'methods',
  },
  {
    given: "the provider's chatbot is not monitored",
    in: complete,
    change: 'safety/post-market',
    set: { 'systems.monitoring': null },
    gap: 'own-systems',
  },
  {
    given: 'evaluators have to pay',
    in: complete,
    change: 'safety/post-market',
    set: { 'access.0.free_of_charge': false },
    gap: 'access',
  },
  {
    given: 'criteria for access are not published',
    in: complete,
    change: 'safety/post-market',
    set: { 'access.0.criteria_url': null },
    gap: 'access-criteria',
  },
  {
    given: "nothing limits the use of evaluators' data",
    in: complete,
    change: 'safety/post-market',
    set: { data_use: null },
    gap: 'data-use',
  },
  {
    given: 'a condition of the safe harbour is missing',
    in: complete,
    change: 'safety/post-market',
    set: { 'harbour.threats': null },
    gap: 'harbour',
  },
  {
    given: 'publication is held back for 45 business days',
    in: complete,
    change: 'safety/post-market',
    set: { 'disclosure.hold_business_days': 45 },
    gap: 'disclosure',
  },
] as const satisfies readonly Example[]
