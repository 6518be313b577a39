import type { Chapter } from './chapters.ts'

/** Points of Annex XII. */
const annexXii = ['1a', '1b', '1c', '1d', '1e', '1f', '1g', '1h', '2a', '2b', '2c'] as const

/** Points of Annex XI, Section 1. */
const annexXi = ['1a', '1b', '1c', '1d', '1e', '1f', '2a', '2b', '2c', '2d', '2e'] as const

/** Points of Annex XI, Section 2, for models with systemic risk. */
const annexXiSystemic = ['s2_1', 's2_2', 's2_3'] as const

/** The duties that a chapter of the Code can show, each with the points that another means has to cover. */
const dutyPoints = {
  '53.1.a': ['testing', 'evaluation', ...annexXi],
  '53.1.b': ['capabilities', 'limitations', 'duties', ...annexXii],
  '53.1.c': ['policy', 'reservations', 'technology'],
  '55.1.a': ['evaluated', 'adversarial', 'purpose'],
  '55.1.b': ['assessed', 'mitigated'],
  '55.1.c': ['tracked', 'reported'],
  '55.1.d': ['model', 'infrastructure'],
} as const

export type MeansDuty = keyof typeof dutyPoints
export type DutyPoint = (typeof dutyPoints)[MeansDuty][number] | (typeof annexXiSystemic)[number]

/** The duties behind each chapter. Source: AI Act Articles 53(4) and 55(2). */
export const dutiesBehind: { readonly [C in Chapter]: readonly MeansDuty[] } = {
  transparency: ['53.1.a', '53.1.b'],
  copyright: ['53.1.c'],
  'safety-and-security': ['55.1.a', '55.1.b', '55.1.c', '55.1.d'],
}

/** The points of a duty. Who has a model with systemic risk documents the three points of Annex XI, Section 2, as well. */
export function pointsOf(duty: MeansDuty, systemicRisk: boolean): readonly DutyPoint[] {
  return duty === '53.1.a' && systemicRisk ? [...dutyPoints[duty], ...annexXiSystemic] : dutyPoints[duty]
}
