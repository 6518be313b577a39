import type { IssueArguments } from '../../commitments/issue.ts'
import { reliefClaims } from './relief-claims.ts'
import { reliefComparisons } from './relief-comparisons.ts'
import { reasons } from './sign-off-reasons.ts'

function claim({ relief }: IssueArguments): string {
  return relief === undefined ? 'Eine Angabe lässt Pflichten entfallen.' : reliefClaims[relief].claim
}

function question({ relief }: IssueArguments): string {
  return relief === undefined ? 'Trifft das zu?' : reliefClaims[relief].question
}

function seen({ comparison }: IssueArguments): string {
  return comparison === undefined ? 'Eine andere Angabe passt nicht dazu.' : reliefComparisons[comparison]
}

/** What is wrong with a claim that takes duties away, in German. */
export const reliefProblems = {
  'relief-contradicted': (args: IssueArguments) =>
    `${claim(args)} ${seen(args)} Beides zugleich kann nicht stimmen; die Angabe zählt deshalb nicht.`,
  'relief-contradicting': (args: IssueArguments) =>
    `${seen(args)} Die Angabe dazu steht an anderer Stelle; eine von beiden ist falsch.`,
  'relief-open': (args: IssueArguments) => `${claim(args)} Eine zweite Person beantwortet „${question(args)}“.`,
  'relief-question': (args: IssueArguments) => `Wer bestätigt, sieht sich das an. ${seen(args)}`,
  'confirmation-refused': ({ login, signature }: IssueArguments) =>
    `Die Bestätigung von ${login ?? 'einem Konto'} zählt nicht: ${(signature ?? []).map((reason) => reasons[reason]).join('; ')}.`,
}
