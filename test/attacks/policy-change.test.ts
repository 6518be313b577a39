import { describe, expect, it } from 'vitest'
import { gate } from '../../engine/gate.ts'
import type { PullRequest, Review } from '../../schemas/facts.ts'
import type { Report } from '../../schemas/report.ts'
import { type MemoryTree, memorySource } from '../builders/memory-source.ts'
import { configurationFile, today } from '../builders/policy-world.ts'

const workflowFile = '.github/workflows/gpai.yml'
const workflow = [
  'name: Checks',
  'on:',
  '  pull_request:',
  'permissions:',
  '  contents: read',
  'jobs:',
  '  lint:',
  '    runs-on: ubuntu-latest',
  '    steps:',
  '      - run: make lint',
  '  gate:',
  '    needs: [prepare]',
  '    runs-on: ubuntu-latest',
  '    steps:',
  '      - uses: acme/gpai-release-gate@v1',
  '  prepare:',
  '    runs-on: ubuntu-latest',
  '    steps:',
  '      - run: make ready',
  '',
].join('\n')

const roster = [
  'roster:',
  '  legal_entities: { acme: { name: Acme, size: large } }',
  '  roles:',
  '    oversight_body: [{ login: olga, legal_entity: acme, function: supervisory }]',
  '',
].join('\n')

type Attempt = {
  readonly base: MemoryTree
  readonly head: MemoryTree
  readonly pullRequest?: Partial<PullRequest> | null
  readonly config?: string
}

const judge = ({ base, head, pullRequest = {}, config }: Attempt): Promise<Report> =>
  gate(memorySource({ base, head, ...(pullRequest === null ? {} : { pullRequest }) }), {
    today,
    ...(config === undefined ? {} : { configurationPath: config }),
  })

const person = (login: string) => ({ login, id: 2, kind: 'person' }) as const
const app = { login: 'renovate[bot]', id: 3, kind: 'bot' } as const

const approval = (login: string, body: string, more: Partial<Review> = {}): Review => ({
  ...{ id: `R_${login}`, author: person(login), state: 'approved', body, commit: 'b'.repeat(40) },
  ...{ submittedAt: '2026-11-20T10:00:00Z', authorCanPush: true, edits: [] },
  ...more,
})

/** The line that the report asks for. */
async function lineFor(attempt: Attempt): Promise<string> {
  const told = (await judge(attempt)).findings.flatMap(({ locations }) => locations.map(({ message }) => message ?? ''))
  return (
    told.map((text) => /\/gpai confirm sha256:[0-9a-f]{64}/.exec(text)?.[0] ?? '').find((line) => line !== '') ?? ''
  )
}

const awaiting = { verdict: 'blocked', state: 'awaiting-signatures', nothingToGate: null }
const free = { verdict: 'not-applicable', state: 'nothing-to-gate' }

const replaced = (from: string, to: string) => {
  expect(workflow).toContain(from)
  return { base: { [workflowFile]: workflow }, head: { [workflowFile]: workflow.replace(from, to) } }
}

describe('a change of what rules the gate, alone in a pull request', () => {
  it.each<[string, Attempt]>([
    [
      'that replaces every signer',
      { base: { [configurationFile]: roster }, head: { [configurationFile]: roster.replace('olga', 'eve') } },
    ],
    ['that brings the first configuration', { base: {}, head: { [configurationFile]: roster } }],
    ['that deletes the configuration', { base: { [configurationFile]: roster }, head: {} }],
    ['that renames the configuration away', { base: { [configurationFile]: roster }, head: { 'old.yaml': roster } }],
    [
      'that changes the file to which the workflow points',
      {
        base: { 'policy/gate.yaml': roster },
        head: { 'policy/gate.yaml': 'locale: de\n' },
        config: 'policy/gate.yaml',
      },
    ],
    ['that adds a baseline', { base: {}, head: { '.github/gpai-gate-baseline.yaml': 'gaps: []\n' } }],
    ['that deletes the workflow', { base: { [workflowFile]: workflow }, head: {} }],
    ['that moves the workflow', { base: { [workflowFile]: workflow }, head: { '.github/gate.yml': workflow } }],
    ['that listens to less', replaced('  pull_request:', '  pull_request:\n    paths: [docs/**]')],
    ['that takes a permission', replaced('contents: read', 'contents: none')],
    ['that only reports', replaced('gate@v1', 'gate@v1\n        with: { mode: report }')],
    ['that raises the version', replaced('gate@v1', 'gate@v2')],
    ['that lets the job fail', replaced('  gate:\n', '  gate:\n    continue-on-error: true\n')],
    ['that skips the job with one that it needs', replaced('  prepare:\n', '  prepare:\n    if: false\n')],
    ['that no longer runs the gate', replaced('acme/gpai-release-gate@v1', 'acme/other@v1')],
    ['that makes the workflow a template of anchors', replaced('name: Checks', 'name: &x Checks')],
    ['that no longer parses', replaced('on:\n', 'on: [\n')],
    [
      'of a workflow with Windows line ends',
      {
        base: { [workflowFile]: workflow.replaceAll('\n', '\r\n') },
        head: { [workflowFile]: workflow.replace('  gate:\n', '  gate:\n    if: false\n').replaceAll('\n', '\r\n') },
      },
    ],
    [
      'of a workflow with anchors',
      {
        base: { [workflowFile]: workflow.replace('name: Checks', 'name: &x Checks') },
        head: { [workflowFile]: workflow.replace('name: Checks', 'name: &x Other') },
      },
    ],
    [
      'that puts a link in the place of the workflow',
      { base: { [workflowFile]: workflow }, head: { [workflowFile]: { kind: 'link' } } },
    ],
  ])('%s waits for a second person', async (_, attempt) => {
    expect(await judge(attempt)).toMatchObject(awaiting)
    expect(await lineFor(attempt)).toMatch(/^\/gpai confirm sha256:[0-9a-f]{64}$/)
  })

  it.each<[string, Attempt]>([
    ['that adds the workflow', { base: {}, head: { [workflowFile]: workflow } }],
    ['of another job', replaced('make lint', 'make check')],
    [
      'of another job, which it removes',
      replaced('  lint:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make lint\n', ''),
    ],
    ['of the name and of comments', replaced('name: Checks', '# ours\nname: All checks')],
    [
      'of line ends',
      { base: { [workflowFile]: workflow }, head: { [workflowFile]: workflow.replaceAll('\n', '\r\n') } },
    ],
    ['of another workflow', { base: { '.github/workflows/x.yml': 'on: push\n' }, head: {} }],
    ['of prose', { base: { 'docs/gpai-gate.md': 'a' }, head: { 'docs/gpai-gate.md': 'b' } }],
  ])('asks nobody where it is one %s', async (_, attempt) => {
    expect(await judge(attempt)).toMatchObject(free)
  })

  it('is open, and passes, where there is no pull request', async () => {
    const attempt = { base: {}, head: { [configurationFile]: roster }, pullRequest: null }
    expect(await judge(attempt)).toMatchObject({ verdict: 'pass', state: 'awaiting-signatures' })
  })

  it('waits besides a release, whose own verdict stays', async () => {
    const release = { 'gpai/release.yaml': 'role: provider\n' }
    const report = await judge({ base: {}, head: { ...release, [configurationFile]: roster } })
    expect(report).toMatchObject({ verdict: 'blocked', state: 'blocked' })
    expect(report.findings).toContainEqual(expect.objectContaining({ id: 'policy.change.confirmed', effect: 'block' }))
  })
})

describe('the confirmation of such a change', () => {
  const attempt = { base: {}, head: { [configurationFile]: 'locale: de\n' } }
  const overseen = { base: { [configurationFile]: roster }, head: {} }
  const withReviews = (of: Attempt, reviews: readonly Review[], more: Partial<PullRequest> = {}) =>
    judge({ ...of, pullRequest: { reviews, ...more } })

  it('is given by any second person with write access where no roster has an oversight body', async () => {
    expect(await withReviews(attempt, [approval('rita', await lineFor(attempt))])).toMatchObject(free)
  })

  it('is given by the oversight body of the base branch, also when the change removes it', async () => {
    const line = await lineFor(overseen)
    expect(await withReviews(overseen, [approval('olga', line)])).toMatchObject(free)
    expect(await withReviews(overseen, [approval('rita', line)])).toMatchObject(awaiting)
  })

  it.each<[string, string, Partial<Review>]>([
    ['the author', 'author', {}],
    ['somebody without write access', 'rita', { authorCanPush: false }],
    ['somebody who only comments', 'rita', { state: 'commented' }],
    ['a dismissed review', 'rita', { state: 'dismissed' }],
    ['an edited review', 'rita', { edits: [{ editor: 'rita', at: '2026-11-20T11:00:00Z' }] }],
    ['an app', 'rita', { author: app }],
  ])('is not given by %s', async (_, login, more) => {
    const report = await withReviews(attempt, [approval(login, await lineFor(attempt), more)])
    expect(report).toMatchObject(awaiting)
    expect(JSON.stringify(report.findings)).toContain('confirmation-refused')
  })

  it('is void once a file of the policy changes again', async () => {
    const line = await lineFor(attempt)
    const later = { base: {}, head: { [configurationFile]: 'locale: en\n' } }
    expect(await withReviews(later, [approval('rita', line)])).toMatchObject(awaiting)
  })

  it('takes two people where an app made the change, and one where it only raises a pin', async () => {
    const line = await lineFor(attempt)
    const by = { author: app, commitAuthors: [] }
    const [rita, mia] = [approval('rita', line), approval('mia', line)]
    expect(await withReviews(attempt, [rita], by)).toMatchObject(awaiting)
    expect(await withReviews(attempt, [rita, approval('Rita', line)], by)).toMatchObject(awaiting)
    expect(await withReviews(attempt, [rita, mia], by)).toMatchObject(free)
    const pin = replaced('gate@v1', 'gate@v2')
    expect(await withReviews(pin, [approval('rita', await lineFor(pin))], by)).toMatchObject(free)
  })

  it('takes one of the two from the oversight body', async () => {
    const line = await lineFor(overseen)
    const by = { author: app, commitAuthors: [] }
    const [rita, mia, olga] = ['rita', 'mia', 'olga'].map((login) => approval(login, line))
    expect(
      await withReviews(
        overseen,
        [rita, mia].flatMap((one) => one ?? []),
        by,
      ),
    ).toMatchObject(awaiting)
    expect(
      await withReviews(
        overseen,
        [rita, olga].flatMap((one) => one ?? []),
        by,
      ),
    ).toMatchObject(free)
  })
})
