import type { TreeEntry } from '../source.ts'
import type { Doubt } from './sign.ts'

/**
 * What is called like the folder of a release and is none: `GPAI`, `.gpai`, or a file, link or submodule called `gpai`. Each
 * is told once, however much stands in it.
 */
export function misnamedFolders(entries: readonly Pick<TreeEntry, 'path'>[]): readonly Doubt[] {
  const doubts = new Map<string, Doubt>()
  for (const { path } of entries) {
    const parts = path.split('/')
    for (const [depth, part] of parts.entries()) {
      const at = parts.slice(0, depth + 1).join('/')
      const isLast = depth === parts.length - 1
      if (isLast && part.toLowerCase() === 'gpai') doubts.set(at, { path: at, because: 'no-folder' })
      else if (!isLast && isNear(part)) doubts.set(at, { path: at, because: 'misnamed' })
    }
  }
  return [...doubts.values()]
}

function isNear(part: string): boolean {
  return part !== 'gpai' && /^[._-]?gpai[._-]?$/i.test(part)
}
