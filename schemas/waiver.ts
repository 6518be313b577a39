import * as z from 'zod/mini'
import { isoDate, record } from './record.ts'
import { login, roleName } from './roster.ts'

const id = z.string().check(z.maxLength(100))

/** More entries than this nobody can review. */
export const mostExemptions = 500

/**
 * A waiver as written: a recorded decision to let the gap of one requirement pass. Everything but `items` is needed; what
 * lacks a part counts for nothing and is a finding itself.
 */
export const waiver = record({
  /** The id of a requirement, such as `safety.3.2.open-ended`. */
  requirement: id,
  /** The `gpai` folder of the release, or a glob of such folders. */
  scope: z.string(),
  /** Only these items of the requirement; all of them where nothing is written. */
  items: z.array(z.string()),
  granted_by: login,
  /** The role in which the waiver was granted. */
  role: roleName,
  /** For people who read the file; no report repeats it. */
  reason: z.string().check(z.minLength(1)),
  granted_on: isoDate,
  /** The last day on which it counts. */
  expires_on: isoDate,
})
export type WaiverFile = z.infer<typeof waiver>

/** A gap that was there when the baseline was written. Everything but `items` and `problems` is needed. */
export const knownGap = record({
  requirement: id,
  /** The `gpai` folder of the release. */
  release: z.string(),
  items: z.array(z.string()),
  /** Problems that belong to no item. */
  problems: z.array(z.string()),
  owner: login,
  /** The last day on which the gap may stay. */
  due: isoDate,
})

/** The baseline as written in `.github/gpai-gate-baseline.yaml`: gaps that were there when the gate was set up. */
export const baselineFile = record({ written_on: isoDate, gaps: z.array(knownGap).check(z.maxLength(mostExemptions)) })
export type KnownGapFile = z.infer<typeof knownGap>
