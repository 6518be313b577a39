import type { ArtefactKind } from '../../../schemas/artefacts.ts'
import type { Case, Evidence } from '../../case.ts'
import { type Check, nothingToSee } from '../../check.ts'

/** The document is there, and only a person can judge what it says. That it is there is another check. */
export function documentForPerson(...kinds: readonly ArtefactKind[]): Check {
  return {
    name: 'document-for-person',
    reads: kinds,
    run: ({ evidence }) => {
      const issues = kinds.flatMap((kind) => issuesIn(evidence, kind))
      return issues.length === 0 ? nothingToSee : { result: 'needs-human', issues }
    },
  }
}

function issuesIn(evidence: Case['evidence'], kind: ArtefactKind) {
  const document: Evidence<unknown> = evidence[kind]
  if (document.state !== 'found') return []
  return [{ problem: 'person-judges', at: { path: document.path, line: 1, column: 1 } } as const]
}
