import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askGraphql } from './ask.ts'
import { type GitHubServer, startGitHub } from './server.ts'
import { createWorld } from './world/create-world.ts'
import { addComment, addReview, editReview, openPullRequest } from './world/pull-requests.ts'
import { addFork } from './world/repositories.ts'

const { world, repository } = createWorld({
  files: {
    'README.md': '# Atlas\n',
    'gpai/release.yaml': 'a: 1\n',
    'logo.png': Uint8Array.of(137, 0, 1),
    latest: { link: 'README.md' },
    vendor: { submodule: 'c'.repeat(40) },
  },
})
const pull = openPullRequest(world, repository, {
  from: addFork(world, repository, 'zoe'),
  author: 'zoe',
  labels: ['release'],
  commits: [
    { files: { 'gpai/release.yaml': 'a: 2\n', 'gpai/new.yaml': '' }, coAuthors: ['mia'] },
    { files: { 'README.md': null }, email: 'stranger@example.org' },
  ],
})
const review = addReview(world, pull, { author: 'rita', body: 'Fine.' })
editReview(world, review, { editor: 'mallory', body: 'Fine!' })
addReview(world, pull, { author: 'dependabot[bot]', state: 'COMMENTED', commit: null })
addReview(world, pull, { author: null, state: 'DISMISSED' })
addComment(world, pull, { body: 'Ours', author: 'github-actions[bot]' })

const PULL_REQUEST = `query($owner: String!, $name: String!, $number: Int!) {
  viewer { login }
  rateLimit { cost limit remaining resetAt used }
  repository(owner: $owner, name: $name) {
    isPrivate visibility defaultBranchRef { name target { oid } }
    pullRequest(number: $number) {
      number title isDraft isCrossRepository baseRefName baseRefOid headRefName headRefOid
      author { __typename login ... on User { databaseId } ... on Bot { databaseId } }
      labels(first: 10) { nodes { name } }
      files(first: 2) { totalCount pageInfo { hasNextPage endCursor } nodes { path changeType } }
      commits(first: 10) { nodes { commit { oid committedDate author { user { login } } authors(first: 5) { nodes { email name user { login databaseId } } } } } }
      reviews(first: 10) { nodes { id databaseId fullDatabaseId state body submittedAt lastEditedAt author { __typename login } editor { login } commit { oid }
        userContentEdits(first: 5) { nodes { editor { login } editedAt } } } }
      comments(first: 10) { pageInfo { hasNextPage } nodes { id databaseId fullDatabaseId body viewerDidAuthor isMinimized createdAt author { __typename login } } }
    }
  }
}`

const OBJECTS = `query($tree: String!) { repository(owner: "acme", name: "atlas") {
  readme: object(expression: "main:README.md") { ... on Blob { oid byteSize isBinary isTruncated text } }
  logo: object(expression: "main:logo.png") { ... on Blob { byteSize isBinary text } }
  link: object(expression: "main:latest") { __typename ... on Blob { text } }
  absent: object(expression: "main:absent.md") { __typename }
  submodule: object(expression: "main:vendor") { __typename }
  tree: object(expression: $tree) { ... on Tree { entries { name path mode type oid object { __typename ... on Tree { entries { path } } } } } }
  commit: object(expression: "main") { ... on Commit { oid committedDate tree { oid } history(first: 1) { totalCount } } }
} }`

describe('the GraphQL side of the server', () => {
  let github: GitHubServer
  beforeAll(async () => {
    github = await startGitHub(world)
  })
  afterAll(() => github.close())
  const query = (text: string, variables = {}): Promise<unknown> => askGraphql(github, text, variables)

  it('tells about a pull request what REST does not', async () => {
    const answer = await query(PULL_REQUEST, { owner: 'acme', name: 'atlas', number: 1 })
    expect(github.violations).toEqual([])
    expect(answer).not.toHaveProperty('errors')
    expect(answer).toMatchObject({
      data: {
        viewer: { login: 'github-actions[bot]' },
        repository: {
          isPrivate: true,
          visibility: 'PRIVATE',
          pullRequest: {
            isCrossRepository: true,
            headRefOid: pull.headOid,
            author: { __typename: 'User', login: 'zoe' },
            files: {
              totalCount: 3,
              pageInfo: { hasNextPage: true },
              nodes: [
                { path: 'README.md', changeType: 'DELETED' },
                { path: 'gpai/new.yaml', changeType: 'ADDED' },
              ],
            },
            commits: {
              nodes: [
                { commit: { authors: { nodes: [{ user: { login: 'zoe' } }, { user: { login: 'mia' } }] } } },
                { commit: { author: { user: null }, authors: { nodes: [{ email: 'stranger@example.org' }] } } },
              ],
            },
            reviews: {
              nodes: [
                {
                  state: 'APPROVED',
                  fullDatabaseId: String(review.id),
                  editor: { login: 'mallory' },
                  userContentEdits: { nodes: [{ editor: { login: 'mallory' } }, { editor: { login: 'rita' } }] },
                },
                {
                  author: { __typename: 'Bot', login: 'dependabot' },
                  commit: null,
                  lastEditedAt: null,
                  userContentEdits: { nodes: [] },
                },
                { author: null, state: 'DISMISSED' },
              ],
            },
            comments: {
              nodes: [{ body: 'Ours', viewerDidAuthor: true, isMinimized: false, author: { __typename: 'Bot' } }],
            },
          },
        },
      },
    })
  })

  it('gives blobs and trees, and follows no link', async () => {
    expect(await query(OBJECTS, { tree: 'main:' })).toMatchObject({
      data: {
        repository: {
          readme: { byteSize: 8, isBinary: false, isTruncated: false, text: '# Atlas\n' },
          logo: { byteSize: 3, isBinary: true, text: null },
          link: { __typename: 'Blob', text: 'README.md' },
          absent: null,
          submodule: null,
          tree: {
            entries: [
              { name: 'README.md', type: 'blob', mode: 0o100644, object: { __typename: 'Blob' } },
              { name: 'gpai', type: 'tree', mode: 0o040000, object: { entries: [{ path: 'gpai/release.yaml' }] } },
              { name: 'latest', mode: 0o120000 },
              { name: 'logo.png' },
              { name: 'vendor', type: 'commit', mode: 0o160000, object: null },
            ],
          },
          commit: { history: { totalCount: 1 } },
        },
      },
    })
    expect(github.violations).toEqual([])
  })

  it('goes on to the next page', async () => {
    const text =
      'query($after: String) { repository(owner: "acme", name: "atlas") { pullRequest(number: 1) { files(first: 2, after: $after) { pageInfo { hasNextPage hasPreviousPage } nodes { path } } } } }'
    const after = Buffer.from('cursor:1').toString('base64')
    expect(await query(text, { after })).toMatchObject({
      data: {
        repository: {
          pullRequest: {
            files: { pageInfo: { hasNextPage: false, hasPreviousPage: true }, nodes: [{ path: 'gpai/release.yaml' }] },
          },
        },
      },
    })
  })

  it.each([
    ['NOT_FOUND', '{ repository(owner: "acme", name: "none") { id } }'],
    ['NOT_FOUND', '{ repository(owner: "acme", name: "atlas") { pullRequest(number: 99) { id } } }'],
    ['MISSING_PAGINATION_BOUNDARIES', '{ repository(owner: "acme", name: "atlas") { pullRequests { totalCount } } }'],
    [
      'EXCESSIVE_PAGINATION',
      '{ repository(owner: "acme", name: "atlas") { pullRequests(first: 101) { totalCount } } }',
    ],
  ])('refuses with %s as GitHub does: %s', async (type, text) => {
    expect(await query(text)).toMatchObject({ errors: [{ type }] })
    expect(github.violations).toEqual([])
  })
})

describe('a query that the server objects to', () => {
  it.each([
    ['Cannot query field', '{ viewer { nonsense } }', {}],
    ['to be provided', 'query($n: Int!) { repository(owner: "a", name: "b") { pullRequest(number: $n) { id } } }', {}],
    ['given but not declared', '{ viewer { login } }', { owner: 'acme' }],
    ['does not model Repository.stargazerCount', '{ repository(owner: "acme", name: "atlas") { stargazerCount } }', {}],
    ['Syntax Error', '{', {}],
  ])('is a violation: %s', async (message, text, variables) => {
    const github = await startGitHub(world)
    await askGraphql(github, text, variables)
    await github.close()
    expect(github.violations.join()).toContain(message)
  })
})
