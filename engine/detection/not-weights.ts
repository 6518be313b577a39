import { modelPartOf } from '../../commitments/data/weight-kinds.ts'
import { lfsPointer } from '../documents/lfs-pointer.ts'
import { folderOf } from '../documents/repository-path.ts'
import { matchesAny } from '../match.ts'
import type { Tree } from '../source.ts'
import { identityOf, isCardName, isConfigurationName } from './model-identity.ts'
import { type Doubt, largeFile, type Sign, type Signs } from './sign.ts'
import { magicBytes } from './weight-magic.ts'

/** What is left after the trusted list of files that are no weights; `letPass`: the paths that the list took out. */
export type Counted = Signs & { readonly letPass: readonly string[] }

/**
 * The paths that the trusted configuration lets pass by `releases.not_weights`. The list covers no file of 64 MiB or more
 * that it does not name in full, and none that stands with what belongs to a model.
 */
export async function letPassBy(
  listed: readonly string[],
  { tree, found }: { readonly tree: Tree; readonly found: readonly (Sign | Doubt)[] },
): Promise<ReadonlySet<string>> {
  const matching = found.filter(({ path }) => matchesAny(listed, path))
  const pointed = await pointedSizes(tree, matching)
  const covered = matching.filter((one) => listed.includes(one.path) || !isLarge(one, pointed))
  const folders = [...new Set(covered.map(({ path }) => folderOf(path)))]
  const ofModels = new Map(
    await Promise.all(folders.map(async (folder) => [folder, await holdsModel(tree, folder)] as const)),
  )
  return new Set(covered.flatMap(({ path }) => (ofModels.get(folderOf(path)) === true ? [] : [path])))
}

function isLarge(one: Sign | Doubt, pointed: ReadonlyMap<string, number>): boolean {
  return 'because' in one || (pointed.get(one.path) ?? one.size ?? 0) >= largeFile
}

/** The sizes of what stands elsewhere, for the files that are Git LFS pointers. */
async function pointedSizes(tree: Tree, found: readonly (Sign | Doubt)[]): Promise<ReadonlyMap<string, number>> {
  const starts = await tree.starts(
    found.map(({ path }) => path),
    magicBytes,
  )
  return new Map(
    [...starts].flatMap(([path, start]) => {
      const pointer = lfsPointer(new TextDecoder().decode(start))
      return pointer === null ? [] : [[path, pointer.size] as const]
    }),
  )
}

/** Takes out what the list lets pass. Submodules, workflows and folders are no files that it could name. */
export async function withoutListed(tree: Tree, signs: Signs, listed: readonly string[]): Promise<Counted> {
  const found = [...signs.sure, ...signs.doubts.filter(({ because }) => because === 'large')]
  const letPass = await letPassBy(listed, { tree, found })
  return {
    sure: signs.sure.filter(({ path }) => !letPass.has(path)),
    doubts: signs.doubts.filter(({ path }) => !letPass.has(path)),
    letPass: [...letPass],
  }
}

/** Whether a folder has what belongs to a model: its configuration, an index, an adapter, a card of it, a `gpai` folder. */
async function holdsModel(tree: Tree, folder: string): Promise<boolean> {
  const inside = (name: string) => (folder === '' ? name : `${folder}/${name}`)
  const [beside, release] = await Promise.all([tree.children(folder), tree.list(inside('gpai'))])
  const paths = beside.map(({ path }) => path)
  if (release.length > 0 || paths.some(belongsToModel)) return true
  const describing = paths.filter((path) => isConfigurationName(path) || isCardName(path))
  const texts = await tree.read(describing)
  const identities = await Promise.all(describing.map((path) => identityOf(path, texts.get(path))))
  return identities.some((identity) => identity !== null)
}

function belongsToModel(path: string): boolean {
  const part = modelPartOf(path)
  return part === 'index' || part === 'adapter-config'
}
