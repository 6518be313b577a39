import type { WordArguments } from '../quoted.ts'
import { reliefClaims } from './relief-claims.ts'
import { reliefComparisons } from './relief-comparisons.ts'
import { reasons } from './sign-off-reasons.ts'

function claim({ relief }: WordArguments): string {
  return relief === undefined ? 'A claim takes duties away.' : reliefClaims[relief].claim
}

function question({ relief }: WordArguments): string {
  return relief === undefined ? 'Is that right?' : reliefClaims[relief].question
}

function seen({ comparison }: WordArguments): string {
  return comparison === undefined ? 'Another statement disagrees with it.' : reliefComparisons[comparison]
}

/** What is wrong with a claim that takes duties away, in English. */
export const reliefProblems = {
  'relief-contradicted': (args: WordArguments) =>
    `${claim(args)} ${seen(args)} Both cannot be right, so the claim does not count.`,
  'relief-contradicting': (args: WordArguments) => `${seen(args)} The claim stands elsewhere; one of the two is wrong.`,
  'relief-open': (args: WordArguments) => `${claim(args)} A second person answers “${question(args)}”.`,
  'relief-question': (args: WordArguments) => `The person who confirms looks at this. ${seen(args)}`,
  'confirmation-refused': ({ login, signature }: WordArguments) =>
    `The confirmation of ${login ?? 'an account'} does not count: ${(signature ?? []).map((reason) => reasons[reason]).join('; ')}.`,
}
