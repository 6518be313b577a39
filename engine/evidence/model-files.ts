import { modelPartOf } from '../../commitments/data/weight-kinds.ts'
import { folderOf } from '../documents/repository-path.ts'
import type { TreeEntry } from '../source.ts'

type Place = { readonly folder: string; readonly modelFolder: string }

/**
 * The files below a model's folder that decide what the model does: weights, index, adapter, configuration, tokenizer, chat
 * template. Those of other releases further down are theirs; files with common names that stand apart from the model are nobody's.
 */
export function modelFilesIn(entries: readonly TreeEntry[], { folder, modelFolder }: Place): readonly TreeEntry[] {
  const others = entries.flatMap(({ path }) => {
    const end = path.lastIndexOf('/gpai/')
    const beside = end < 0 ? '' : path.slice(0, end)
    return end < 0 || beside === modelFolder || path.startsWith(`${folder}/`) ? [] : [`${beside}/`]
  })
  const nested = [...new Set(others)]
  const parts = entries.filter(({ path }) => isPartOfModel(path) && !nested.some((other) => path.startsWith(other)))
  const clear = parts.filter(({ path }) => !isCommonName(path))
  const homes = new Set([modelFolder, ...clear.map(({ path }) => folderOf(path))])
  const pipelines = new Set(clear.filter(({ path }) => pipeline.test(path)).map(({ path }) => folderOf(path)))
  return parts.filter(({ path }) => {
    const home = folderOf(path)
    return !isCommonName(path) || homes.has(home) || (home !== '' && pipelines.has(folderOf(home)))
  })
}

/** Names that ordinary programs use, too: such a file is the model's where it stands beside a part that is clearly one. */
const common = /(^|\/)(config\.(json|ya?ml)|params\.(json|ya?ml)|vocab\.txt|[^/]*\.jinja2?)$/i
const clearTemplate = /(^|\/)([^/]*chat_template[^/]*|additional_chat_templates\/.*)$/i
/** Names the folders of a model that has several parts. */
const pipeline = /(^|\/)model_index\.json$/i

function isCommonName(path: string): boolean {
  return common.test(path) && !clearTemplate.test(path)
}

/** Whether a path is a part of a model by its name. */
export function isPartOfModel(path: string): boolean {
  return modelPartOf(path) !== null || /(^|\/)additional_chat_templates\//i.test(path)
}
