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

/** Bundles one shell with its Markdown worker beside it. What is imported at run time becomes a file of its own. */
export async function bundleShell(shell: 'action' | 'cli'): Promise<Bundle> {
  const notices: Notice[] = []
  const { output } = await build({
    cwd: root,
    input: { index: `${shell}/index.ts`, 'markdown-worker': 'engine/documents/markdown-worker.ts' },
    platform: 'node',
    write: false,
    logLevel: 'warn',
    treeshake: { moduleSideEffects: (id) => !pure.test(id) },
    transform: { target: 'node20' },
    plugins: [workerBesideBundle, noticesPlugin(notices)],
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
