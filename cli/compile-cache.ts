import { lstatSync, mkdirSync } from 'node:fs'
import module from 'node:module'
import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Keeps compiled code between runs, in a folder that nobody else can write to. The usual folder of Node stands where every
 * local user may have made it first, and compiled code is run without a look at it.
 */
export function keepCompiledCode(env: NodeJS.ProcessEnv): void {
  if (module.enableCompileCache === undefined) return
  const folder = join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'gpai-gate')
  if (isOurs(folder)) module.enableCompileCache(folder)
}

function isOurs(folder: string): boolean {
  const user = process.getuid?.()
  if (user === undefined) return false
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    const found = lstatSync(folder)
    return found.isDirectory() && found.uid === user && (found.mode & 0o022) === 0
  } catch {
    return false
  }
}
