/** From this size on, in bytes, a file of no known kind may be weights. */
export const largeFile = 64 * 1024 * 1024

/** A file that releases a model. `size`: its bytes, where known; those of a pointer are few. */
export type Sign = { readonly path: string; readonly size: number | null }

/** What may release a model without being sure to, or is called like a release and cannot be read. */
export type Doubt = {
  readonly path: string
  readonly because: 'large' | 'submodule' | 'publishes' | 'no-folder' | 'misnamed'
}

/** What of a change, or of a tree, shows that a model is released. */
export type Signs = {
  /** Weights, an index, an adapter, or the changed identity of a model. */
  readonly sure: readonly Sign[]
  readonly doubts: readonly Doubt[]
}
