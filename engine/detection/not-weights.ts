import { modelPartOf } from '../../commitments/data/weight-kinds.ts'
import { matchesAny } from '../match.ts'
import type { Tree } from '../source.ts'
import { identityOf, isCardName, isConfigurationName } from './model-identity.ts'
import { type Doubt, largeFile, type Sign, type Signs } from './sign.ts'

/** What is left after the trusted list of files that are no weights; `letPass`: the paths that the list took out. */
export type Counted = Signs & { readonly letPass: readonly string[] }

/**
 * Takes out what the trusted configuration lists below `releases.not_weights`. The list covers no file of 64 MiB or more that
 * it does not name in full, and none that stands with what belongs to a model.
 */
export async function withoutListed(tree: Tree, found: Signs, listed: readonly string[]): Promise<Counted> {
  if (listed.length === 0) return { ...found, letPass: [] }
  const named = [...found.sure, ...found.doubts.filter(({ because }) => because === 'large')]
  const candidates = named.filter((one) => isCovered(one, listed))
  const letPass = new Set<string>()
  const models = new Map<string, Promise<boolean>>()
  for (const { path } of candidates) {
    const folder = folderOf(path)
    const besideModel = models.get(folder) ?? holdsModel(tree, folder)
    models.set(folder, besideModel)
    if (!(await besideModel)) letPass.add(path)
  }
  return {
    sure: found.sure.filter(({ path }) => !letPass.has(path)),
    doubts: found.doubts.filter(({ path }) => !letPass.has(path)),
    letPass: [...letPass],
  }
}

function isCovered(one: Sign | Doubt, listed: readonly string[]): boolean {
  const isLarge = 'because' in one || (one.size ?? 0) >= largeFile
  return isLarge ? listed.includes(one.path) : matchesAny(listed, one.path)
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

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0))
}
