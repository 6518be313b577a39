import type { Locale } from '../locale.ts'
import { cite } from './citations.ts'
import { day } from './day.ts'
import { headline } from './headline.ts'
import { interfaceStrings } from './interface-strings.ts'
import { measures } from './measures/index.ts'
import { problemWords } from './problems.ts'
import { publishing } from './publishing.ts'
import { reasons } from './reasons.ts'
import { reliefs } from './reliefs.ts'
import { signOff } from './sign-off.ts'

/** Everything a report says in German. */
export const report: Locale = {
  name: 'de',
  interfaceStrings,
  headline,
  problems: problemWords,
  signOff,
  reliefs,
  publishing,
  day,
  cite,
  measures,
  reasons,
}
