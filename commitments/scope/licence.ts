import parse from 'spdx-expression-parse'
import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import type { Files } from '../case.ts'
import { disqualifyingTerms, openLicences, restrictedLicences } from '../data/licences.ts'
import { part, type ScopePart } from './part.ts'
import { ask } from './questions.ts'
import type { BlockResult } from './result.ts'

/** What the test of a licence asks of the repository's files. */
export type LicenceFiles = Pick<Files, 'resolve' | 'at'>

type LicenceClass = 'open' | 'restricted' | 'unknown'

const open = new Set(openLicences)
const restricted = new Set(restrictedLicences)

/** Longer text is no licence expression; it also keeps the parser's recursion small. */
const longestExpression = 400

/**
 * Block A of the free and open-source test: access, use, modification, redistribution. A heuristic of this project over
 * SPDX identifiers; what it does not know goes to a person. Source: Guidelines, section 4; AI Act recital 102.
 */
export function testLicence({ license }: ReleaseManifest, files?: LicenceFiles): ScopePart<BlockResult> {
  const rights = license?.rights ?? {}
  if ([rights.access, rights.use, rights.modify, rights.distribute].includes(false)) return part('fail')
  const terms = license?.restrictions ?? []
  if (terms.some(isDisqualifying)) return part('fail')
  if (license?.spdx === undefined || license.spdx.trim() === '') {
    return part('needs-human', { asks: [ask('licence-missing', 'license.spdx')] })
  }
  const licenceClass = licenceClassOf(license.spdx)
  if (licenceClass === 'restricted') return part('fail')
  const textDisqualifies = isDisqualifying(textOf(license.text, files))
  if (licenceClass === 'unknown') {
    return textDisqualifies ? part('fail') : part('needs-human', { asks: [ask('licence-custom', 'license.spdx')] })
  }
  if (textDisqualifies) return part('needs-human', { asks: [ask('licence-text-differs', 'license.text')] })
  return terms.length > 0 ? part('needs-human', { asks: [ask('licence-terms', 'license.restrictions')] }) : part('pass')
}

/** Identifiers by their lower-case spelling: SPDX tells none apart by case. */
const spelled = new Map([...openLicences, ...restrictedLicences].map((id) => [id.toLowerCase(), id]))

/** Whether an SPDX expression stands for licences that grant the four rights. */
export function licenceClassOf(expression: string): LicenceClass {
  if (expression.length > longestExpression) return 'unknown'
  try {
    return licenceClassOfNode(parse(expression.replace(/[\w.+-]+/g, (word) => spelled.get(word.toLowerCase()) ?? word)))
  } catch {
    return 'unknown'
  }
}

/** Every part of an AND has to be open; of an OR the recipient chooses one. */
function licenceClassOfNode(node: ReturnType<typeof parse>): LicenceClass {
  if ('license' in node) {
    if (open.has(node.license)) return 'open'
    return restricted.has(node.license) ? 'restricted' : 'unknown'
  }
  const sides = [licenceClassOfNode(node.left), licenceClassOfNode(node.right)]
  const decisive: readonly LicenceClass[] = node.conjunction === 'and' ? ['restricted', 'unknown'] : ['open', 'unknown']
  return decisive.find((one) => sides.includes(one)) ?? (node.conjunction === 'and' ? 'open' : 'restricted')
}

function isDisqualifying(terms: string): boolean {
  return disqualifyingTerms.some((pattern) => pattern.test(terms))
}

function textOf(path: string | undefined, files: LicenceFiles | undefined): string {
  const resolved = path === undefined ? null : (files?.resolve(path) ?? null)
  return resolved === null ? '' : (files?.at(resolved)?.text ?? '')
}
