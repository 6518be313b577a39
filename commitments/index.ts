import copyright11 from './copyright/1.1.ts'
import copyright12 from './copyright/1.2.ts'
import copyright13 from './copyright/1.3.ts'
import copyright14 from './copyright/1.4.ts'
import copyright15 from './copyright/1.5.ts'
import type { Measure } from './measure.ts'
import safety11 from './safety/1.1.ts'
import safety12 from './safety/1.2.ts'
import safety13 from './safety/1.3.ts'
import safety14 from './safety/1.4.ts'
import safety21 from './safety/2.1.ts'
import safety22 from './safety/2.2.ts'
import safety31 from './safety/3.1.ts'
import safety32 from './safety/3.2.ts'
import safety33 from './safety/3.3.ts'
import safety34 from './safety/3.4.ts'
import safety35 from './safety/3.5.ts'
import safety41 from './safety/4.1.ts'
import safety42 from './safety/4.2.ts'
import safety51 from './safety/5.1.ts'
import transparency11 from './transparency/1.1.ts'
import transparency12 from './transparency/1.2.ts'
import transparency13 from './transparency/1.3.ts'

/** Every measure, in the order of the Code. */
export const catalogue: readonly Measure[] = [
  transparency11,
  transparency12,
  transparency13,
  copyright11,
  copyright12,
  copyright13,
  copyright14,
  copyright15, safety11, safety12, safety13, safety14, safety21, safety22, safety31, safety32, safety33, safety34, safety35, safety41, safety42, safety51,
]
