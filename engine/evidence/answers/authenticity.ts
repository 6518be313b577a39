import type { FileProof } from '../../../commitments/answers/answer.ts'
import type { Node } from '../../documents/document.ts'
import { isPlaceholder } from '../text/placeholder.ts'
import { type AnswerReader, answered, unanswered } from './outcome.ts'
import { hasKeys, partOf, stringOf, textOf } from './parts.ts'

type Proof = FileProof | { readonly endpoint: string }

/** Hashes of released files, endpoints of a service, or text that may hold either. */
export const readAuthenticity: AnswerReader = (_item, node) => {
  const text = stringOf(node)
  if (text !== null) return answered({ kind: 'authenticity', files: filesIn(text), endpoints: endpointsIn(text) })
  if (node.kind !== 'sequence') return unanswered('malformed')
  const proofs = node.items.map(proofOf)
  const found = proofs.filter((proof) => proof !== null)
  if (found.length < proofs.length) return unanswered('malformed')
  const files = found.filter((proof) => 'path' in proof)
  const endpoints = found.filter((proof) => 'endpoint' in proof)
  if ([...files.map(({ path }) => path), ...endpoints.map(({ endpoint }) => endpoint)].some(isPlaceholder)) {
    return unanswered('placeholder')
  }
  return answered({ kind: 'authenticity', files, endpoints: endpoints.length })
}

function proofOf(node: Node): Proof | null {
  if (hasKeys(node, ['endpoint'])) {
    const endpoint = stringOf(partOf(node, 'endpoint'))
    return endpoint === null ? null : { endpoint }
  }
  const path = hasKeys(node, ['path', 'sha256']) ? stringOf(partOf(node, 'path')) : null
  const sha256 = textOf(partOf(node, 'sha256'))
  return path === null || sha256 === null || !/^[0-9a-f]{64}$/.test(sha256)
    ? null
    : { path, sha256, inRepository: true }
}

/** Lines such as `model.safetensors: sha256:<digits>`, or what `sha256sum` prints; the file may be published elsewhere. */
function filesIn(text: string): readonly FileProof[] {
  return text.split(/[\n;]/).flatMap((line) => {
    const sha256 = /\b[0-9a-f]{64}\b/i.exec(line)?.[0]
    const path = line
      .split(/[\s,`"'()|]+/)
      .map((word) => word.replace(/:$/, ''))
      .find(isPath)
    return sha256 === undefined || path === undefined
      ? []
      : [{ path, sha256: sha256.toLowerCase(), inRepository: false }]
  })
}

function isPath(word: string): boolean {
  return /^[\w@+./-]*\w\.[a-z]\w{0,15}$/i.test(word)
}

function endpointsIn(text: string): number {
  return text.match(/https?:\/\/[^\s,;)]+/gi)?.length ?? 0
}
