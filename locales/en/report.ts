import type { Locale } from '../locale.ts'
import { headline } from './headline.ts'
import { interfaceStrings } from './interface-strings.ts'
import { problemWords } from './problems.ts'
import { publishing } from './publishing.ts'
import { reasons } from './reasons.ts'
import { reliefs } from './reliefs.ts'
import { signOff } from './sign-off.ts'

/** Everything a report says in English; the words of measures stand in the catalogue itself. */
export const report: Locale = {
  name: 'en',
  interfaceStrings,
  headline,
  problems: problemWords,
  signOff,
  reliefs,
  publishing,
  day: (date) => date,
  cite: (citation) => citation,
  measures: null,
  reasons,
}
