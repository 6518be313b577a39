import { modelPartOf } from '../../commitments/data/weight-kinds.ts'
import type { Facts } from '../../schemas/facts.ts'
import { lfsPointer } from '../documents/lfs-pointer.ts'
import { isWorkflow } from '../documents/repository-path.ts'
import type { Blob, Source, Tree, TreeEntry } from '../source.ts'
import { misnamedFolders } from './folder-names.ts'
import { identityOf, isCardName, isConfigurationName } from './model-identity.ts'
import { publishesModel } from './publishes.ts'
import { type Doubt, largeFile, type Sign, type Signs } from './sign.ts'
import { magicBytes, weightMagicOf } from './weight-magic.ts'

type Shipped = { readonly path: string; readonly previousPath: string | null; readonly entry: TreeEntry | null }

/** Looks at everything that a change brings, or at the whole tree where there is no change. */
export async function signsOf(source: Source, { changed }: Pick<Facts, 'changed'>): Promise<Signs> {
  const shipped = await shippedFiles(source, changed)
  const named = shipped.filter(hasName)
  const rest = shipped.filter((one) => !hasName(one))
  const looks = await lookInside(source.proposed, rest)
  const identities = await newIdentities(source, rest, changed !== null)
  const workflows = await publishingWorkflows(source.proposed, rest)
  return {
    sure: [
      ...named.map(({ path, entry }) => ({ path, size: entry?.size ?? null })),
      ...looks.sure,
      ...identities.map((path) => ({ path, size: null })),
    ],
    doubts: [...looks.doubts, ...misnamedFolders(shipped), ...movedSubmodules(shipped, changed), ...workflows],
  }
}

/** Whether a file has, or had before it was moved, the name of a part that ships with a model. */
function hasName({ path, previousPath }: Shipped): boolean {
  return isNamed(path) || (previousPath !== null && isNamed(previousPath))
}

function isNamed(path: string): boolean {
  const part = modelPartOf(path)
  return part === 'weights' || part === 'index' || part === 'adapter-config'
}

/** What stands in the head afterwards. Withdrawing a file releases nothing. */
async function shippedFiles({ proposed }: Source, changed: Facts['changed']): Promise<readonly Shipped[]> {
  if (changed === null) {
    return (await proposed.list('')).map((entry) => ({ path: entry.path, previousPath: null, entry }))
  }
  const kept = changed.filter(({ status }) => status !== 'removed')
  const entries = await proposed.about(kept.map(({ path }) => path))
  return kept.map(({ path, previousPath = null }) => ({ path, previousPath, entry: entries.get(path) ?? null }))
}

/** Endings of what people write, and of what is drawn or typeset: small files of these are not looked into. */
const written =
  /(\.(py|pyi|ipynb|js|mjs|cjs|jsx|ts|mts|cts|tsx|c|cc|cpp|h|hpp|cu|cuh|rs|go|java|kt|swift|rb|php|sh|bash|ps1|sql|r|jl|scala|md|mdx|markdown|rst|txt|tex|bib|html?|css|scss|svg|json|jsonl|ya?ml|toml|ini|cfg|conf|xml|atom|rss|csv|tsv|lock|patch|diff|proto|graphql|gitignore|gitattributes|gitmodules|editorconfig)|(^|\/)(licen[cs]e|notice|copying|readme|authors|contributors|changelog|codeowners|makefile|dockerfile))$/i
const drawn = /\.(png|jpe?g|gif|webp|avif|bmp|ico|pdf|woff2?|ttf|otf|eot|mp3|ogg|flac|wav|mp4|webm|mov)$/i
const smallWritten = 1024 * 1024
const smallDrawn = 8 * 1024 * 1024

/** The sizes, in bytes, of Git LFS pointers without extensions: written files of such a size are looked into. */
const pointerSizes = { from: 125, to: 160 } as const

function isWorthALook({ path, entry }: Shipped): boolean {
  if (entry === null || entry.kind !== 'file') return false
  const { size } = entry
  if (size === undefined) return true
  if (size >= pointerSizes.from && size <= pointerSizes.to) return true
  if (written.test(path)) return size > smallWritten
  if (drawn.test(path)) return size > smallDrawn
  return size > 0
}

/** Reads the first bytes of files of no known kind. */
async function lookInside(tree: Tree, rest: readonly Shipped[]): Promise<Signs> {
  const worth = rest.filter(isWorthALook)
  const starts = await tree.starts(
    worth.map(({ path }) => path),
    magicBytes,
  )
  const looks = worth.map(({ path, entry }) => lookAt({ path, size: entry?.size ?? null }, starts.get(path)))
  return { sure: looks.flatMap(({ sure }) => sure), doubts: looks.flatMap(({ doubts }) => doubts) }
}

const nothing: Signs = { sure: [], doubts: [] }

function lookAt(file: Sign, start: Uint8Array | undefined): Signs {
  if (start === undefined) return nothing
  if (weightMagicOf(start) !== null) return { sure: [file], doubts: [] }
  const text = new TextDecoder().decode(start)
  const pointer = lfsPointer(text)
  const isText = pointer === null && !text.includes('\0')
  const size = pointer?.size ?? file.size ?? 0
  return size >= largeFile && !isText ? { sure: [], doubts: [{ path: file.path, because: 'large' }] } : nothing
}

/** Configurations and cards in which another model is described than before, or any where nothing is compared. */
async function newIdentities(
  { proposed, trusted }: Source,
  rest: readonly Shipped[],
  comparing: boolean,
): Promise<readonly string[]> {
  const candidates = rest.map(({ path }) => path).filter((path) => isConfigurationName(path) || isCardName(path))
  if (candidates.length === 0) return []
  const after = await proposed.read(candidates)
  const before = comparing ? await trusted.read(candidates) : new Map<string, Blob>()
  const changes = candidates.map(async (path) => {
    const now = await identityOf(path, after.get(path))
    return now !== null && now !== (await identityOf(path, before.get(path))) ? [path] : []
  })
  return (await Promise.all(changes)).flat()
}

function movedSubmodules(shipped: readonly Shipped[], changed: Facts['changed']): readonly Doubt[] {
  if (changed === null) return []
  return shipped.flatMap(({ path, entry }) => (entry?.kind === 'submodule' ? [{ path, because: 'submodule' }] : []))
}

async function publishingWorkflows(tree: Tree, rest: readonly Shipped[]): Promise<readonly Doubt[]> {
  const paths = rest.map(({ path }) => path).filter(isWorkflow)
  if (paths.length === 0) return []
  const texts = await tree.read(paths)
  return paths.flatMap((path) => {
    const blob = texts.get(path)
    const publishes = blob?.kind === 'file' && publishesModel(new TextDecoder().decode(blob.bytes))
    return publishes ? [{ path, because: 'publishes' }] : []
  })
}
