import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { GateError } from '../../engine/gate-error.ts'
import { sayError } from '../../locales/error-words.ts'

/** Gives the folder free for another process. */
export type FolderLock = { release(): void }

/**
 * Keeps a folder for this process alone. The lock is the kernel's own (SQLite takes it on `store.lock`): it ends with
 * the process however that ends, needs no guess about a stale file, and holds between containers, where every process
 * has the number 1. The number in `store.pid` is only for the message. The folder must be on a file system with working
 * locks, so not on every network share.
 */
export function lockFolder(folder: string): FolderLock {
  const holder = join(folder, 'store.pid')
  const lock = new DatabaseSync(join(folder, 'store.lock'), { timeout: 0 })
  try {
    lock.exec('pragma locking_mode = exclusive; begin exclusive')
  } catch (cause) {
    lock.close()
    throw new GateError({
      code: 'input-invalid',
      says: sayError('folder-in-use', { folder, holder: holderOf(holder) }),
      cause,
    })
  }
  writeFileSync(holder, `${process.pid}\n`)
  return { release: () => lock.close() }
}

function holderOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return null
  }
}
