/** The value at a dotted path of plain data, such as `records.retained_until`; `undefined` when there is none. */
export function valueAt(data: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => childOf(value, key), data)
}

function childOf(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)]
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  return new Map<string, unknown>(Object.entries(value)).get(key)
}
