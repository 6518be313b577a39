// Completes package-lock.json: a registry that lacks the builds of some platforms makes npm leave them out, and npm ci
// refuses such a file. Prints how many entries were added; the check wants none.
import { readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'

const systems = ['android', 'darwin', 'freebsd', 'netbsd', 'openbsd', 'linux', 'win32', 'sunos', 'aix', 'openharmony']
const processors = ['arm64', 'x64', 'ia32', 'arm', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32']

const entry = z.looseObject({
  version: z.optional(z.string()),
  dev: z.optional(z.boolean()),
  optionalDependencies: z.optional(z.record(z.string(), z.string())),
})
type Entry = z.infer<typeof entry>
const lockFile = z.looseObject({ packages: z.record(z.string(), entry) })

const file = new URL('../package-lock.json', import.meta.url)
const lock = lockFile.parse(JSON.parse(readFileSync(file, 'utf8')))
const missing = Object.entries(lock.packages).flatMap(([path, { dev, optionalDependencies }]) =>
  Object.entries(optionalDependencies ?? {}).flatMap(([name, version]) =>
    absent(path, { name, version, dev: dev === true }),
  ),
)
const packages = Object.fromEntries(
  Object.entries({ ...lock.packages, ...Object.fromEntries(missing) }).sort(([a], [b]) => (a < b ? -1 : 1)),
)
if (missing.length > 0 && !process.argv.includes('--check')) {
  writeFileSync(file, `${JSON.stringify({ ...lock, packages }, null, 2)}\n`)
}
process.stdout.write(`${missing.length} entries were missing from package-lock.json\n`)
process.exitCode = missing.length > 0 && process.argv.includes('--check') ? 1 : 0

type Wanted = { readonly name: string; readonly version: string; readonly dev: boolean }

function absent(path: string, { name, version, dev }: Wanted): readonly (readonly [string, Entry])[] {
  if (!/^\d+\.\d+\.\d+\S*$/.test(version)) return []
  const found = folders(path)
    .map((folder) => `${folder}node_modules/${name}`)
    .find((key) => lock.packages[key] !== undefined)
  if (found !== undefined && lock.packages[found]?.version === version) return []
  const cut = path.lastIndexOf('/node_modules/')
  const parent = cut < 0 ? '' : `${path.slice(0, cut)}/`
  const beside = `${parent}node_modules/${name}`
  const words = name.split(/[-/.]/)
  const os = systems.filter((system) => words.includes(system))
  const cpu = processors.filter((processor) => words.includes(processor))
  const made: Entry = {
    version,
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(dev ? { dev: true } : {}),
    optional: true,
    ...(os.length > 0 ? { os } : {}),
  }
  return [[lock.packages[beside] === undefined ? beside : `${path}/node_modules/${name}`, made]]
}

/** The folders in which Node looks for a package, from the package's own to the root; each ends in a slash or is empty. */
function folders(path: string): readonly string[] {
  const cut = path.lastIndexOf('/node_modules/')
  const above = path === '' ? [] : cut < 0 ? [''] : folders(path.slice(0, cut))
  return [path === '' ? '' : `${path}/`, ...above]
}
