import { z } from 'zod'
import { tick } from '../world/accounts.ts'
import { type FlatTree, flatten, writeFlat } from '../world/files.ts'
import { blobAt, treeAt, writeBlob, writeCommit } from '../world/git-objects.ts'
import { moveBranch } from '../world/repositories.ts'
import { resolveRef, resolveRevision } from '../world/revisions.ts'
import type { Repository } from '../world/world.ts'
import { type Answer, type Call, created, type Handlers, notFound, ok, refuse, repositoryOf } from './answer.ts'

/** Git's own objects and refs. */
export const git: Handlers = {
  'git/get-blob': (call) => {
    const blob = repositoryOf(call).store.get(call.params['file_sha'] ?? '')
    if (blob?.kind !== 'blob') return notFound()
    if (call.accept === 'raw') return { status: 200, raw: { type: 'application/vnd.github.raw', bytes: blob.bytes } }
    const content = Buffer.from(blob.bytes).toString('base64')
    return ok({ sha: blob.oid, size: blob.bytes.byteLength, encoding: 'base64', content })
  },

  'git/create-blob': (call) => {
    const { content, encoding } = NewBlob.parse(call.body)
    const blob = writeBlob(repositoryOf(call).store, Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'))
    return created({ sha: blob.oid })
  },

  'git/get-tree': (call) => {
    const repository = repositoryOf(call)
    const name = call.params['tree_sha'] ?? ''
    const found = repository.store.get(resolveRevision(repository, name)?.tree ?? name)
    if (found?.kind !== 'tree') return notFound()
    return ok({ sha: found.oid, truncated: false, tree: entries(repository, found.oid, 'recursive' in call.query) })
  },

  'git/create-tree': (call) => {
    const repository = repositoryOf(call)
    const { base_tree: base, tree } = NewTree.parse(call.body)
    const files = new Map<string, FlatTree extends ReadonlyMap<string, infer Entry> ? Entry : never>(
      base === undefined ? [] : flatten(repository.store, resolveRevision(repository, base)?.tree ?? base),
    )
    for (const { path, mode, sha, content } of tree) {
      const oid = content === undefined ? sha : writeBlob(repository.store, Buffer.from(content)).oid
      if (oid === null || oid === undefined) files.delete(path)
      else files.set(path, { mode, oid })
    }
    const sha = writeFlat(repository.store, files)
    return created({ sha, truncated: false, tree: entries(repository, sha, false) })
  },

  'git/get-commit': (call) => {
    const found = repositoryOf(call).store.get(call.params['commit_sha'] ?? '')
    return found?.kind === 'commit' ? ok(commit(found)) : notFound()
  },

  'git/create-commit': (call) => {
    const { message, tree, parents } = NewCommit.parse(call.body)
    const { login, name, email } = call.token.actor
    const author = { name: name ?? login, email, date: tick(call.world) }
    return created(commit(writeCommit(repositoryOf(call).store, { tree, parents, message, author, committer: author })))
  },

  'git/get-ref': (call) => ref(repositoryOf(call), call.params['ref'] ?? ''),

  'git/list-matching-refs': (call) => {
    const repository = repositoryOf(call)
    const names = [...repository.branches.keys()].map((name) => `heads/${name}`)
    return ok(
      names.filter((name) => name.startsWith(call.params['ref'] ?? '')).map((name) => ref(repository, name).body),
    )
  },

  'git/create-ref': (call) => {
    const { ref: name, sha } = NewRef.parse(call.body)
    if (resolveRef(repositoryOf(call), name) !== null) return refuse(422, 'Reference already exists')
    return point(call, name, sha, 201)
  },

  'git/update-ref': (call) => {
    const name = `refs/${call.params['ref']}`
    if (resolveRef(repositoryOf(call), name) === null) return refuse(422, 'Reference does not exist')
    return point(call, name, z.object({ sha: z.string() }).parse(call.body).sha, 200)
  },
}

const NewBlob = z.object({ content: z.string(), encoding: z.string().default('utf-8') })
const NewTree = z.object({
  base_tree: z.string().optional(),
  tree: z.array(
    z.object({
      path: z.string(),
      mode: z.enum(['100644', '100755', '120000', '160000', '040000']).default('100644'),
      sha: z.string().nullable().optional(),
      content: z.string().optional(),
    }),
  ),
})
const NewCommit = z.object({ message: z.string(), tree: z.string(), parents: z.array(z.string()).default([]) })
const NewRef = z.object({ ref: z.string(), sha: z.string() })

function entries(repository: Repository, oid: string, deep: boolean, prefix = ''): readonly unknown[] {
  return treeAt(repository.store, oid).items.flatMap((item): readonly unknown[] => {
    const path = `${prefix}${item.name}`
    const type = item.mode === '040000' ? 'tree' : item.mode === '160000' ? 'commit' : 'blob'
    const size = type === 'blob' ? { size: blobAt(repository.store, item.oid).bytes.byteLength } : {}
    const entry = { path, mode: item.mode, type, sha: item.oid, ...size }
    return deep && type === 'tree' ? [entry, ...entries(repository, item.oid, deep, `${path}/`)] : [entry]
  })
}

function commit(it: ReturnType<typeof writeCommit>): Readonly<Record<string, unknown>> {
  const { oid: sha, tree, parents, author, committer, message } = it
  return { sha, tree: { sha: tree }, parents: parents.map((parent) => ({ sha: parent })), author, committer, message }
}

function ref(repository: Repository, name: string): Answer {
  const sha = resolveRef(repository, name)
  return sha === null ? notFound() : ok({ ref: `refs/${name.replace(/^refs\//, '')}`, object: { type: 'commit', sha } })
}

function point(call: Call, name: string, sha: string, status: number): Answer {
  const repository = repositoryOf(call)
  if (resolveRevision(repository, sha)?.oid !== sha) return refuse(422, 'Object does not exist')
  moveBranch(call.world, repository, name.replace(/^refs\/heads\//, ''), sha)
  return { ...ref(repository, name), status }
}
