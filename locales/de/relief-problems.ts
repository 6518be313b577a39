import type { WordArguments } from '../quoted.ts'
import { reliefClaims } from './relief-claims.ts'
import { reliefComparisons } from './relief-comparisons.ts'
import { reasons } from './sign-off-reasons.ts'

function claim({ relief }: WordArguments): string {
  return relief === undefined ? 'Eine Angabe lässt Pflichten entfallen.' : reliefClaims[relief].claim
}

function question({ relief }: WordArguments): string {
  return relief === undefined ? 'Trifft das zu?' : reliefClaims[relief].question
}

function seen({ comparison }: WordArguments): string {
  return comparison === undefined ? 'Eine andere Angabe passt nicht dazu.' : reliefComparisons[comparison]
}

/** What is wrong with a claim that takes duties away, in German. */
export const reliefProblems = {
  'relief-contradicted': (args: WordArguments) =>
    `${claim(args)} ${seen(args)} Beides zugleich kann nicht stimmen; die Angabe zählt deshalb nicht.`,
  'relief-contradicting': (args: WordArguments) =>
    `${seen(args)} Die Angabe dazu steht an anderer Stelle; eine von beiden ist falsch.`,
  'relief-open': (args: WordArguments) => `${claim(args)} Eine zweite Person beantwortet „${question(args)}“.`,
  'relief-question': (args: WordArguments) => `Wer bestätigt, sieht sich das an. ${seen(args)}`,
  'confirmation-refused': ({ login, signature }: WordArguments) =>
    `Die Bestätigung von ${login ?? 'einem Konto'} zählt nicht: ${(signature ?? []).map((reason) => reasons[reason]).join('; ')}.`,
}
