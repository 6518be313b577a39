import { summaryTemplate } from '../../schemas/training-summary/index.ts'

/** The duty. */
export const act = 'AI Act Article 53(1)(d)'

/** The Commission's notice with the template, in the pinned edition. */
export const notice = `Explanatory notice and template for the public summary of training content, ${summaryTemplate.reference}`
