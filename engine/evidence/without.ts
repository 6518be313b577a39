type Path = readonly (string | number)[]
type Branch = Map<string | number, Branch | null>

/** A copy of plain data without the values at the given paths; elements of lists close up. */
export function without(value: unknown, paths: readonly Path[]): unknown {
  if (paths.some((path) => path.length === 0)) return {}
  return paths.length === 0 ? value : prune(value, branches(paths))
}

/** The paths as a tree; `null` marks a value to leave out. */
function branches(paths: readonly Path[]): Branch {
  const root: Branch = new Map()
  for (const path of paths) plant(root, path)
  return root
}

function plant(branch: Branch, path: Path): void {
  const [step, ...rest] = path
  if (step === undefined) return
  if (rest.length === 0) {
    branch.set(step, null)
    return
  }
  const next = branch.get(step)
  if (next === null) return
  const grown: Branch = next ?? new Map()
  branch.set(step, grown)
  plant(grown, rest)
}

function prune(value: unknown, branch: Branch): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const below = branch.get(index)
      if (below === null) return []
      return [below ? prune(item, below) : item]
    })
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      const below = branch.get(key)
      if (below === null) return []
      return [[key, below ? prune(item, below) : item]]
    }),
  )
}
