import type { Configuration } from '../schemas/configuration.ts'
import type { Facts } from '../schemas/facts.ts'
import { matchesAny } from './match.ts'
import type { Source, Tree } from './source.ts'

/** Which releases are judged: their `gpai` folders, or why there is none. */
export type Releases =
  | { readonly folders: readonly string[] }
  | { readonly folders: readonly []; readonly nothing: 'base-branch' | 'no-release-change' | 'no-release-folder' }

/** Finds the releases that a change proposes, or those of the whole tree where no change is given. */
export async function findReleases(source: Source, configuration: Configuration, facts: Facts): Promise<Releases> {
  const { changed } = facts
  if (changed === null) return wholeTree(source)
  const { releases } = configuration
  const branch = facts.pullRequest?.baseBranch
  if (branch !== undefined && releases.base_branches.length > 0 && !matchesAny(releases.base_branches, branch)) {
    return { folders: [], nothing: 'base-branch' }
  }
  const touched = changed.flatMap((file) => [
    file.path,
    ...(file.previousPath === undefined ? [] : [file.previousPath]),
  ])
  const releasing = touched.filter((path) => matchesAny(releases.paths, path))
  if (releasing.length === 0 && !announced(configuration, facts)) return { folders: [], nothing: 'no-release-change' }
  return changedFolders(source, releasing.length > 0 ? releasing : touched)
}

async function wholeTree(source: Source): Promise<Releases> {
  const folders = await releaseFoldersIn(source.proposed)
  return folders.length === 0 ? { folders: [], nothing: 'no-release-folder' } : { folders }
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
async function changedFolders(source: Source, paths: readonly string[]): Promise<Releases> {
  const candidates = unique(paths.flatMap((path) => candidateFolders(path)))
  const manifests = candidates.map((folder) => `${folder}/release.yaml`)
  const found = await source.proposed.read(manifests)
  const present = new Set(candidates.filter((folder) => found.get(`${folder}/release.yaml`)?.kind !== 'absent'))
  const folders = paths.map((path) => {
    const own = gpaiFolderOf(path)
    return own ?? candidateFolders(path).find((folder) => present.has(folder)) ?? 'gpai'
  })
  const outside = paths.filter((path) => gpaiFolderOf(path) === null)
  return { folders: unique([...folders, ...(await foldersOnBase(source, outside))]) }
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

function unique(folders: readonly string[]): readonly string[] {
  return [...new Set(folders)].sort()
}
