import type { Measure } from './measure.ts'
import transparency11 from './transparency/1.1.ts'
import transparency12 from './transparency/1.2.ts'
import transparency13 from './transparency/1.3.ts'

/** Every measure, in the order of the Code. */
export const catalogue: readonly Measure[] = [transparency11, transparency12, transparency13]
