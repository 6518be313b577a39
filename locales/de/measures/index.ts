import type { CatalogueWords } from '../../locale.ts'
import { act } from './act.ts'
import { copyright } from './copyright.ts'
import { policy } from './policy.ts'
import { safety } from './safety.ts'
import { transparency } from './transparency.ts'

/** The German words for every measure, every duty of the Act and every demand of the policy. */
export const measures: CatalogueWords = { ...transparency, ...copyright, ...safety, ...act, ...policy }
