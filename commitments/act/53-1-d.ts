import { owes } from '../applies.ts'
import { examples } from '../examples/training-summary.ts'
import type { Measure } from '../measure.ts'
import { agreement } from '../training-summary/agreement.ts'
import { answers } from '../training-summary/answers.ts'
import { publication } from '../training-summary/publication.ts'
import { act, notice } from '../training-summary/sources.ts'

/** The public summary of training content: a duty of the Act that no exemption and no signature changes. */
export default {
  id: 'act.53.1.d',
  title: 'Publish a summary of the content used for training',
  cites: [act, notice, 'Recital 107 of the AI Act'],
  applies: owes('training-summary'),
  requirements: [...publication, ...answers, ...agreement],
  examples,
} as const satisfies Measure
