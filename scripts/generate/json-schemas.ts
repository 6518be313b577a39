import * as z from 'zod/mini'
import { forms, records } from '../../schemas/artefacts.ts'
import { configurationFile } from '../../schemas/configuration.ts'
import { formJsonSchema } from '../../schemas/form-schema.ts'
import { report } from '../../schemas/report.ts'

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
    ['report', { title: 'Report of the GPAI release gate', ...z.toJSONSchema(report) }] as const,
  ]
  return new Map(
    written.map(([name, schema]) => [
      `schemas/json/${name.replaceAll('/', '-')}.schema.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  )
}
