import { modelPartOf } from '../../commitments/data/weight-kinds.ts'
import type { TreeEntry } from '../source.ts'

type Place = { readonly folder: string; readonly modelFolder: string }

/**
 * The files below a model's folder that decide what the model does: weights, index, adapter, configuration, tokenizer, chat
 * template. Those of other releases further down are theirs.
 */
export function modelFilesIn(entries: readonly TreeEntry[], { folder, modelFolder }: Place): readonly TreeEntry[] {
  const others = entries.flatMap(({ path }) => {
    const end = path.lastIndexOf('/gpai/')
    const beside = end < 0 ? '' : path.slice(0, end)
    return end < 0 || beside === modelFolder || path.startsWith(`${folder}/`) ? [] : [`${beside}/`]
  })
  const nested = [...new Set(others)]
  return entries.filter(({ path }) => isPartOfModel(path) && !nested.some((other) => path.startsWith(other)))
}

/** Whether a path is a part of a model by its name. */
export function isPartOfModel(path: string): boolean {
  return modelPartOf(path) !== null || /(^|\/)additional_chat_templates\//i.test(path)
}
