import { summaryTemplate } from '../../schemas/training-summary/index.ts'
import { timeline } from './timeline.ts'

/** Which edition of each text the catalogue follows; printed with every verdict. */
export const editions = {
  catalogue: '0.1.0',
  /** The official PDF of the Code of Practice. */
  code: timeline['code-final'].date,
  guidelines: 'C(2025) 7719 final',
  /** Template of the public summary with its explanatory notice. */
  template: summaryTemplate.reference,
  /** Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744. */
  actConsolidatedOn: timeline['omnibus-in-force'].date,
  /** Procedure of evaluations and fines. */
  proceedings: 'Implementing Regulation (EU) 2026/1755',
  /** Template for reports on serious incidents. */
  incidentTemplate: timeline['incident-template'].date,
  /** When the catalogue was last compared with all of them. */
  reviewedOn: timeline['reference-reviewed'].date,
} as const

/** When the catalogue was last compared with the law; an organisation may call it stale some days later. */
export const reviewedOn = timeline['reference-reviewed'].date
