import { readdirSync, readFileSync } from 'node:fs'
import { dirname, isAbsolute, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'rolldown'
import { type Notice, noticesPlugin } from './notices.ts'

/** A file of `dist`: its path below it, and what it holds. */
export type BundledFile = { readonly path: string; readonly text: string }

/** What a build gives: the files, and the packages whose code is in them. */
export type Bundle = { readonly files: readonly BundledFile[]; readonly notices: readonly Notice[] }

const root = fileURLToPath(new URL('../..', import.meta.url))
const workerUrl = /[\\/]engine[\\/]documents[\\/]worker-url\.ts$/
/** Packages that only define things when they are loaded, so that what nobody uses of them can be left out. */
const pure =
  /[\\/]node_modules[\\/](@actions|undici|tunnel|mdast-util-\w|micromark|unist-util|feedsmith|fast-xml|entities|@nodable|decimal\.js|zod)/

/** What every report needs and nothing else does: one file, so that a new measure changes one. */
const measures =
  /[\\/]commitments[\\/](index\.ts|(transparency|copyright|safety|act|policy)[\\/])|[\\/]locales[\\/]\w+[\\/]measures[\\/]/
const forPages = /[\\/]commitments[\\/]\w+[\\/][^\\/]+[\\/](examples|reading)\.ts$/

// Decision: docs/decisions/0601-what-each-bundle-holds.md
/**
 * What is built together, with the files that it shares. The Action and the command line start from files alone, so they
 * hold their packages; the bot is installed with its packages, so it holds none.
 */
const builds = {
  shells: {
    input: { 'action/index': 'action/index.ts', 'cli/index': 'cli/index.ts' },
    shared: 'shared',
    target: 'node20',
    packages: 'inside',
  },
  bot: { input: { 'bot/index': 'bot/start.ts' }, shared: 'bot', target: 'node24', packages: 'outside' },
} as const

/** Builds shells with the Markdown worker beside what they share. What is imported at run time becomes a file of its own. */
export async function bundle(name: keyof typeof builds): Promise<Bundle> {
  const { input, shared, target, packages } = builds[name]
  const notices: Notice[] = []
  const { output } = await build({
    cwd: root,
    input: { ...input, [`${shared}/markdown-worker`]: 'engine/documents/markdown-worker.ts' },
    platform: 'node',
    write: false,
    logLevel: 'warn',
    preserveEntrySignatures: false,
    treeshake: { moduleSideEffects: (id) => !pure.test(id) },
    transform: { target },
    external: (id) => packages === 'outside' && /^[^./]/.test(id) && !isAbsolute(id),
    plugins: [
      workerBesideBundle,
      nothingForPages,
      noSubcommandPrograms,
      onlyWordsSaid(Object.values(input)),
      noticesPlugin(notices),
    ],
    output: {
      format: 'esm',
      minify: true,
      entryFileNames: '[name].js',
      chunkFileNames: `${shared}/[name].js`,
      // The bot loads everything at once, and chunks that import each other would meet names that are not there yet.
      codeSplitting: { groups: [{ name: 'measures', test: measures }], includeDependenciesRecursively: name === 'bot' },
    },
  })
  const files = output.map((file) => {
    if (file.type === 'asset') throw new Error(`The bundle has a file that is no code: ${file.fileName}`)
    return { path: file.fileName, text: file.code }
  })
  return { files, notices }
}

const workerBesideBundle: Plugin = {
  name: 'worker-beside-bundle',
  load(id) {
    return workerUrl.test(id) ? `export const workerUrl = new URL('./markdown-worker.js', import.meta.url)` : null
  },
}

/** Examples are for tests and pages, readings of the law for pages. */
const nothingForPages: Plugin = {
  name: 'nothing-for-pages',
  load: (id) => (forPages.test(id) ? 'export const examples = []; export const reading = undefined' : null),
}

/** Shells hold the words that their sources ask for, and no others: the bot, for one, explains no options. */
function onlyWordsSaid(entries: readonly string[]): Plugin {
  const folders = [...entries.map((entry) => dirname(entry)), 'engine', 'github']
  const said = new Set(['report', ...folders.flatMap(wordsAskedFor)])
  return {
    name: 'only-words-said',
    transform(code, id) {
      if (!/[\\/]locales[\\/]\w+[\\/]index\.ts$/.test(id)) return null
      return code.replace(/^\s*(\w+): async \(\) => .*$/gm, (line, part: string) => (said.has(part) ? line : ''))
    },
  }
}

function wordsAskedFor(folder: string): readonly string[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const sources = files.map((name) => readFileSync(join(root, folder, name), 'utf8')).join('\n')
  return [...sources.matchAll(/\bwordsOf\([^)]*'(\w+)'\)/g)].flatMap(([, part]) => part ?? [])
}

/** The command line has no subcommands that are programs of their own: what would start them need not be loaded. */
const noSubcommandPrograms: Plugin = {
  name: 'no-subcommand-programs',
  resolveId: (id, importer) =>
    id === 'node:child_process' && /[\\/]commander[\\/]/.test(importer ?? '') ? '\0no-programs' : null,
  load: (id) => (id === '\0no-programs' ? 'export default {}' : null),
}
