import * as z from 'zod/mini'
import { isoDate, record } from '../record.ts'
import { identifier, prose } from '../wording.ts'
import { harmClass } from './vocabulary.ts'

/** The nine fields of a serious-incident report, in the Code's order. Source: Safety and Security chapter, Measure 9.2. */
export const incidentReportFields = [
  'dates',
  'harm',
  'chain_of_events',
  'model',
  'involvement',
  'response',
  'recommendations',
  'root_cause',
  'patterns',
] as const

/** Whom a reporting channel is made known to. Source: Safety and Security chapter, Measure 9.1. */
export const incidentAudiences = ['downstream_modifiers', 'downstream_providers', 'users', 'others'] as const

const fields = z.array(z.enum(incidentReportFields))

/** Which fields a report filled, and which it marked as not known yet. */
const report = record({ at: isoDate, fields, unknown: fields })

const channel = record({
  to: z.enum(['provider', 'ai_office', 'national_authority']),
  address: z.string(),
  published_at: z.string(),
  told: z.array(z.enum(incidentAudiences)),
})

/** One serious incident or near miss: ids and dates only. Source: Safety and Security chapter, Measure 9.3. */
const incident = record({
  id: identifier,
  kind: z.enum(['serious_incident', 'near_miss']),
  concerns: z.enum(['this_model', 'similar_model']),
  harms: z.array(harmClass),
  aware_at: isoDate,
  exceptional_circumstances: prose(),
  bundled_with: identifier,
  initial_report: report,
  intermediate_reports: z.array(isoDate),
  resolved_at: isoDate,
  final_report: report,
  reassessment: record({ reference: z.string(), finished_at: isoDate }),
})

/** The incident process and its open entries, `gpai/safety/incidents.yaml`. Source: Safety and Security chapter, Commitment 9. */
export const incidents = record({
  process: record({ owner: z.string(), reference: z.string(), investigation: z.string(), resources: z.string() }),
  methods: record({ statement: prose(), chosen: z.array(z.string()) }),
  sources: z.array(z.string()),
  channels: z.array(channel),
  template: record({ reference: z.string(), fields, marks_unknown: z.boolean() }),
  open: z.array(incident),
})

/** One entry of the open list. Source: Safety and Security chapter, Measure 9.3. */
export type Incident = z.infer<typeof incident>
