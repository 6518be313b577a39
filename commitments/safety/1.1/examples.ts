import type { Example } from '../../measure.ts'

const complete = 'complete-systemic-risk'

/** Changes to a complete release that break Measure 1.1 of the Safety and Security chapter. */
export const examples = [
  {
    given: 'the record has a key that nobody knows',
    in: complete,
    change: 'safety/framework',
    setUnknown: { remarks: 'Reviewed by outside counsel in May' },
    gap: 'record',
  },
  {
    given: 'no model is named that was considered',
    in: complete,
    change: 'safety/framework',
    set: { models_considered: null },
    gap: 'description',
  },
  {
    given: 'a trigger point is not justified',
    in: complete,
    change: 'safety/framework',
    set: { 'trigger_points.0.justification': null },
    gap: 'trigger-points',
  },
  {
    given: 'criteria are not justified',
    in: complete,
    change: 'safety/framework',
    set: { 'criteria.0.justification': null },
    gap: 'criteria',
  },
  {
    given: 'a tier has no mitigations',
    in: complete,
    change: 'safety/framework',
    set: { 'criteria.0.tiers.1.mitigations': null },
    gap: 'tier-mitigations',
  },
  {
    given: 'a timeline says nothing of its uncertainties',
    in: complete,
    change: 'safety/framework',
    set: { 'timelines.0.uncertainties': null },
    gap: 'timelines',
  },
  {
    given: 'external actors have a say by no named process',
    in: complete,
    change: 'safety/framework',
    set: { 'external_input.process': null },
    gap: 'external-input',
  },
  {
    given: 'responsibilities are not allocated',
    in: complete,
    change: 'safety/framework',
    set: { responsibilities_ref: null },
    gap: 'responsibilities',
  },
  {
    given: 'nothing says how the Framework is updated',
    in: complete,
    change: 'safety/framework',
    set: { 'update_process.description': null },
    gap: 'update-process',
  },
  {
    given: 'nothing says where the timelines stand',
    in: complete,
    change: 'safety/framework',
    set: { 'sections.timelines': null },
    gap: 'sections',
  },
  {
    given: 'the Framework was confirmed 30 days after the notification',
    in: complete,
    change: 'safety/framework',
    set: { confirmed_at: '2026-06-03', ai_office_access_at: '2026-06-05' },
    gap: 'confirmed-in-time',
  },
  {
    given: 'the board did not approve',
    in: complete,
    change: 'safety/framework',
    set: { 'approvals.0.body': 'Works council' },
    gap: 'approved',
  },
] as const satisfies readonly Example[]
