import type { GraphqlNode } from '../../openapi/graphql.ts'
import { lookUp } from '../world/files.ts'
import { type Blob, type Commit, commitAt, type Signature, type Tree, type TreeItem } from '../world/git-objects.ts'
import { ancestry } from '../world/history.ts'
import { resolveRevision } from '../world/revisions.ts'
import type { Repository, World } from '../world/world.ts'
import { gitActor } from './actor.ts'
import { checkSuites } from './check-suites.ts'
import { connection } from './connection.ts'

/** Text beyond this is cut off. */
const MOST_TEXT = 512_000

/** What an expression such as `main:docs/a.md` or an object id names; `null` where there is nothing. */
export function resolveExpression(world: World, repository: Repository, expression: string): GraphqlNode | null {
  const [, revision = '', path] = /^([^:]*)(?::(.*))?$/s.exec(expression) ?? []
  const commit = resolveRevision(repository, revision)
  if (path === undefined) return objectNode(world, repository, commit?.oid ?? revision)
  const item = commit === null ? null : lookUp(repository.store, commit.tree, path)
  return item === null || item.mode === '160000' ? null : objectNode(world, repository, item.oid, path)
}

/** A blob, tree or commit by its id. `path` is where it was found, for the entries of a tree. */
export function objectNode(world: World, repository: Repository, oid: string, path = ''): GraphqlNode | null {
  const object = repository.store.get(oid)
  if (object === undefined) return null
  if (object.kind === 'blob') return blob(object)
  return object.kind === 'tree' ? tree(world, repository, object, path) : commitNode(world, repository, object)
}

/** How GraphQL shows a commit. */
export function commitNode(world: World, repository: Repository, it: Commit): GraphqlNode {
  const [messageHeadline = '', ...rest] = it.message.split('\n')
  const people = [it.author, ...coAuthors(it)]
  return {
    ...identity('Commit', it.oid),
    message: it.message,
    messageHeadline,
    messageBody: rest.join('\n').trim(),
    authoredDate: it.author.date,
    committedDate: it.committer.date,
    author: gitActor(world, it.author),
    committer: gitActor(world, it.committer),
    authors: connection('authors', people, (person) => gitActor(world, person)),
    authoredByCommitter: true,
    tree: () => objectNode(world, repository, it.tree),
    parents: connection('parents', it.parents, (oid) => commitNode(world, repository, commitAt(repository.store, oid))),
    history: (args: GraphqlNode) =>
      connection('history', ancestry(repository.store, it.oid), (one) => commitNode(world, repository, one))(args),
    checkSuites: checkSuites(repository, it.oid),
    file: ({ path }: GraphqlNode) => {
      const item = lookUp(repository.store, it.tree, String(path))
      return item === null ? null : entry(world, repository, item, String(path))
    },
  }
}

function blob(it: Blob): GraphqlNode {
  const bytes = Buffer.from(it.bytes)
  const isBinary = bytes.subarray(0, 8000).includes(0)
  return {
    ...identity('Blob', it.oid),
    byteSize: bytes.length,
    isBinary,
    isTruncated: bytes.length > MOST_TEXT,
    text: isBinary ? null : bytes.subarray(0, MOST_TEXT).toString('utf8'),
  }
}

function tree(world: World, repository: Repository, it: Tree, path: string): GraphqlNode {
  const entries = it.items.map((item) =>
    entry(world, repository, item, path === '' ? item.name : `${path}/${item.name}`),
  )
  return { ...identity('Tree', it.oid), entries }
}

function entry(world: World, repository: Repository, { name, mode, oid }: TreeItem, path: string): GraphqlNode {
  const object = repository.store.get(oid)
  return {
    name,
    path,
    oid,
    mode: Number.parseInt(mode, 8),
    type: mode === '040000' ? 'tree' : mode === '160000' ? 'commit' : 'blob',
    size: object?.kind === 'blob' ? object.bytes.byteLength : 0,
    object: () => (mode === '160000' ? null : objectNode(world, repository, oid, path)),
    submodule: mode === '160000' ? { name, path, subprojectCommitOid: oid } : null,
  }
}

function identity(__typename: string, oid: string): GraphqlNode {
  return { __typename, id: `${__typename}_${oid}`, oid, abbreviatedOid: oid.slice(0, 7) }
}

/** Git keeps co-authors as lines at the end of the message. */
function coAuthors({ message, author }: Commit): readonly Signature[] {
  return [...message.matchAll(/^co-authored-by: (.+) <(.+)>$/gim)].map(([, name = '', email = '']) => ({
    name,
    email,
    date: author.date,
  }))
}
