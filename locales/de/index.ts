import type { Locale } from '../locale.ts'
import { frame } from './frame.ts'
import { measures } from './measures/index.ts'
import { problemWords } from './problems.ts'
import { publishing } from './publishing.ts'
import { reasons } from './reasons.ts'
import { signOff } from './sign-off.ts'

/** German. */
export const de: Locale = { name: 'de', frame, problems: problemWords, signOff, publishing, measures, reasons }
