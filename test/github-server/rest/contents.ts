import { lookUp } from '../world/files.ts'
import { type Blob, blobAt, type TreeItem, treeAt } from '../world/git-objects.ts'
import { resolveRevision } from '../world/revisions.ts'
import type { Repository } from '../world/world.ts'
import { type Answer, type Call, type Handlers, notFound, ok, refuse, repositoryOf } from './answer.ts'

/** Larger files come without contents, and larger ones still not at all. */
const MOST_BYTES_IN_JSON = 1_000_000
const MOST_BYTES = 100_000_000

/** Files and folders at a revision. */
export const contents: Handlers = {
  'repos/get-content': (call) => {
    const repository = repositoryOf(call)
    const commit = resolveRevision(repository, call.query['ref'] ?? 'HEAD')
    if (commit === null) return refuse(404, `No commit found for the ref ${call.query['ref']}`)
    const path = (call.params['path'] ?? '').replace(/^\/|\/$/g, '')
    const item = lookUp(repository.store, commit.tree, path)
    if (item === null) return notFound()
    return atItem(call, { repository, root: commit.tree, path }, item)
  },
}

type Place = { readonly repository: Repository; readonly root: string; readonly path: string }

function atItem(call: Call, place: Place, item: TreeItem): Answer {
  const { store } = place.repository
  if (item.mode === '040000') return ok(treeAt(store, item.oid).items.map((entry) => listed(place, entry)))
  if (item.mode === '160000') return ok({ ...described(place, item), type: 'submodule', size: 0 })
  const blob = blobAt(store, item.oid)
  if (item.mode !== '120000') return file(call, place, blob)
  return link(call, place, item)
}

/** GitHub follows a link that leads to a file of the same repository, and describes every other. */
function link(call: Call, place: Place, item: TreeItem): Answer {
  const { repository, root, path } = place
  const blob = blobAt(repository.store, item.oid)
  const target = Buffer.from(blob.bytes).toString()
  const goal = new URL(target, `file:///${path}`).pathname.slice(1)
  const found = target.startsWith('/') ? null : lookUp(repository.store, root, decodeURIComponent(goal))
  if (found?.mode === '100644' || found?.mode === '100755')
    return file(call, place, blobAt(repository.store, found.oid))
  return ok({ ...described(place, item), type: 'symlink', target, size: blob.bytes.byteLength })
}

function file(call: Call, place: Place, blob: Blob): Answer {
  const size = blob.bytes.byteLength
  if (size > MOST_BYTES)
    return refuse(403, 'This API returns blobs up to 100 MB in size.', [
      { resource: 'Blob', field: 'data', code: 'too_large' },
    ])
  if (call.accept === 'raw') return { status: 200, raw: { type: 'application/vnd.github.raw', bytes: blob.bytes } }
  const inJson = size <= MOST_BYTES_IN_JSON
  return ok({
    ...described(place, { name: place.path.split('/').at(-1) ?? '', oid: blob.oid }),
    type: 'file',
    size,
    encoding: inJson ? 'base64' : 'none',
    content: inJson ? Buffer.from(blob.bytes).toString('base64').replace(/.{60}/g, '$&\n') : '',
  })
}

/** In a folder's list a submodule is called a file, for the sake of old clients. */
function listed({ repository, path }: Place, item: TreeItem): Readonly<Record<string, unknown>> {
  const types = { '040000': 'dir', '120000': 'symlink', '160000': 'file', '100644': 'file', '100755': 'file' } as const
  const size =
    types[item.mode] === 'dir' || item.mode === '160000' ? 0 : blobAt(repository.store, item.oid).bytes.byteLength
  const at = path === '' ? item.name : `${path}/${item.name}`
  return { type: types[item.mode], size, name: item.name, path: at, sha: item.oid }
}

function described({ path }: Place, { name, oid }: Pick<TreeItem, 'name' | 'oid'>): Readonly<Record<string, unknown>> {
  return { name, path, sha: oid }
}
