// Writes what a new thing of the project begins with. `npm run new measure copyright.1.6` asks for what it needs;
// with every answer given as an option it asks nothing: npm run new -- measure copyright.1.6 --title '…' …
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { catalogue } from '../commitments/index.ts'
import { answersFor } from './new/answers.ts'
import { measureFiles } from './new/measure-files.ts'
import { measureIdOf } from './new/measure-id.ts'
import { isRefusal, refuse } from './new/refusal.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const [kind, id, ...options] = process.argv.slice(2)

try {
  if (kind !== 'measure' || id === undefined) refuse('Say what is new: npm run new measure copyright.1.6')
  const measure = measureIdOf(
    id ?? '',
    catalogue.map((one) => one.id),
  )
  const files = measureFiles(await answersFor(measure, options), read)
  for (const { path, text } of files) write(path, text)
  inStyle(files.map(({ path }) => path))
  process.stdout.write(
    `${files.map(({ path }) => path).join('\n')}\n\nNext: npm run generate, npm run bundle, npm test\n`,
  )
} catch (error) {
  if (!isRefusal(error)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

/** Imports in order and lines broken as everywhere else. */
function inStyle(paths: readonly string[]): void {
  const biome = join(root, 'node_modules/.bin/biome')
  const { status, stderr } = spawnSync(biome, ['check', '--write', ...paths], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(`The new files are not in the style of the project: ${stderr}`)
}
