import { gate } from '../../engine/gate.ts'
import type { EarlierChange } from '../../engine/source.ts'
import type { PullRequest, Review } from '../../schemas/facts.ts'
import type { ReleaseReport, Report } from '../../schemas/report.ts'
import { type MemoryTree, memorySource } from './memory-source.ts'

type Values = Readonly<Record<string, unknown>>

/** A release to judge: its manifest as plain values, other files, and the world around it. */
export type ReliefWorld = {
  readonly manifest: Values
  readonly files?: MemoryTree
  /** The manifest on the base branch; nothing: the base branch has no release. */
  readonly before?: Values
  readonly beforeFiles?: MemoryTree
  readonly configuration?: Values
  readonly visibility?: 'public' | 'private' | 'unknown'
  readonly today?: string
  readonly pullRequest?: Partial<PullRequest>
  readonly history?: readonly EarlierChange[]
}

/** The usual day of judgement. */
const today = '2026-11-22'

/** The tree of a release. JSON is YAML, too. */
function treeOf(manifest: Values, files: MemoryTree = {}): MemoryTree {
  return { 'gpai/release.yaml': JSON.stringify(manifest, null, 2), ...files }
}

/** Judges a release as a working tree. */
export async function judgeTree(world: ReliefWorld): Promise<Report> {
  const head = treeOf(world.manifest, world.files)
  return gate(memorySource({ head, visibility: world.visibility ?? 'private' }), { today: world.today ?? today })
}

/** Judges a release as a pull request against its base branch. */
export async function judgePullRequest(world: ReliefWorld): Promise<Report> {
  const { manifest, files, before, beforeFiles, configuration, visibility = 'private', pullRequest = {} } = world
  const policy = configuration === undefined ? {} : { '.github/gpai-gate.yaml': JSON.stringify(configuration) }
  const base = { ...policy, ...(before === undefined ? { 'src/a.py': 'x' } : treeOf(before, beforeFiles)) }
  const head = { ...policy, 'notes.txt': 'y', ...treeOf(manifest, files) }
  const source = memorySource({
    head,
    base,
    visibility,
    changed: changesOf(base, head),
    pullRequest,
    ...(world.history === undefined ? {} : { history: world.history }),
  })
  return gate(source, { today: world.today ?? today })
}

/** Every release touches its own folder, so that it is judged. */
function changesOf(base: MemoryTree, head: MemoryTree) {
  const paths = [...new Set([...Object.keys(base), ...Object.keys(head)])].sort()
  const changed = paths.filter((path) => base[path] !== head[path])
  const touched = changed.some((path) => path.startsWith('gpai/')) ? changed : [...changed, 'gpai/release.yaml']
  return touched.map((path) => ({
    path,
    status: !(path in base) ? ('added' as const) : !(path in head) ? ('removed' as const) : ('modified' as const),
  }))
}

/** An approving review by somebody who can write to the repository. */
export function review(body: string, changes: Partial<Review> = {}): Review {
  return {
    id: 'review-1',
    author: { login: 'rita', id: 2, kind: 'person' },
    state: 'approved',
    body,
    commit: 'b'.repeat(40),
    submittedAt: '2026-11-21T10:00:00Z',
    authorCanPush: true,
    edits: [],
    ...changes,
  }
}

/** The only release of a report. */
export function releaseOf({ releases }: Report): ReleaseReport {
  const [release] = releases
  if (release === undefined) throw new Error('The report has no release.')
  return release
}

/** The confirmation line that a report asks for. */
export function lineOf(report: Report): string {
  return releaseOf(report).confirming.line ?? ''
}
