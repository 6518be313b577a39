import type { EvidenceSet } from '../../commitments/case.ts'
import type { Issue } from '../../commitments/issue.ts'
import type { PartKind } from '../../commitments/sign-off/invalidation.ts'
import type { SignedSubject } from '../../commitments/sign-off/state.ts'
import { records } from '../../schemas/artefacts.ts'
import type { Node } from '../documents/document.ts'
import { nodeAt } from '../documents/locate.ts'
import { isPartOfModel } from '../evidence/model-files.ts'
import type { ReleaseFiles } from '../evidence/read-release.ts'
import { bindUnnamed } from './bound-files.ts'
import { canonical, digestOf } from './canonical.ts'
import { type Detail, detailsOf } from './details.ts'
import { bindFiles } from './named-files.ts'
import type { Release } from './release.ts'
import { shippedPaths } from './shipped-paths.ts'

/** What is signed, and the smallest parts of it by file and key. */
export type Subject = SignedSubject & { readonly details: ReadonlyMap<string, Detail> }

/** Leads what is hashed, so that the digest of a sign-off is the digest of nothing else. */
const domain = 'gpai-gate sign-off 2\n'

/** Computes what a sign-off binds: the blocks of its record, the files that it names, the evidence and the model. */
export async function readSubject(release: Release): Promise<Subject> {
  const { signOff } = release.evidence
  const root = rootOf(release.files.read, signOff.path)
  if (signOff.state !== 'found' || root === null) return { ...nothing, problems: problemsOf(signOff) }
  const named = await bindFiles(release.tree, release.files, signOff)
  const unnamed = await bindUnnamed(release, named)
  const digests = new Map([...named.digests, ...unnamed.digests])
  const problems = [...named.problems, ...unnamed.problems]
  const leftOut = shippedPaths(release).filter(
    (path) => !named.digests.has(path) && !problems.some(({ args }) => args?.path === path),
  )
  const parts = new Map([...blocksOf(root), ...[...digests].map(([path, digest]) => [`file:${path}`, digest] as const)])
  return {
    digest: problems.length + leftOut.length === 0 ? wholeOf(parts) : null,
    parts,
    problems,
    leftOut,
    details: detailsIn(release, { path: signOff.path, root, digests }),
  }
}

const nothing: Subject = { digest: null, parts: new Map(), problems: [], leftOut: [], details: new Map() }

function problemsOf(signOff: EvidenceSet['signOff']): readonly Issue[] {
  if (signOff.state === 'unreadable') return signOff.problems
  return [{ problem: 'document-missing', at: { path: signOff.path, line: 1, column: 1 } }]
}

type Mapping = Extract<Node, { kind: 'mapping' }>

/** The mapping that a YAML document is; `null` where it is none. */
export function rootOf(read: ReleaseFiles['read'], path: string): Mapping | null {
  const content = read.get(path)?.document.content
  return content?.format === 'yaml' && content.root?.kind === 'mapping' ? content.root : null
}

/** One part for each key of the record, and for each key of its subject. */
function blocksOf(root: Mapping): readonly (readonly [string, string])[] {
  const subject = nodeAt(root, ['subject'])
  const below =
    subject?.kind === 'mapping' ? [...subject.entries].map(([key, entry]) => [`subject.${key}`, entry] as const) : []
  const top = [...root.entries].filter(([key]) => key !== 'subject' || subject?.kind !== 'mapping')
  return [...top, ...below].map(([key, { value }]) => [`sign-off:${key}`, digestOf(canonical(value))])
}

function wholeOf(parts: ReadonlyMap<string, string>): string {
  const lines = [...parts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, digest]) => `${JSON.stringify(name)} ${digest}\n`)
  return digestOf(`${domain}${lines.join('')}`)
}

type Bound = { readonly path: string; readonly root: Mapping; readonly digests: ReadonlyMap<string, string> }

function detailsIn({ files, evidence }: Release, { path, root, digests }: Bound): ReadonlyMap<string, Detail> {
  const own = detailsOf('sign-off', root).map((detail) => [`${path}#${detail.part}`, detail] as const)
  const named = [...digests].flatMap(([file, digest]) => {
    const kind = kindOf(file, files, evidence)
    const document = kind.startsWith('document:') ? rootOf(files.read, file) : null
    const details = document === null ? [{ kind, part: '', digest }] : detailsOf(kind, document)
    return details.map((detail) => [`${file}#${detail.part}`, detail] as const)
  })
  return new Map([...own, ...named])
}

function kindOf(path: string, { folder }: ReleaseFiles, { release, files }: EvidenceSet): PartKind {
  const name = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1).replace(/\.ya?ml$/, '') : ''
  if (Object.values(records).some(({ file }) => file === name)) return `document:${name}`
  const model = release.state === 'found' ? (release.content.files ?? []) : []
  if (isPartOfModel(path)) return 'model-file'
  return model.some((one) => one.path !== undefined && files.resolve(one.path) === path) ? 'model-file' : 'other'
}
