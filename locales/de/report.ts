import type { Locale } from '../locale.ts'
import { interfaceStrings } from './interface-strings.ts'
import { measures } from './measures/index.ts'
import { problemWords } from './problems.ts'
import { publishing } from './publishing.ts'
import { reasons } from './reasons.ts'
import { signOff } from './sign-off.ts'

/** Everything a report says in German. */
export const report: Locale = {
  name: 'de',
  interfaceStrings,
  problems: problemWords,
  signOff,
  publishing,
  measures,
  reasons,
}
