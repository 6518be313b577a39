import act52 from './act/52/measure.ts'
import act531a from './act/53.1.a/measure.ts'
import act531b from './act/53.1.b/measure.ts'
import act531c from './act/53.1.c/measure.ts'
import act531d from './act/53.1.d/measure.ts'
import act533 from './act/53.3/measure.ts'
import act54 from './act/54/measure.ts'
import act551 from './act/55.1/measure.ts'
import act551a from './act/55.1.a/measure.ts'
import act551b from './act/55.1.b/measure.ts'
import act551c from './act/55.1.c/measure.ts'
import act551d from './act/55.1.d/measure.ts'
import act111 from './act/111/measure.ts'
import actAlternativeMeans from './act/alternative-means/measure.ts'
import actClaims from './act/claims/measure.ts'
import actScope from './act/scope/measure.ts'
import type { Case } from './case.ts'
import copyright11 from './copyright/1.1/measure.ts'
import copyright12 from './copyright/1.2/measure.ts'
import copyright13 from './copyright/1.3/measure.ts'
import copyright14 from './copyright/1.4/measure.ts'
import copyright15 from './copyright/1.5/measure.ts'
import type { Measure } from './measure.ts'
import policySignOff from './policy/sign-off/measure.ts'
import safety11 from './safety/1.1/measure.ts'
import safety12 from './safety/1.2/measure.ts'
import safety13 from './safety/1.3/measure.ts'
import safety14 from './safety/1.4/measure.ts'
import safety21 from './safety/2.1/measure.ts'
import safety22 from './safety/2.2/measure.ts'
import safety31 from './safety/3.1/measure.ts'
import safety32 from './safety/3.2/measure.ts'
import safety33 from './safety/3.3/measure.ts'
import safety34 from './safety/3.4/measure.ts'
import safety35 from './safety/3.5/measure.ts'
import safety41 from './safety/4.1/measure.ts'
import safety42 from './safety/4.2/measure.ts'
import safety51 from './safety/5.1/measure.ts'
import safety61 from './safety/6.1/measure.ts'
import safety62 from './safety/6.2/measure.ts'
import safety71 from './safety/7.1/measure.ts'
import safety72 from './safety/7.2/measure.ts'
import safety73 from './safety/7.3/measure.ts'
import safety74 from './safety/7.4/measure.ts'
import safety75 from './safety/7.5/measure.ts'
import safety76 from './safety/7.6/measure.ts'
import safety77 from './safety/7.7/measure.ts'
import safety81 from './safety/8.1/measure.ts'
import safety82 from './safety/8.2/measure.ts'
import safety83 from './safety/8.3/measure.ts'
import safety91 from './safety/9.1/measure.ts'
import safety92 from './safety/9.2/measure.ts'
import safety93 from './safety/9.3/measure.ts'
import safety94 from './safety/9.4/measure.ts'
import safety101 from './safety/10.1/measure.ts'
import safety102 from './safety/10.2/measure.ts'
import transparency11 from './transparency/1.1/measure.ts'
import transparency12 from './transparency/1.2/measure.ts'
import transparency13 from './transparency/1.3/measure.ts'

const entries = [
  transparency11,
  transparency12,
  transparency13,
  copyright11,
  copyright12,
  copyright13,
  copyright14,
  copyright15,
  safety11,
  safety12,
  safety13,
  safety14,
  safety21,
  safety22,
  safety31,
  safety32,
  safety33,
  safety34,
  safety35,
  safety41,
  safety42,
  safety51,
  safety61,
  safety62,
  safety71,
  safety72,
  safety73,
  safety74,
  safety75,
  safety76,
  safety77,
  safety81,
  safety82,
  safety83,
  safety91,
  safety92,
  safety93,
  safety94,
  safety101,
  safety102,
  actScope,
  act52,
  act531a,
  act531b,
  act531c,
  act531d,
  act533,
  act54,
  act551,
  act551a,
  act551b,
  act551c,
  act551d,
  act111,
  actAlternativeMeans,
  actClaims,
  policySignOff,
] as const satisfies readonly Measure[]

/** Every measure, in the order of the Code, then the duties of the Act outside it. */
export const catalogue: readonly Measure[] = entries

/** The ids of each chapter's measures, in the order of the Code. */
export const chapterMeasures: Case['chapterMeasures'] = {
  transparency: idsBelow('transparency'),
  copyright: idsBelow('copyright'),
  'safety-and-security': idsBelow('safety'),
}

function idsBelow(prefix: string): readonly string[] {
  return catalogue.map(({ id }) => id).filter((id) => id.startsWith(`${prefix}.`))
}

/** A measure with its own id and the ids of its requirements, so that a language can be held to have words for each. */
export type CatalogueEntry = (typeof entries)[number]
