import type { Release } from './release.ts'

/** What a release ships, by repository path: all that stands in its `gpai` folder, and the files that its manifest names. */
export function shippedPaths({
  files,
  evidence: { release, signOff, files: known },
}: Pick<Release, 'files' | 'evidence'>): readonly string[] {
  const below = files.entries.map(({ path }) => path).filter((path) => path.startsWith(`${files.folder}/`))
  const manifest = release.state === 'found' ? release.content : {}
  const named = [...(manifest.files ?? []).map(({ path }) => path), ...Object.values(manifest.documents ?? {})]
  const resolved = named.flatMap((path) => (path === undefined ? [] : (known.resolve(path) ?? [])))
  return [...new Set([...below, ...resolved])].filter((path) => path !== signOff.path).sort()
}
