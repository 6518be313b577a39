import * as z from 'zod/mini'
import { isoDate, record } from '../record.ts'
import { identifier } from '../wording.ts'

/** The four responsibilities, in the Code's order. Source: Safety and Security chapter, Measure 8.1. */
export const responsibilityKeys = ['oversight', 'ownership', 'support_monitoring', 'assurance'] as const

/** The five levels of the organisation, in the Code's order. Source: Safety and Security chapter, Measure 8.1. */
export const levelKeys = [
  'supervisory',
  'executive',
  'operational',
  'internal_assurance',
  'external_assurance',
] as const

/** The roles that sign for a release; the project's own design, anchored in Commitments 4, 7 and 8. */
export const signingRoles = [
  'risk_owner',
  'risk_monitor',
  'security_lead',
  'oversight_body',
  'assurance',
  'report_custodian',
] as const

/** Where a responsibility is defined and who holds it: roles, bodies or teams. */
const responsibility = record({
  definition: z.string(),
  holders: z.array(z.string()),
  levels: z.array(z.enum(levelKeys)),
})

const level = record({ holder: z.string(), available: z.boolean() })

/**
 * One seat: its role, the post or body that holds it, at which function, to which seat it reports, and what else it
 * answers for.
 */
const seat = record({
  id: identifier,
  role: z.enum(signingRoles),
  holder: z.string(),
  function: z.enum(levelKeys),
  body: z.enum(['committee', 'independent_body', 'member']),
  core_business: z.boolean(),
  groups: z.array(identifier),
  reports_to: identifier,
  delegated_by: identifier,
  supported_by: z.array(z.enum(['internal_audit', 'equivalent_function', 'external_assurance'])),
  legal_entity: z.string(),
  valid_from: isoDate,
  valid_to: isoDate,
})

/** One kind of resource, and how the management body watches over it. Source: Safety and Security chapter, Measure 8.2. */
const resource = record({ reference: z.string(), overseen_by: z.string(), date: isoDate })

/** How a healthy risk culture is promoted. Source: Safety and Security chapter, Measure 8.3. */
const culture = record({
  promotion: z.string(),
  whistleblower_policy: z.string(),
  workers_informed_on: isoDate,
  channels: z.array(z.string()),
  indicators: z.array(z.string()),
})

/** Who answers for systemic risk, `gpai/safety/responsibilities.yaml`. Source: Safety and Security chapter, Commitment 8. */
export const responsibilities = record({
  legal_entity: z.string(),
  core_business_groups: z.array(z.string()),
  responsibilities: record({
    oversight: responsibility,
    ownership: responsibility,
    support_monitoring: responsibility,
    assurance: responsibility,
  }),
  levels: record({
    supervisory: level,
    executive: level,
    operational: level,
    internal_assurance: level,
    external_assurance: level,
  }),
  roster: z.array(seat),
  /** How the measure is met other than by the conditions that raise the presumption, and which body accepted that. */
  alternative_justification: record({ reference: z.string(), approved_by: z.string(), approved_on: isoDate }),
  /** The supervisory body's own assessment, in place of an assurance function at a small provider. */
  supervisory_assessment: record({ reference: z.string(), approved_on: isoDate }),
  resources: record({ human: resource, financial: resource, information: resource, computational: resource }),
  culture,
})
