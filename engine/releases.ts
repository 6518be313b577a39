import { modelPartOf } from '../commitments/data/weight-kinds.ts'
import type { NothingReason } from '../locales/nothing-reason.ts'
import type { Configuration } from '../schemas/configuration.ts'
import type { ChangedFile, Facts } from '../schemas/facts.ts'
import { type Counted, withoutListed } from './detection/not-weights.ts'
import { signsOf } from './detection/signs.ts'
import { matchesAny } from './match.ts'
import type { Source, Tree } from './source.ts'

/** Which releases are judged: their `gpai` folders, or why there is none; and what else may release a model. */
export type Releases = {
  readonly folders: readonly string[]
  readonly nothing: NothingReason | null
  readonly signs: Counted
}

const noSigns: Counted = { sure: [], doubts: [], letPass: [] }

/** Finds the releases that a change proposes, or those of the whole tree where no change is given. */
export async function findReleases(source: Source, configuration: Configuration, facts: Facts): Promise<Releases> {
  const { changed } = facts
  const { releases } = configuration
  const branch = facts.pullRequest?.baseBranch
  if (branch !== undefined && releases.base_branches.length > 0 && !matchesAny(releases.base_branches, branch)) {
    return { folders: [], nothing: 'base-branch', signs: noSigns }
  }
  const signs = await withoutListed(source.proposed, await signsOf(source, facts), releases.not_weights)
  const folders =
    changed === null
      ? await foldersOfTree(source, signs)
      : await changedReleases(source, { configuration, facts, changed, signs })
  const nothing = changed === null ? 'no-release-folder' : 'no-release-change'
  return { folders, nothing: folders.length === 0 ? nothing : null, signs }
}

/** The folders of a tree, and those that its weights should have. */
async function foldersOfTree(source: Source, { sure }: Counted): Promise<readonly string[]> {
  const [present, owed] = await Promise.all([
    releaseFoldersIn(source.proposed),
    foldersFor(
      source,
      sure.map(({ path }) => path),
    ),
  ])
  return unique([...present, ...owed])
}

type Change = {
  readonly configuration: Configuration
  readonly facts: Facts
  readonly changed: readonly ChangedFile[]
  readonly signs: Counted
}

async function changedReleases(
  source: Source,
  { configuration, facts, changed, signs }: Change,
): Promise<readonly string[]> {
  const shipped = touchedBy(changed.filter(({ status }) => status !== 'removed'))
  const withdrawn = changed.flatMap(({ path, status }) => (status === 'removed' ? [path] : []))
  const isReleasing = (path: string) => matchesAny(configuration.releases.paths, path)
  const releasing = unique([
    ...shipped.filter(isReleasing),
    ...signs.sure.map(({ path }) => path),
    ...(await ofReleasesThatStay(source.proposed, withdrawn.filter(isReleasing))),
  ])
  if (releasing.length > 0) return foldersFor(source, releasing)
  return announced(configuration, facts) ? foldersFor(source, [...shipped, ...withdrawn]) : []
}

function touchedBy(changed: readonly ChangedFile[]): readonly string[] {
  return changed.flatMap(({ path, previousPath }) => [path, ...(previousPath === undefined ? [] : [previousPath])])
}

/** Removed documents of releases of which something is left. Withdrawing a release, weights and all, is free. */
async function ofReleasesThatStay(tree: Tree, removed: readonly string[]): Promise<readonly string[]> {
  const stays = new Map<string, Promise<boolean>>()
  const kept = removed.map(async (path) => {
    const folder = gpaiFolderOf(path)
    if (folder === null) return []
    const isLeft = stays.get(folder) ?? isAnythingLeft(tree, folder)
    stays.set(folder, isLeft)
    return (await isLeft) ? [path] : []
  })
  return (await Promise.all(kept)).flat()
}

async function isAnythingLeft(tree: Tree, folder: string): Promise<boolean> {
  if ((await tree.list(folder)).length > 0) return true
  const modelFolder = folder === 'gpai' ? '' : folder.slice(0, -'/gpai'.length)
  return (await tree.list(modelFolder)).some(({ path }) => modelPartOf(path) === 'weights')
}

/** Every `gpai` folder of a tree, sorted. */
export async function releaseFoldersIn(tree: Tree): Promise<readonly string[]> {
  const entries = await tree.list('')
  return unique(entries.flatMap(({ path }) => gpaiFolderOf(path) ?? []))
}

/** A title or label says that the pull request is a release. */
function announced(configuration: Configuration, facts: Facts): boolean {
  const { labels, titles } = configuration.releases
  const { pullRequest } = facts
  if (pullRequest === null) return false
  return pullRequest.labels.some((label) => matchesAny(labels, label)) || matchesAny(titles, pullRequest.title)
}

/** The `gpai` folder nearest to each path; `gpai` at the root where there is none, so that its absence is a gap. */
async function foldersFor(source: Source, paths: readonly string[]): Promise<readonly string[]> {
  if (paths.length === 0) return []
  const candidates = unique(paths.flatMap((path) => candidateFolders(path)))
  const manifests = candidates.map((folder) => `${folder}/release.yaml`)
  const found = await source.proposed.read(manifests)
  const present = new Set(candidates.filter((folder) => found.get(`${folder}/release.yaml`)?.kind !== 'absent'))
  const folders = paths.map((path) => {
    const own = gpaiFolderOf(path)
    return own ?? candidateFolders(path).find((folder) => present.has(folder)) ?? 'gpai'
  })
  const outside = paths.filter((path) => gpaiFolderOf(path) === null)
  return unique([...folders, ...(await foldersOnBase(source, outside))])
}

/**
 * The folders that the base branch gives to paths. A nearer one that the change brings does not take their place: both are
 * judged.
 */
async function foldersOnBase(source: Source, paths: readonly string[]): Promise<readonly string[]> {
  if (source.trusted.revision === source.proposed.revision || paths.length === 0) return []
  const candidates = unique(paths.flatMap((path) => candidateFolders(path)))
  const known = await source.trusted.read(candidates.map((folder) => `${folder}/release.yaml`))
  const present = new Set(candidates.filter((folder) => known.get(`${folder}/release.yaml`)?.kind === 'file'))
  return paths.flatMap((path) => candidateFolders(path).find((folder) => present.has(folder)) ?? [])
}

/** `models/atlas/gpai` for a path inside of it; `null` for a path outside of any `gpai` folder. */
function gpaiFolderOf(path: string): string | null {
  const parts = path.split('/')
  const index = parts.indexOf('gpai')
  return index >= 0 && index < parts.length - 1 ? parts.slice(0, index + 1).join('/') : null
}

/** The `gpai` folders that may belong to a path, nearest first. */
function candidateFolders(path: string): readonly string[] {
  const own = gpaiFolderOf(path)
  if (own !== null) return [own]
  const parts = path.split('/').slice(0, -1)
  return [...parts.keys(), parts.length].reverse().map((depth) => [...parts.slice(0, depth), 'gpai'].join('/'))
}

function unique(paths: readonly string[]): readonly string[] {
  return [...new Set(paths)].sort()
}
