type Path = readonly (string | number)[]
type Branch = Map<string | number, Branch | null>

/** A copy of plain data without the values at the given paths; elements of lists close up. */
export function without(value: unknown, paths: readonly Path[]): unknown {
  if (paths.some((path) => path.length === 0)) return {}
  return paths.length === 0 ? value : prune(value, branches(paths))
}

/**
 * Gives for a path in such a copy the path that the same value had before elements of lists closed up. `left` is what was
 * left out.
 */
export function pathsBefore(left: readonly Path[]): (path: Path) => Path {
  const gone = branches(left)
  const removed = new Map<Branch, readonly number[]>()
  const removedFrom = (branch: Branch) => {
    const known = removed.get(branch) ?? removedIn(branch)
    removed.set(branch, known)
    return known
  }
  return (path) => {
    let below: Branch | null | undefined = gone
    return path.map((step) => {
      const before = typeof step === 'number' && below ? indexBefore(step, removedFrom(below)) : step
      below = below?.get(before)
      return before
    })
  }
}

/** The elements that are left out of a list, in order. */
function removedIn(branch: Branch): readonly number[] {
  const steps = [...branch].flatMap(([step, below]) => (typeof step === 'number' && below === null ? [step] : []))
  return steps.toSorted((one, other) => one - other)
}

function indexBefore(index: number, removed: readonly number[]): number {
  let before = index
  for (const step of removed) {
    if (step > before) break
    before += 1
  }
  return before
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
