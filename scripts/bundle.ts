import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BundledFile, bundle } from './bundle/build.ts'
import { noticesText } from './bundle/notices.ts'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const bundles = [await bundle('shells'), await bundle('bot')]
const files: readonly BundledFile[] = [
  ...bundles.flatMap((one) => one.files),
  { path: 'THIRD-PARTY-NOTICES.txt', text: noticesText(bundles.flatMap(({ notices }) => notices)) },
]
if (process.argv.includes('--check')) await check()
else await write()

async function check(): Promise<void> {
  const present = new Map(
    await Promise.all((await listed()).map(async (path) => [path, await readFile(join(dist, path), 'utf8')] as const)),
  )
  const stale = files.filter(({ path, text }) => present.get(path) !== text).map(({ path }) => path)
  const extra = [...present.keys()].filter((path) => !files.some((file) => file.path === path))
  for (const path of [...stale, ...extra]) console.error(`dist/${path} is not what the sources give.`)
  if (stale.length + extra.length > 0) {
    console.error('Run: npm run bundle')
    process.exitCode = 1
  }
}

async function write(): Promise<void> {
  await rm(dist, { recursive: true, force: true })
  for (const { path, text } of files) {
    const target = join(dist, path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, text)
    console.log(`${String(Buffer.byteLength(text)).padStart(9)}  dist/${path}`)
  }
}

async function listed(): Promise<readonly string[]> {
  const entries = await readdir(dist, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(dist, join(entry.parentPath, entry.name)))
}
