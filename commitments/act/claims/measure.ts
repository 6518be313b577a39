import { always } from '../../applies.ts'
import { claimsRight } from '../../checks/scope/claims-right.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** Wrong statements about the law in the documents of a release. */
export default {
  id: 'act.claims',
  title: 'Say nothing wrong about the Act or the Code',
  cites: ['AI Act, Chapter V', 'Code of Practice of 10 July 2025'],
  applies: always,
  requirements: [
    {
      id: 'right',
      force: 'should',
      basis: 'policy',
      grade: 'V',
      asks: 'The documents of the release make no statement about the law that is known to be wrong.',
      check: claimsRight,
      remedy: 'Correct or remove the statement at the listed lines.',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
