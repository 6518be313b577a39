import * as z from 'zod/mini'
import { isoDate, record } from '../record.ts'
import { prose } from '../wording.ts'
import { objectiveStatus } from './vocabulary.ts'

/** The 25 security objectives, by section of the appendix. Source: Safety and Security chapter, Appendix 4.1 to 4.5. */
export const securityObjectiveIds = [
  'safety.app4.1.1',
  'safety.app4.1.2',
  'safety.app4.1.3',
  'safety.app4.1.4',
  'safety.app4.2.1',
  'safety.app4.2.2',
  'safety.app4.2.3',
  'safety.app4.2.4',
  'safety.app4.2.5',
  'safety.app4.2.6',
  'safety.app4.3.1',
  'safety.app4.3.2',
  'safety.app4.3.3',
  'safety.app4.3.4',
  'safety.app4.4.1',
  'safety.app4.4.2',
  'safety.app4.4.3',
  'safety.app4.4.4',
  'safety.app4.5.1',
  'safety.app4.5.2',
  'safety.app4.5.3',
  'safety.app4.5.4',
  'safety.app4.5.5',
  'safety.app4.5.6',
  'safety.app4.5.7',
] as const

/** The id of one security objective. Source: Safety and Security chapter, Appendix 4. */
export type SecurityObjectiveId = (typeof securityObjectiveIds)[number]

/** The model that this one is inferior to, with its public parameters. Source: Safety and Security chapter, Commitment 6. */
const exempt = record({
  applies: z.boolean(),
  comparator_model: z.string(),
  comparator_parameters: z.string(),
  evidence: z.string(),
  decided_on: isoDate,
})

/** Why nothing is left to guard. Source: Safety and Security chapter, Commitment 6. */
const ended = record({
  reason: z.enum(['parameters_public', 'parameters_deleted']),
  on: isoDate,
  evidence: z.string(),
})

/** The threat actors to be resisted. Source: Safety and Security chapter, Measure 6.1. */
const goal = record({
  statement: z.string(),
  non_state_external: z.string(),
  insider_threats: z.string(),
  other_actors: z.string(),
  current_capabilities: z.string(),
  expected_capabilities: z.string(),
})

/** What was done about one objective. Source: Safety and Security chapter, Measure 6.2 and Appendix 4. */
const objective = record({
  id: z.enum(securityObjectiveIds),
  status: objectiveStatus,
  justification: prose(),
  capability_point: prose(),
  evidence: z.string(),
  reviewed_on: isoDate,
})

/** Record of the security mitigations, `gpai/safety/security.yaml`. Source: Safety and Security chapter, Commitment 6. */
export const security = record({ exempt, ended, goal, staging: z.string(), objectives: z.array(objective) })
