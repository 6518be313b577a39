import { timeline } from './timeline.ts'

const guidelines = 'Guidelines C(2025) 7719 final'

/**
 * Numbers that decide scope, each with its date and source. Amounts of compute are text in FLOP, because a float holds
 * none of them exactly.
 */
export const thresholds = {
  /** Strictly greater: indicative criterion of a general-purpose AI model. */
  generalPurpose: {
    flop: '1e23',
    since: timeline['guidelines-approved'].date,
    cites: [`${guidelines}, section 2.1 (para 17)`],
  },
  /** Strictly greater: presumption of high-impact capabilities. A delegated act may change it. */
  systemicRisk: {
    flop: '1e25',
    since: timeline['chapter-v-applies'].date,
    cites: ['AI Act Article 51(2)', 'AI Act Article 51(3)'],
  },
  /** Strictly greater: the part of the original compute above which a modifier becomes provider. */
  modification: {
    oneIn: 3,
    since: timeline['guidelines-approved'].date,
    cites: [`${guidelines}, section 3.2 (paras 60-61)`],
  },
  /** The overall error, as a part of the reported estimate, within which a method is free. */
  estimateError: { part: '0.3', since: timeline['guidelines-approved'].date, cites: [`${guidelines}, annex`] },
  /** Latest days between knowing that the condition will be met and the notification. */
  notification: { days: 14, since: timeline['chapter-v-applies'].date, cites: ['AI Act Article 52(1)'] },
  /** Fewest significant figures of the compute in a notification. */
  notifiedFigures: {
    least: 2,
    since: timeline['guidelines-approved'].date,
    cites: [`${guidelines}, section 2.3 (para 31)`],
  },
  /**
   * 6PD fits a dense transformer whose parameters are well above one twelfth of the context length; this project reads
   * "well above" as ten times.
   */
  largeTransformer: {
    contextPart: 12,
    times: 10,
    since: timeline['guidelines-approved'].date,
    cites: [`${guidelines}, annex`],
  },
} as const
