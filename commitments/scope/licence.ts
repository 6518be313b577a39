import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import type { Files } from '../case.ts'
import { disqualifyingTerms, hubLicences, openLicences, restrictedLicences } from '../data/licences.ts'
import { licenceExpression } from '../licence/identifier.ts'
import { parsed, readLicence } from '../licence/read-licence.ts'
import { part, type ScopePart } from './part.ts'
import { ask } from './questions.ts'
import type { BlockResult } from './result.ts'

/** What the test of a licence asks of the repository's files. */
export type LicenceFiles = Pick<Files, 'resolve' | 'at'>

type LicenceClass = 'open' | 'restricted' | 'unknown'

const open = new Set(openLicences)
const restricted = new Set([...restrictedLicences, ...hubLicences])

/**
 * Block A of the free and open-source test: access, use, modification, redistribution. A heuristic of this project over
 * identifiers and texts of licences; what it does not know goes to a person. Source: Guidelines, section 4; AI Act recital 102.
 */
export function testLicence({ license }: ReleaseManifest, files?: LicenceFiles): ScopePart<BlockResult> {
  const rights = license?.rights ?? {}
  if ([rights.access, rights.use, rights.modify, rights.distribute].includes(false)) return part('fail')
  const terms = license?.restrictions ?? []
  if (terms.some(isDisqualifying)) return part('fail')
  const spdx = license?.spdx?.trim() ?? ''
  if (spdx === '') return part('needs-human', { asks: [ask('licence-missing', 'license.spdx')] })
  const result = testNamed(spdx, textOf(license?.text, files))
  if (result.value !== 'pass' || terms.length === 0) return result
  return part('needs-human', { asks: [ask('licence-terms', 'license.restrictions')] })
}

function testNamed(spdx: string, text: string | null | undefined): ScopePart<BlockResult> {
  const licenceClass = licenceClassOf(spdx)
  if (licenceClass === 'restricted') return part('fail')
  if (licenceClass === 'unknown') {
    const fails = typeof text === 'string' && isDisqualifying(text)
    return fails ? part('fail') : part('needs-human', { asks: [ask('licence-custom', 'license.spdx')] })
  }
  const differs = text === null ? 'needs-human' : text === undefined ? null : resultOfText(spdx, text)
  return differs === null ? part('pass') : part(differs, { asks: [ask('licence-text-differs', 'license.text')] })
}

/** What a text that is not the one of the named licence gives; `null` where it agrees. */
function resultOfText(spdx: string, text: string): 'fail' | 'needs-human' | null {
  switch (readLicence(spdx, text)) {
    case 'other':
    case 'further-terms':
      return 'fail'
    case 'safety-terms':
    case 'not-compared':
      return 'needs-human'
    case 'agrees':
    case 'notices':
    case 'reference':
    case 'partly':
      return null
  }
}

/** Whether an SPDX expression stands for licences that grant the four rights. */
export function licenceClassOf(written: string): LicenceClass {
  const id = licenceExpression(written)
  if (restricted.has(id)) return 'restricted'
  const node = parsed(written)
  return node === null ? 'unknown' : licenceClassOfNode(node)
}

/** Every part of an AND has to be open; of an OR the recipient chooses one. */
function licenceClassOfNode(node: NonNullable<ReturnType<typeof parsed>>): LicenceClass {
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

/** The text that a path names; `undefined` where no file is named or there, `null` where the file cannot be read. */
function textOf(path: string | undefined, files: LicenceFiles | undefined): string | null | undefined {
  const resolved = path === undefined ? null : (files?.resolve(path) ?? null)
  return resolved === null ? undefined : files?.at(resolved)?.text
}
