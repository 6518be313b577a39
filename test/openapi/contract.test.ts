import { describe, expect, it } from 'vitest'
import { complete } from './complete.ts'
import { contract } from './contract.ts'
import { description, follow, operations } from './description.ts'
import { OPERATIONS } from './operations.ts'

const checkRun = (body: object) => contract.request({ method: 'POST', path: '/repos/a/b/check-runs', body })

describe('the slice of GitHub’s description', () => {
  it('holds exactly the operations that were asked for', () => {
    expect(operations.map(({ id }) => id).toSorted()).toEqual([...OPERATIONS].toSorted())
    expect(description['x-source']).toMatch(/^@octokit\/openapi \d/)
  })

  it('holds everything that it refers to', () => {
    const refs = [
      ...JSON.stringify([
        ...operations.map(({ responses, ...it }) => [it, ...responses.values()]),
        description.components,
      ]).matchAll(/"(#\/components\/schemas\/[^"]+)"/g),
    ]
    expect(refs.length).toBeGreaterThan(100)
    for (const [, $ref] of refs) expect(follow({ $ref })).toBeTypeOf('object')
  })

  it('compiles in every part', () => {
    for (const { method, path, responses } of operations) {
      const at = { method, path: path.replace(/\{\w+\}/g, '1') }
      expect(contract.request({ ...at, body: {} }).join()).not.toContain('unknown endpoint')
      for (const status of responses.keys()) contract.response({ ...at, status, body: {} })
    }
  })
})

describe('the contract', () => {
  it('has nothing against a good request', () => {
    expect(
      checkRun({
        name: 'gate',
        head_sha: 'abc',
        status: 'completed',
        conclusion: 'success',
        output: { title: 't', summary: 's' },
      }),
    ).toEqual([])
    expect(
      contract.request({ method: 'GET', path: '/repos/a/b/contents/gpai/x.yaml', query: { ref: 'main' } }),
    ).toEqual([])
  })

  it.each([
    [
      'a value that is not allowed',
      { name: 'a', head_sha: 'b', conclusion: 'failed' },
      'body/conclusion must be equal to one of',
    ],
    ['a missing field', { name: 'a' }, "required property 'head_sha'"],
    ['an unknown field', { name: 'a', head_sha: 'b', verdict: 'pass' }, '{"additionalProperty":"verdict"}'],
    [
      'an unknown field further in',
      { name: 'a', head_sha: 'b', output: { summary: 's', title: 't', body: '' } },
      '{"additionalProperty":"body"}',
    ],
    ['a wrong type', { name: 1, head_sha: 'b' }, 'body/name must be string'],
    [
      'too long a text',
      { name: 'a', head_sha: 'b', output: { title: 't', summary: 'x'.repeat(65_536) } },
      'must NOT have more than 65535',
    ],
  ])('objects to %s', (_, body, problem) => {
    expect(checkRun(body).join()).toContain(problem)
  })

  it.each([
    [
      'an unknown query parameter',
      'GET',
      '/repos/a/b/pulls',
      { labels: 'x' },
      'pulls/list: unknown query parameter labels',
    ],
    [
      'a wrong query parameter',
      'GET',
      '/repos/a/b/pulls',
      { page: 'x' },
      'pulls/list: wrong query parameter page: "x"',
    ],
    ['a number that is none', 'GET', '/repos/a/b/pulls/x', {}, 'pulls/get: wrong path parameter pull_number: "x"'],
    ['an unknown endpoint', 'GET', '/repos/a/b/pullrequests', {}, 'unknown endpoint GET /repos/a/b/pullrequests'],
    ['an unknown method', 'PUT', '/repos/a/b/pulls/1', {}, 'unknown endpoint PUT /repos/a/b/pulls/1'],
  ])('objects to %s', (...[, method, path, query, problem]) => {
    expect(contract.request({ method, path, query })).toEqual([problem])
  })

  it('objects to an incomplete answer, and to a status that is not documented', () => {
    const at = { method: 'GET', path: '/repos/a/b/pulls/1' }
    expect(contract.response({ ...at, status: 200, body: { number: 1 } }).join()).toContain("required property 'title'")
    expect(contract.response({ ...at, status: 201, body: {} })).toEqual(['pulls/get: 201 undocumented status'])
    expect(contract.response({ ...at, status: 500, body: { message: 'Oops' } })).toEqual([])
  })

  it('knows where a value may be null', () => {
    const label = { id: 1, node_id: '', url: 'https://a.example/', name: 'a', color: '', default: false }
    const at = { method: 'GET', path: '/repos/a/b/labels/a', status: 200 }
    expect(contract.response({ ...at, body: { ...label, description: null } })).toEqual([])
    expect(contract.response({ ...at, body: { ...label, description: '', color: null } })).toEqual([
      'issues/get-label: 200 answer/color must be string',
    ])
  })

  it('prefers the more particular of two paths', () => {
    expect(contract.find('GET', '/repos/a/b/commits/feature/x/status')).toMatchObject({
      operation: { id: 'repos/get-combined-status-for-ref' },
      params: { ref: 'feature/x' },
    })
  })
})

describe('completing an answer', () => {
  const schema = operations.find(({ id }) => id === 'pulls/get')?.responses.get(200) ?? {}

  it('keeps what is known and makes the rest fit', () => {
    const body = complete(schema, { number: 7, title: 'T', body: null, head: { sha: 'abc' }, labels: [{ name: 'a' }] })
    expect(body).toMatchObject({
      number: 7,
      title: 'T',
      body: null,
      head: { sha: 'abc', ref: 'not-modelled' },
      labels: [{ name: 'a' }],
    })
    expect(contract.response({ method: 'GET', path: '/repos/a/b/pulls/7', status: 200, body })).toEqual([])
  })

  it('refuses a field that the description does not have', () => {
    expect(() => complete(schema, { verdict: 'pass' })).toThrow('no field verdict')
  })
})
