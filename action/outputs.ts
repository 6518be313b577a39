import { formatsOfferedAs } from '../engine/report/render.ts'
import type { Report } from '../schemas/report.ts'
import { fileInput, type Inputs } from './inputs.ts'

type Judged = { readonly report: Report; readonly inputs: Inputs }

const ofReport = {
  verdict: ({ verdict }: Report) => verdict,
  gaps: ({ counts }: Report) => counts.gaps,
  warnings: ({ counts }: Report) => counts.warnings,
  'needs-human': ({ counts }: Report) => counts.needsHuman,
} as const

/** The outputs that are no paths of files. */
export type ResultName = keyof typeof ofReport

/** What a job can use of a verdict: every output with its value. */
export function outputsOf({ report, inputs }: Judged): readonly (readonly [name: string, value: string | number])[] {
  return [
    ...Object.entries(ofReport).map(([name, valueIn]) => [name, valueIn(report)] as const),
    ...formatsOfferedAs('action-output').map((format) => {
      const path = inputs.files.find((file) => file.format === format)?.path
      return [fileInput(format), path ?? ''] as const
    }),
  ]
}
