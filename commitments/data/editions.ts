import { timeline } from './timeline.ts'

/** Which edition of each text the catalogue follows; printed with every verdict. */
export const editions = {
  catalogue: '0.1.0',
  /** The official PDF of the Code of Practice. */
  code: timeline['code-final'].date,
  guidelines: 'C(2025) 7719 final',
  /** Explanatory notice and template of 24 July 2025; whether C(2025) 8311 final changed its text was not compared. */
  template: 'C(2025) 5235 final',
  /** Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744. */
  actConsolidatedOn: timeline['omnibus-in-force'].date,
} as const

/** When the catalogue was last compared with the law; an organisation may call it stale some days later. */
export const reviewedOn = timeline['reference-reviewed'].date
