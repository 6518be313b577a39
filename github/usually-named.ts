/** What a release usually names: documents in a `gpai` folder, terms beside the weights, the index of the weights. */
const usual = [
  /(^|\/)gpai\/.+\.(ya?ml|md|txt|atom|xml)$/,
  /(^|\/)(LICENSE|README|[A-Z_]*POLICY)[^/]*$/,
  /\.index\.json$/,
]

/** So many are asked for at once; what is left is read when somebody asks for it. */
const most = 40

/**
 * The paths that will most likely be read for a change, the documents first, and the model card beside them though it did
 * not change. A wrong guess costs nothing but bytes.
 */
export function usuallyNamed(paths: readonly string[]): readonly string[] {
  const cards = paths.flatMap((path) => {
    const beside = /^(.*\/)?gpai\//.exec(path)
    return beside === null ? [] : [`${beside[1] ?? ''}README.md`]
  })
  const changed = usual.flatMap((name) => paths.filter((path) => name.test(path)))
  return [...new Set([...changed, ...cards])].slice(0, most)
}
