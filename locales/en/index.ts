import type { Locale } from '../locale.ts'
import { headline } from './headline.ts'
import { interfaceStrings } from './interface-strings.ts'
import { problemWords } from './problems.ts'
import { publishing } from './publishing.ts'
import { reliefs } from './reliefs.ts'
import { signOff } from './sign-off.ts'

/** English: the words of measures and scope reasons stand in the catalogue itself. */
export const en: Locale = {
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
  reasons: null,
}
