import { describe, expect, it } from 'vitest'
import { blobCache, blobId } from '../../github/blobs.ts'
import { githubApi, type Octokit } from '../../github/octokit.ts'
import { githubSource } from '../../github/source.ts'
import { configurationPath, impatient, referenceTo, textOf } from './setting.ts'

/** Answers that GitHub documents as possible and seldom gives. */
const page = { pageInfo: { hasNextPage: false, endCursor: null } }
const empty = { ...page, nodes: [] }
const head = 'b'.repeat(40)
const base = 'a'.repeat(40)
const pullRequest = {
  number: 1,
  title: 'Odd',
  isDraft: false,
  closed: false,
  isCrossRepository: false,
  baseRefName: 'main',
  baseRefOid: base,
  headRefOid: head,
  baseRef: null,
  author: { __typename: 'EnterpriseUserAccount', login: 'someone' },
  labels: null,
  changedFiles: 1,
  files: null,
  commits: empty,
  reviews: null,
  comments: empty,
}
const review = {
  id: 'R',
  state: 'SOMETHING_NEW',
  body: '',
  submittedAt: '2026-11-02T09:00:00Z',
  lastEditedAt: null,
  includesCreatedEdit: false,
  editor: null,
  author: null,
  commit: null,
  userContentEdits: null,
}
const bytes = (text: string) => new TextEncoder().encode(text)
const file = (text: string) => ({
  mode: 0o100644,
  type: 'blob',
  oid: blobId(bytes(text), head),
  size: text.length,
  object: { text },
})

/** An Octokit that gives the answers in order, whatever it is asked. */
function answering(...answers: readonly unknown[]): Octokit {
  const left = [...answers]
  return { graphql: async () => left.shift(), request: async () => ({ data: left.shift(), headers: {} }) }
}

const open = (octokit: Octokit, reference: Parameters<typeof githubSource>[1] = referenceTo(1)) => {
  return githubSource(githubApi(octokit, impatient), reference, { configurationPath })
}
const facts = (given: object = {}, visibility = 'PUBLIC') => ({
  repository: { visibility, pullRequest: { ...pullRequest, ...given } },
})
const trees = (parts: object) => ({ repository: parts })

describe('a pull request', () => {
  it('may lack almost everything', async () => {
    const source = await open(
      answering(facts({}, 'NEW_KIND'), [{ filename: 'a', status: 'unchanged', previous_filename: null }], facts()),
    )
    expect(await source.pullRequest()).toMatchObject({
      author: { login: 'someone', id: 0, kind: 'bot' },
      labels: [],
      reviews: [],
    })
    expect(await source.visibility()).toBe('unknown')
    expect(source.trusted.revision).toBe(base)
    expect(await source.changedFiles()).toEqual([{ path: 'a', status: 'modified' }])
  })

  it('may have commits of nobody known', async () => {
    const commits = {
      ...page,
      nodes: [
        { commit: { authors: { nodes: [{ user: null }] }, committer: null } },
        { commit: { authors: { nodes: [{ user: { login: 'mia' } }] }, committer: { user: null } } },
      ],
    }
    const source = await open(answering(facts({ commits })))
    expect((await source.pullRequest())?.commitAuthors).toEqual([{ login: 'mia', id: 0, kind: 'person' }])
  })

  it('may have copied files and others of a kind not known yet', async () => {
    const files = {
      nodes: [
        { path: 'a', changeType: 'COPIED' },
        { path: 'b', changeType: 'NEW_KIND' },
      ],
    }
    const source = await open(answering(facts({ files, changedFiles: 2 })))
    expect(await source.changedFiles()).toEqual([
      { path: 'a', status: 'added' },
      { path: 'b', status: 'modified' },
    ])
  })
})

describe('a review', () => {
  const editsOf = async (given: object) => {
    const source = await open(answering(facts({ reviews: { ...page, nodes: [{ ...review, ...given }] } })))
    return (await source.pullRequest())?.reviews[0]
  }

  it('in a state not known yet approves nothing', async () => {
    expect(await editsOf({})).toMatchObject({ state: 'commented', edits: [] })
  })

  it('is edited when GitHub only says when', async () => {
    const lastEditedAt = '2026-11-02T10:00:00Z'
    expect((await editsOf({ lastEditedAt }))?.edits).toEqual([{ editor: null, at: lastEditedAt }])
    const editor = { __typename: 'User', login: 'mia', databaseId: 1 }
    expect((await editsOf({ lastEditedAt, editor }))?.edits).toEqual([{ editor: 'mia', at: lastEditedAt }])
  })

  it('is not edited by what was changed while it was a draft', async () => {
    const lastEditedAt = '2026-11-02T08:00:00Z'
    const userContentEdits = { totalCount: 1, nodes: [{ editedAt: lastEditedAt, editor: null }] }
    expect((await editsOf({ lastEditedAt, userContentEdits }))?.edits).toEqual([])
  })

  it('with more edits than are listed keeps all that are', async () => {
    const nodes = [{ editedAt: '2026-11-02T10:00:00Z', editor: null }]
    const edited = { includesCreatedEdit: true, userContentEdits: { totalCount: 30, nodes } }
    expect((await editsOf(edited))?.edits).toHaveLength(1)
  })
})

describe('a tree', () => {
  const read = async (...answers: readonly unknown[]) => (await open(answering(facts(), ...answers))).trusted

  it.each([
    ['the commit is null', { files: null }],
    ['the object is no commit', { files: {} }],
    ['the commit is not there', {}],
  ])('is an error when %s, never an empty one', async (_, parts) => {
    const tree = await read(trees(parts))
    await expect(tree.read(['gpai/release.yaml'])).rejects.toMatchObject({ code: 'response-invalid' })
  })

  it.each([
    ['the folder comes without entries', { folders: { d0: { type: 'tree', object: null } } }],
    ['its entries are null', { folders: { d0: { type: 'tree', object: { entries: null } } } }],
  ])('is an error when %s, never an empty one', async (_, parts) => {
    const tree = await read(trees(parts))
    await expect(tree.list('gpai')).rejects.toMatchObject({ code: 'response-invalid' })
  })

  it('without a root is an error', async () => {
    const tree = await read(trees({ root: null }))
    await expect(tree.children('')).rejects.toMatchObject({ code: 'response-invalid' })
  })

  it('that GitHub cuts is an error', async () => {
    const tree = await read({ truncated: true, tree: [] })
    await expect(tree.list('')).rejects.toMatchObject({ code: 'too-many-files' })
  })

  it('may come without sizes', async () => {
    const oid = blobId(bytes('x'), head)
    const tree = await read(
      { truncated: false, tree: [{ path: 'a', mode: '100644', type: 'blob', sha: oid }] },
      trees({ files: { f0: { ...file('x'), size: null } } }),
    )
    expect(await tree.list('')).toEqual([{ path: 'a', kind: 'file', oid }])
    expect(textOf((await tree.read(['a'])).get('a'))).toBe('x')
  })

  it('holds a file of unknown size to the limit', async () => {
    const text = 'x'.repeat(1024 * 1024 + 1)
    const tree = await read(trees({ files: { f0: { ...file(text), size: null } } }))
    expect((await tree.read(['a'])).get('a')).toEqual({ kind: 'too-large', size: text.length })
  })

  it('never takes other contents for those of a file', async () => {
    const wrong = { ...file('right'), object: { text: 'wrong' } }
    const tree = await read(trees({ files: { f0: wrong } }), { content: btoa('wrong, too'), encoding: 'base64' })
    await expect(tree.read(['a'])).rejects.toMatchObject({ code: 'response-invalid' })
  })

  it('has no configuration to trust where the first answer left it out', async () => {
    const target = { oid: base }
    const octokit = answering(facts({ baseRef: { target } }), trees({ files: { f0: file('locale: de\n') } }))
    const { trusted } = await open(octokit)
    expect(textOf((await trusted.read([configurationPath])).get(configurationPath))).toBe('locale: de\n')
  })
})

describe('the organisation’s repository', () => {
  it.each([
    ['an empty one', { defaultBranchRef: null }],
    ['one without a commit', { defaultBranchRef: { target: null } }],
  ])('may be %s, which says nothing', async (_, organisation) => {
    expect((await open(answering({ ...facts(), organisation }))).organisation).toBeNull()
  })

  it('is asked for its configuration where that did not come along', async () => {
    const octokit = answering(
      { ...facts(), organisation: { defaultBranchRef: { target: { oid: base } } } },
      trees({ files: { f0: null } }),
    )
    const { organisation } = await open(octokit)
    expect(textOf((await organisation?.read([configurationPath]))?.get(configurationPath))).toBe('(absent)')
  })
})

describe('a comparison', () => {
  it('without its files is made of the trees', async () => {
    const reference = { kind: 'merge-group', owner: 'acme', repo: 'atlas', number: 1, base, head } as const
    const entry = { mode: '100644', type: 'blob', sha: base }
    const before = { truncated: false, tree: [{ path: 'a', ...entry }] }
    const after = {
      truncated: false,
      tree: [
        { path: 'a', ...entry },
        { path: 'b', ...entry },
      ],
    }
    const source = await open(answering(facts(), { files: null }, before, after), reference)
    expect(await source.changedFiles()).toEqual([{ path: 'b', status: 'added' }])
  })
})

describe('the cache', () => {
  it('forgets what was longest unused', () => {
    const cache = blobCache(10)
    cache.set('a', bytes('aaaa'))
    cache.set('b', bytes('bbbb'))
    cache.get('a')
    cache.set('c', bytes('cccc'))
    cache.set('c', bytes('cccc'))
    expect(['a', 'b', 'c'].map((oid) => cache.get(oid) !== undefined)).toEqual([true, false, true])
  })

  it('knows objects of both lengths', () => {
    expect(blobId(bytes(''), 'e'.repeat(40))).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391')
    expect(blobId(bytes(''), 'e'.repeat(64))).toBe('473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813')
  })
})
