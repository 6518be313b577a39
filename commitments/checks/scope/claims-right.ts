import { type Check, gapAt } from '../../check.ts'
import { denial, type LegalClaim } from '../../data/claims/claim.ts'
import { claims } from '../../data/claims.ts'
import type { Issue } from '../../issue.ts'
import { type Sentence, sentencesOf } from './sentences.ts'

/** No document that the release has or names makes a statement about the law that is known to be wrong, in English or German. */
export const claimsRight: Check = {
  name: 'claims-right',
  reads: [],
  run: ({ evidence: { files } }) => {
    const paths = files.texts.filter((path) => /\.(md|markdown|ya?ml)$/i.test(path))
    return gapAt(paths.flatMap((path) => claimsIn(path, files.at(path)?.text ?? '')))
  },
}

/** Every sentence that makes a claim has the first words of it, which one pattern finds; most sentences are done with that. */
const anyClaim = new RegExp(
  claims
    .flatMap(({ en, de }) => [...en, ...de])
    .flatMap(firstWords)
    .join('|'),
  'i',
)

function firstWords([first]: readonly RegExp[]): readonly string[] {
  return first === undefined ? [] : [`(?:${first.source})`]
}

function claimsIn(path: string, text: string): readonly Issue[] {
  const suspicious = sentencesOf(text).filter((sentence) => anyClaim.test(sentence.text))
  return suspicious.flatMap((sentence) =>
    claims
      .filter((claim) => isMadeIn(sentence, claim))
      .map(({ id }): Issue => {
        const { line, column } = sentence
        return { problem: 'wrong-claim', at: { path, line, column }, args: { claim: id } }
      }),
  )
}

/** A sentence that denies the statement does not make it. */
function isMadeIn({ text }: Sentence, { en, de, unless = denial }: LegalClaim): boolean {
  const made = [...en, ...de].some((words) => words.every((pattern) => pattern.test(text)))
  return made && !unless.test(text)
}
