import { describe, expect, it } from 'vitest'
import * as queries from '../../github/queries.ts'
import { type TreeQuestion, treeQuery, treeVariables } from '../../github/tree-query.ts'
import { graphqlProblems } from '../openapi/graphql.ts'

const repository = { owner: 'acme', name: 'atlas' }
const numbered = { ...repository, number: 1 }
const configuration = '.github/gpai-gate.yaml'
const oid = 'a'.repeat(40)
const variables = {
  pullRequestQuery: { ...numbered, configuration, above: configuration },
  commitQuery: { ...repository, commit: oid, configuration, above: configuration },
  earlierCommitQuery: { ...repository, commit: oid },
  historyQuery: { ...repository, commit: oid, path: configuration },
  headQuery: numbered,
  moreCommitsQuery: { ...numbered, after: 'c' },
  moreReviewsQuery: { ...numbered, after: 'c' },
  commentsQuery: { ...numbered, after: null },
} as const

const some = (count: number) => Array.from({ length: count }, (_, index) => `path/${index} "quoted" {`)
const question = (asked: Partial<TreeQuestion>): TreeQuestion => {
  return { files: [], folders: [], children: [], about: [], root: false, base: null, ...asked }
}

describe('a query fits the schema that GitHub publishes', () => {
  it.each(Object.entries(variables))('%s', (name, values) => {
    const query = Object.entries(queries).find(([key]) => key === name)?.[1] ?? ''
    expect(graphqlProblems({ query, variables: values })).toEqual([])
  })

  it.each([
    question({ files: some(1) }),
    question({ files: some(40), base: oid }),
    question({ folders: some(20) }),
    question({ children: some(3), base: oid }),
    question({ root: true }),
    question({ files: some(40), folders: some(20), children: some(20), root: true, base: oid }),
  ])('of trees', (asked) => {
    const query = treeQuery(asked)
    expect(graphqlProblems({ query, variables: { ...repository, ...treeVariables(asked, oid) } })).toEqual([])
    expect(query).not.toContain('path/')
  })

  it('every one of them', () => {
    const documents = Object.entries(queries).filter(([, text]) => text.startsWith('query '))
    expect(documents.map(([name]) => name).toSorted()).toEqual(Object.keys(variables).toSorted())
  })
})
