import type { CatalogueWords } from '../../locale.ts'
import { act } from './act.ts'
import { copyright } from './copyright.ts'
import { coreDocumentation } from './core-documentation.ts'
import { coreSystemic } from './core-systemic.ts'
import { policy } from './policy.ts'
import { safety1To5 } from './safety-1-5.ts'
import { safety6To10 } from './safety-6-10.ts'
import { signOff } from './sign-off.ts'
import { trainingSummary } from './training-summary.ts'
import { transparency } from './transparency.ts'

/** The German words for every measure, every duty of the Act and every demand of the policy. */
export const measures: CatalogueWords = {
  ...transparency,
  ...copyright,
  ...safety1To5,
  ...safety6To10,
  ...act,
  ...coreDocumentation,
  ...coreSystemic,
  ...trainingSummary,
  ...policy,
  ...signOff,
}
