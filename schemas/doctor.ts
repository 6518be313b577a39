import * as z from 'zod/mini'

/** How much a finding of `doctor` matters: an error keeps the gate from holding, and what is unknown may be one. */
const severity = z.enum(['error', 'warning', 'unknown'])

/** Where something is: `null` for what a finding is not about. */
const place = z.strictObject({
  /** `OWNER/NAME`, or `OWNER` for what belongs to the whole account. */
  repository: z.nullable(z.string()),
  branch: z.nullable(z.string()),
  path: z.nullable(z.string()),
  line: z.nullable(z.int().check(z.positive())),
})

/** One thing that is not as the gate needs it, or that could not be looked at. */
const finding = z.strictObject({
  id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)*$/)),
  severity,
  where: place,
  message: z.string(),
  remedy: z.string(),
})
export type DoctorFinding = z.infer<typeof finding>
export type DoctorLocation = z.infer<typeof place>

/** What `doctor` prints as JSON. The version is raised when a field changes its meaning or goes. */
export const doctorReport = z.strictObject({
  schemaVersion: z.literal(1),
  gate: z.strictObject({ version: z.string() }),
  /** The id that rules are compared with; `null` where none was given and none could be read. */
  app: z.nullable(z.strictObject({ id: z.int() })),
  /** What was looked at. */
  examined: z.array(z.strictObject({ repository: z.string(), branches: z.array(z.string()) })),
  counts: z.strictObject({ error: z.int(), warning: z.int(), unknown: z.int() }),
  findings: z.array(finding),
})
export type DoctorReport = z.infer<typeof doctorReport>
