import { constants } from 'node:fs'
import { mkdir, open, realpath } from 'node:fs/promises'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { GateError } from '../engine/gate-error.ts'
import { sayError } from '../locales/error-words.ts'

/**
 * Writes a file of the workspace. Rejects a path that leaves it, also one that leaves it through a link: the workspace
 * may hold a checkout of what is judged.
 */
export async function writeOutputFile(workspace: string, path: string, text: string): Promise<void> {
  const root = await realpath(workspace)
  const target = resolve(root, path)
  const folder = dirname(target)
  if (!isInside(root, target)) throw outside(path)
  await makeFolders(root, folder, path)
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants
  const file = await open(target, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW)
  await file.writeFile(text)
  await file.close()
}

/** Step by step from the root, so that no folder is ever made behind a link. */
async function makeFolders(root: string, folder: string, path: string): Promise<void> {
  const steps = relative(root, folder)
    .split(sep)
    .filter((step) => step !== '')
  for (const [index] of steps.entries()) {
    const next = resolve(root, ...steps.slice(0, index + 1))
    await mkdir(next, { recursive: true })
    if ((await realpath(next)) !== next) throw outside(path)
  }
}

function isInside(root: string, target: string): boolean {
  const way = relative(root, target)
  return way !== '' && !isAbsolute(way) && way.split(sep)[0] !== '..'
}

function outside(path: string): GateError {
  return new GateError({
    code: 'input-invalid',
    says: sayError('outside-workspace', { path }),
  })
}
