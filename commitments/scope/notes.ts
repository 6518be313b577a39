import { timeline } from '../data/timeline.ts'
import { daysBetween } from '../dates/dates.ts'
import type { Scope } from './result.ts'

/** What a reader is told about time and powers. */
export type NoteCode = 'due-now' | 'due-later' | 'powers-ahead' | 'legacy' | 'powers' | 'complaints' | 'cooperation'

/** What the sentences about time may say: days only. */
export type NoteFacts = {
  /** The day on which the duties are or were due. */
  readonly due: string
  readonly daysLeft: number
  /** The day from which this gate blocks. */
  readonly blocksFrom: string
}

/** Which sentences about time and powers hold for a release on the day of judgement; none where it has no duty. */
export function notesFor({ duties, dueOn, legacy }: Scope, today: string): readonly NoteCode[] {
  if (Object.values(duties).every((state) => state === 'not-owed')) return []
  const live = today >= timeline['fines-live'].date
  const time: readonly NoteCode[] =
    dueOn === null ? [] : [legacy && dueOn > today ? 'legacy' : dueOn <= today ? 'due-now' : 'due-later']
  return [...time, ...(live ? (['powers', 'complaints'] as const) : (['powers-ahead'] as const)), 'cooperation']
}

/** The facts for the sentences. `blockDays`: how long before the day on which they fall due gaps of an older model block. */
export function noteFacts({ dueOn, legacy }: Scope, today: string, blockDays: number): NoteFacts {
  const due = dueOn ?? today
  return { due, daysLeft: daysBetween(today, due), blocksFrom: legacy ? daysBefore(due, blockDays) : due }
}

function daysBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10)
}
