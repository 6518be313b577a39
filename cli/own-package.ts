import { readFile, realpath } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The name in this package's own package.json. */
const packageName = 'gpai-release-gate'

/** Whether a folder lies in the package that this command line belongs to, as the shipped examples of a clone do. */
export async function isInOwnPackage(folder: string): Promise<boolean> {
  const own = await packageAbove(dirname(fileURLToPath(import.meta.url)))
  if (own === null) return false
  const between = relative(await realpath(own), await realpath(folder))
  return between !== '..' && !between.startsWith(`..${sep}`)
}

async function packageAbove(folder: string): Promise<string | null> {
  if (await isPackage(folder)) return folder
  const above = dirname(folder)
  return above === folder ? null : packageAbove(above)
}

async function isPackage(folder: string): Promise<boolean> {
  const text = await readFile(join(folder, 'package.json'), 'utf8').catch(() => '')
  return text.includes(`"name": "${packageName}"`)
}
