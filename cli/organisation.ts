import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { configurationPath } from '../engine/configuration/layers.ts'
import { GateError } from '../engine/gate-error.ts'
import type { Blob, Tree } from '../engine/source.ts'
import { sayError } from '../locales/error-words.ts'
import { folderSource } from './folder-source.ts'
import type { Terminal } from './terminal.ts'

/**
 * The organisation's repository from this machine: a folder that holds a copy of it, or its configuration file alone.
 * Rejects with `not-found` when there is no configuration at the path.
 */
export async function organisationTree(path: string, terminal: Terminal): Promise<Tree> {
  const place = resolve(terminal.cwd(), path)
  const found = await stat(place).catch(() => null)
  if (found?.isDirectory() === true) {
    const { trusted } = folderSource(place)
    if ((await trusted.read([configurationPath])).get(configurationPath)?.kind !== 'absent') return trusted
  } else if (found !== null) return fileTree(await readFile(place))
  throw new GateError({
    code: 'not-found',
    says: sayError('organisation-absent', { path, file: configurationPath }),
  })
}

function fileTree(bytes: Uint8Array): Tree {
  const blob = (path: string): Blob => (path === configurationPath ? { kind: 'file', bytes } : { kind: 'absent' })
  return {
    revision: null,
    list: async () => [],
    children: async () => [],
    about: async (paths) => new Map(paths.map((path) => [path, null])),
    starts: async () => new Map(),
    read: async (paths) => new Map(paths.map((path) => [path, blob(path)])),
  }
}
