import type { MeasureWords } from '../../locale.ts'
import { safety6And7 } from './safety-6-7.ts'
import { safety7And8 } from './safety-7-8.ts'
import { safety7Content } from './safety-7-content.ts'
import { safety9And10 } from './safety-9-10.ts'

/** The German words for Measures 6.1 to 10.2 of the Safety and Security chapter. */
export const safety6To10 = {
  ...safety6And7,
  ...safety7Content,
  ...safety7And8,
  ...safety9And10,
} satisfies Readonly<Record<string, MeasureWords>>
