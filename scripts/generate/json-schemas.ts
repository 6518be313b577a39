import * as z from 'zod/mini'
import { forms, records } from '../../schemas/artefacts.ts'
import { configurationFile, organisationFile } from '../../schemas/configuration.ts'
import { doctorReport } from '../../schemas/doctor.ts'
import { formJsonSchema } from '../../schemas/form-schema.ts'
import { report } from '../../schemas/report.ts'
import { verdictRecord } from '../../schemas/verdict-record.ts'
import { baselineFile } from '../../schemas/waiver.ts'

/** The JSON Schemas for editors and other tools, by path. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const written = [
    ...Object.values(records).map(
      ({ file, title, schema }) => [file, { title, ...z.toJSONSchema(schema, { io: 'input' }) }] as const,
    ),
    ...Object.values(forms).map((form) => [form.file, formJsonSchema(form)] as const),
    [
      'configuration',
      { title: 'Configuration of the GPAI release gate', ...z.toJSONSchema(configurationFile, { io: 'input' }) },
    ] as const,
    [
      'organisation-configuration',
      { title: 'Configuration of an organisation', ...z.toJSONSchema(organisationFile, { io: 'input' }) },
    ] as const,
    [
      'baseline',
      { title: 'Known gaps of the GPAI release gate', ...z.toJSONSchema(baselineFile, { io: 'input' }) },
    ] as const,
    [
      'verdict-record',
      { title: 'Record of a verdict of the GPAI release gate', ...z.toJSONSchema(verdictRecord) },
    ] as const,
    ['doctor', { title: 'Report of gpai-gate doctor', ...z.toJSONSchema(doctorReport) }] as const,
    ['report', { title: 'Report of the GPAI release gate', ...z.toJSONSchema(report) }] as const,
  ]
  return new Map(
    written.map(([name, schema]) => [
      `schemas/json/${name.replaceAll('/', '-')}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  )
}
