import fc from 'fast-check'
import {
  $ZodArray,
  $ZodBoolean,
  $ZodEnum,
  $ZodNumber,
  $ZodObject,
  $ZodOptional,
  $ZodString,
  type $ZodType,
  $ZodUnion,
  safeParse,
} from 'zod/v4/core'

const date = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10))

/** Amounts around the thresholds, as people write them, and some that are none. */
const amount = fc.oneof(
  fc
    .tuple(fc.double({ min: 1, max: 9.99, noNaN: true }), fc.integer({ min: 20, max: 27 }))
    .map(([head, power]) => `${head.toFixed(2)}*10^${power}`),
  fc.constantFrom('10^25', '1e23', '26 FLOPs', 1e25, 0, 3e24),
)

const word = fc.constantFrom(
  'text',
  'weather',
  'hologram',
  'AT',
  'US',
  'MIT',
  'LicenseRef-x',
  'Aurelia',
  '',
  ' ',
  'research only',
)

/** Any value that a schema takes; every optional part may be absent. */
export function arbitraryOf(schema: $ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof $ZodOptional) return fc.option(arbitraryOf(schema._zod.def.innerType), { nil: undefined })
  if (schema instanceof $ZodObject) {
    const shape = Object.entries(schema._zod.def.shape).map(([key, part]) => [key, arbitraryOf(part)] as const)
    return fc.record(Object.fromEntries(shape))
  }
  if (schema instanceof $ZodArray) return fc.array(arbitraryOf(schema._zod.def.element), { maxLength: 2 })
  if (schema instanceof $ZodEnum) return fc.constantFrom(...Object.values(schema._zod.def.entries))
  if (schema instanceof $ZodBoolean) return fc.boolean()
  if (schema instanceof $ZodNumber) return fc.double({ min: -1, max: 2, noNaN: true })
  if (schema instanceof $ZodUnion) return amount
  if (schema instanceof $ZodString) return stringOf(schema)
  throw new Error(`No values for ${schema._zod.def.type}.`)
}

/** Dates for a date, otherwise words that the schema takes, or else a hash. */
function stringOf(schema: $ZodString): fc.Arbitrary<unknown> {
  const takes = (value: string) => safeParse(schema, value).success
  if (takes('2026-01-01') && !takes('text')) return date
  if (takes('AT') && !takes('text')) return fc.constantFrom('AT', 'US', 'Norway')
  return takes('text') ? word.filter(takes) : fc.constant('0'.repeat(64))
}
