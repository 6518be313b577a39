import { isAbsolute } from 'node:path'
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

/** The shells, by what makes them one file each can start from. The bot is installed with its packages, so it holds none. */
const shells = {
  action: { entry: 'action/index.ts', target: 'node20', packages: 'inside' },
  cli: { entry: 'cli/index.ts', target: 'node20', packages: 'inside' },
  bot: { entry: 'bot/start.ts', target: 'node24', packages: 'outside' },
} as const

/** Bundles one shell with its Markdown worker beside it. What is imported at run time becomes a file of its own. */
export async function bundleShell(shell: keyof typeof shells): Promise<Bundle> {
  const { entry, target, packages } = shells[shell]
  const notices: Notice[] = []
  const { output } = await build({
    cwd: root,
    input: { index: entry, 'markdown-worker': 'engine/documents/markdown-worker.ts' },
    platform: 'node',
    write: false,
    logLevel: 'warn',
    treeshake: { moduleSideEffects: (id) => !pure.test(id) },
    transform: { target },
    external: (id) => packages === 'outside' && /^[^./]/.test(id) && !isAbsolute(id),
    plugins: [workerBesideBundle, noSubcommandPrograms, noticesPlugin(notices)],
    output: {
      format: 'esm',
      minify: true,
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
    },
  })
  const files = output.map((file) => {
    if (file.type === 'asset') throw new Error(`The bundle has a file that is no code: ${file.fileName}`)
    return { path: `${shell}/${file.fileName}`, text: file.code }
  })
  return { files, notices }
}

const workerBesideBundle: Plugin = {
  name: 'worker-beside-bundle',
  load(id) {
    return workerUrl.test(id) ? `export const workerUrl = new URL('./markdown-worker.js', import.meta.url)` : null
  },
}

/** The command line has no subcommands that are programs of their own: what would start them need not be loaded. */
const noSubcommandPrograms: Plugin = {
  name: 'no-subcommand-programs',
  resolveId: (id, importer) =>
    id === 'node:child_process' && /[\\/]commander[\\/]/.test(importer ?? '') ? '\0no-programs' : null,
  load: (id) => (id === '\0no-programs' ? 'export default {}' : null),
}
