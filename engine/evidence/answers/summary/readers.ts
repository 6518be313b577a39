import type { summaryAnswers } from '../../../../schemas/summary-answers.ts'
import type { AnswerReader } from '../outcome.ts'
import { readDay, readDays, readMonth, readPeriod } from './calendar.ts'
import { readDomains } from './domains.ts'
import { readNames, readSize, readVersions } from './names.ts'
import { readSources } from './sources.ts'
import { readYesNo } from './yes-no.ts'

/** Readers for the kinds of answer that only the training-content summary takes. */
export const summaryReaders: { readonly [Kind in keyof typeof summaryAnswers]: AnswerReader } = {
  yesNo: readYesNo,
  day: readDay,
  days: readDays,
  month: readMonth,
  period: readPeriod,
  names: readNames,
  versions: readVersions,
  sources: readSources,
  domains: readDomains,
  size: readSize,
}
