import type { ArtefactKind } from '../../../schemas/artefacts.ts'
import type { Evidence } from '../../case.ts'
import { type Check, gapAt } from '../../check.ts'

/** A check that also asks for a document: it tells that the document is missing, and which parts of it cannot be read. */
export function withDocument(kind: ArtefactKind, check: Check): Check {
  return {
    ...check,
    reads: [...new Set([kind, ...check.reads])],
    asksFor: kind,
    run: (context) => {
      const document: Evidence<unknown> = context.evidence[kind]
      const unread = document.state === 'found' ? document.problems : []
      const observation = check.run(context)
      if (unread.length === 0) return observation
      return gapAt([...unread, ...(observation.result === 'gap' ? observation.issues : [])])
    },
  }
}
