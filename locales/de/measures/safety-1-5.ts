import type { MeasureWords } from '../../locale.ts'
import { safety1 } from './safety-1.ts'
import { safety2And3 } from './safety-2-3.ts'
import { safety3Evaluations } from './safety-3-evaluations.ts'
import { safety4And5 } from './safety-4-5.ts'

/** The German words for Measures 1.1 to 5.1 of the Safety and Security chapter. */
export const safety1To5 = {
  ...safety1,
  ...safety2And3,
  ...safety3Evaluations,
  ...safety4And5,
} satisfies Readonly<Record<string, MeasureWords>>
