import type { HeadlineWords } from '../headline-words.ts'
import { day } from './day.ts'

/** The headline of a report, in English. */
export const headline: HeadlineWords = {
  blocked: ({ toStart, toGive, toCorrect }) =>
    `Blocked: ${listed([
      part(toStart, `${many(toStart, 'document')} to start`),
      part(toGive, `${many(toGive, 'answer')} to give`),
      part(toCorrect, toGive > 0 ? `${toCorrect} to correct` : `${many(toCorrect, 'answer')} to correct`),
    ])}`,
  blockedReleases: (blocked, all) => `Blocked: ${blocked} of ${all} models`,
  blockedOtherwise: (requirements) => `Blocked: ${many(requirements, 'requirement')} without evidence`,
  awaitingSignatures: (have, need) => `Waiting for signatures: ${have} of ${need}, nothing else is missing`,
  awaitingConfirmation: (statements) =>
    `Waiting for confirmation: ${many(statements, 'statement')} ${statements === 1 ? 'lowers' : 'lower'} duties, nothing else is missing`,
  awaitingPolicy: 'Waiting for confirmation: the change touches what rules the gate',
  notDue: (missing, from) =>
    `Not due yet: ${many(missing, 'piece')} of evidence missing${from === null ? '' : `, they block from ${day(from)}`}`,
  knownGaps: (gaps, until) =>
    `Known gaps: ${gaps} waived${until === null ? '' : ` until ${day(until)} at the latest`}, nothing new`,
  passed: (requirements, people) =>
    `Passed: all ${requirements} blocking requirements have evidence${people === 0 ? '' : `, ${people} ${people === 1 ? 'person' : 'people'} signed`}`,
  noDuty: (why) => `No duty of Chapter V${why === null ? '' : `: ${why}`}`,
  noDutyBecause: {
    A1: 'according to the manifest not placed on the Union market',
    A2: 'according to the manifest purely internal use',
    A3: 'according to the manifest not a general-purpose AI model',
    A4: 'according to the manifest the model of another provider',
    A6: 'according to the manifest the Union is excluded',
  },
}

function part(count: number, words: string): readonly string[] {
  return count === 0 ? [] : [words]
}

function listed(parts: readonly (readonly string[])[]): string {
  const words = parts.flat()
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

function many(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}
