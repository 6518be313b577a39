import type { Item } from './item.ts'
import { formItems } from './model-documentation/index.ts'
import { releaseManifest } from './release-manifest/index.ts'

/**
 * Artefacts with a free structure: every key is known, the value is typed. `file` is the path below the model's `gpai`
 * folder, without extension.
 */
export const records = {
  release: { file: 'release', title: 'Release manifest', schema: releaseManifest },
} as const

/** Artefacts that are forms: a fixed list of items, each answered or not; they may be written in YAML or Markdown. */
export const forms: { readonly modelDocumentation: Form } = {
  modelDocumentation: { file: 'model-documentation', title: 'Model Documentation Form', items: formItems },
}

export type Form = { readonly file: string; readonly title: string; readonly items: readonly Item[] }
export type RecordKind = keyof typeof records
export type FormKind = keyof typeof forms
export type ArtefactKind = RecordKind | FormKind
