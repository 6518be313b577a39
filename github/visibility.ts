import type { Source } from '../engine/source.ts'

/** The forge's "internal" is private to a company. */
export function visibilityOf(stated: string): Awaited<ReturnType<Source['visibility']>> {
  if (stated === 'PUBLIC') return 'public'
  return stated === 'PRIVATE' || stated === 'INTERNAL' ? 'private' : 'unknown'
}
