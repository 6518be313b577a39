import { answeredValue } from '../../answers/answered-value.ts'
import type { Answers, Case } from '../../case.ts'
import { type Check, met } from '../../check.ts'
import type { Place } from '../../place.ts'
import { type Flaw, seeIn } from '../statements/see-in.ts'

/** The training-content summary under test. */
export type Summary = {
  readonly answers: Answers
  readonly flaw: Flaw
  readonly the: Case
  /** The text of an item that is a scalar; empty where there is none. */
  readonly textOf: (item: string) => string
}

/**
 * A check of the training-content summary. It sees nothing where there is no summary that can be read: that is one gap,
 * reported by the requirement that asks for the answers.
 */
export function ofTrainingSummary(name: string, see: (summary: Summary) => readonly Place[]): Check {
  return {
    name,
    reads: ['trainingSummary'],
    run: (the) => {
      const { trainingSummary: form } = the.evidence
      if (form.state !== 'found') return met
      const textOf = (item: string) => form.written(item) ?? ''
      return seeIn(form, (answers, flaw) => see({ answers, flaw, the, textOf }))
    },
  }
}

/** Whether a question is answered with yes; `null` where it is not answered. */
export function saysYes(answers: Answers, item: string): boolean | null {
  return answeredValue(answers, item, 'yesNo')?.yes ?? null
}
