import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { type RatchetName, settings } from '../../engine/configuration/settings.ts'
import { configurationFile } from '../../schemas/configuration.ts'

const path = 'docs/guide/configuration.md'
const section = /(<!-- settings -->\n)[\s\S]*?(<!-- end of settings -->)/

/** What a repository below an organisation may do, for readers of the guide. */
const ratchets: { readonly [Name in RatchetName]: string } = {
  add: 'add to the list',
  'add-or-all': 'name further branches, or all with an empty list',
  remove: 'take from the list',
  raise: 'raise',
  lower: 'lower',
  'switch-on': 'switch on',
  reserve: 'reserve for the organisation',
  keep: 'only repeat',
  free: 'anything',
}

/** The guide to the configuration with its table of settings, as the schema and the ratchets are now. */
export function configurationPage(root: string): ReadonlyMap<string, string> {
  const text = readFileSync(join(root, path), 'utf8')
  const rows = Object.values(settings).map(
    ({ key, ratchet, usual }) => `| \`${key}\` | ${typeOf(key)} | ${defaultOf(usual)} | ${ratchets[ratchet.name]} |`,
  )
  const table = [
    '',
    '| Key | Type | Default | A repository below an organisation may |',
    '|---|---|---|---|',
    ...rows,
    '',
    '',
  ]
  return new Map([
    [path, text.replace(section, (_, start: string, end: string) => `${start}${table.join('\n')}${end}`)],
  ])
}

type JsonSchema = z.core.JSONSchema.BaseSchema

const whole: JsonSchema = z.toJSONSchema(configurationFile, { io: 'input' })

function typeOf(key: string): string {
  let schema: JsonSchema = whole
  for (const step of key.split('.')) {
    const next = schema.properties?.[step]
    if (typeof next !== 'object') throw new Error(`The schema of the configuration has no ${key}.`)
    schema = next
  }
  return typeInWords(schema)
}

function typeInWords({ type, enum: options, format, items }: JsonSchema): string {
  if (type === 'array')
    return `list of ${typeof items === 'object' && !Array.isArray(items) ? typeInWords(items) : 'values'}`
  if (options !== undefined && options.length > 4) return 'role'
  if (options !== undefined) return options.map((option) => `\`${option}\``).join(' or ')
  if (type === 'integer') return 'days'
  return format === 'date' ? 'date' : type === 'boolean' ? 'true or false' : 'text'
}

function defaultOf(usual: unknown): string {
  if (Array.isArray(usual)) return usual.length === 0 ? 'empty' : usual.map((one) => `\`${one}\``).join(', ')
  return `\`${String(usual)}\``
}
