import {
  $ZodArray,
  $ZodEnum,
  $ZodLiteral,
  $ZodObject,
  $ZodOptional,
  $ZodRecord,
  type $ZodType,
  $ZodUnion,
} from 'zod/v4/core'

/** The keys that a schema allows at a path, in the order of the schema; empty where it allows none or any. */
export function keysAt(schema: $ZodType, path: readonly PropertyKey[]): readonly string[] {
  const [step, ...rest] = path
  if (schema instanceof $ZodOptional) return keysAt(schema._zod.def.innerType, path)
  if (schema instanceof $ZodUnion) return schema._zod.def.options.flatMap((option) => keysAt(option, path))
  if (step === undefined) return schema instanceof $ZodObject ? Object.keys(schema._zod.def.shape) : []
  const child = childOf(schema, step)
  return child === null ? [] : keysAt(child, rest)
}

/** The schemas that can hold for a value: those of a union one by one, without what makes them optional. */
export function alternativesOf(schema: $ZodType): readonly $ZodType[] {
  if (schema instanceof $ZodOptional) return alternativesOf(schema._zod.def.innerType)
  if (schema instanceof $ZodUnion) return schema._zod.def.options.flatMap(alternativesOf)
  return [schema]
}

/** The schemas that can hold for a part of a value. */
export function alternativesAt(schemas: readonly $ZodType[], step: PropertyKey): readonly $ZodType[] {
  return schemas.flatMap((schema) => {
    const child = childOf(schema, step)
    return child === null ? [] : alternativesOf(child)
  })
}

/** Whether a key can stand in a mapping: false only where every schema lists its keys and none lists this one. */
export function isKeyOf(schemas: readonly $ZodType[], key: string): boolean {
  if (schemas.length === 0) return true
  return schemas.some((schema) => !(schema instanceof $ZodObject) || Object.hasOwn(schema._zod.def.shape, key))
}

/** Whether one of the schemas names a value as one of its options, such as `none` of a classification. */
export function isOptionOf(schemas: readonly $ZodType[], value: string): boolean {
  return schemas.some((schema) => isOption(schema, value))
}

function isOption(schema: $ZodType, value: string): boolean {
  if (schema instanceof $ZodEnum) return Object.values(schema._zod.def.entries).includes(value)
  return schema instanceof $ZodLiteral && schema._zod.def.values.includes(value)
}

function childOf(schema: $ZodType, step: PropertyKey): $ZodType | null {
  if (schema instanceof $ZodObject) return schema._zod.def.shape[String(step)] ?? null
  if (schema instanceof $ZodArray) return schema._zod.def.element
  if (schema instanceof $ZodRecord) return schema._zod.def.valueType
  return null
}
