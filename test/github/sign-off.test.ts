import { afterEach, describe, expect, it } from 'vitest'
import { gate } from '../../engine/gate.ts'
import type { Review } from '../../schemas/facts.ts'
import { confirmer, linesFor } from '../builders/confirming.ts'
import { changed } from '../builders/examples.ts'
import type { MemoryTree } from '../builders/memory-source.ts'
import { attacks } from '../builders/sign-off-attacks.ts'
import { all, changes, invalidated, withoutReference, withReference } from '../builders/sign-off-invalidation.ts'
import {
  complete,
  digestIn,
  edited,
  everybodySigns,
  gapsIn,
  givenIn,
  missingIn,
  naming,
  reviewBy,
  type Signing,
  signers,
  today,
  withPolicy,
} from '../builders/sign-off-world.ts'
import { account } from '../github-server/world/accounts.ts'
import { addComment, addReview, editReview } from '../github-server/world/pull-requests.ts'
import { pushCommit } from '../github-server/world/repositories.ts'
import { type Setting, setUp, textOf } from './setting.ts'

const digest = await digestIn(complete)
let setting: Setting | undefined

afterEach(async () => {
  expect(setting?.github.violations).toEqual([])
  await setting?.github.close()
})

const states = {
  approved: 'APPROVED',
  'changes-requested': 'CHANGES_REQUESTED',
  commented: 'COMMENTED',
  dismissed: 'DISMISSED',
  pending: 'PENDING',
} as const

/** The text files of a tree. */
function filesOf(tree: MemoryTree): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(tree).map(([path, file]) => [path, String(file)]))
}

/** A pull request on GitHub that proposes what a signing does, with its reviews. The manifest of the base is an earlier one. */
async function open({ head = complete, base = complete, reviews = [], pullRequest = {} }: Signing): Promise<Setting> {
  const earlier = { ...filesOf(base), 'gpai/release.yaml': `# An earlier one.\n${String(base['gpai/release.yaml'])}` }
  const author = pullRequest.author?.login ?? 'mia'
  const commits = pullRequest.commitAuthors?.map(({ login }) => ({ author: login, files: filesOf(head) }))
  const pull = commits === undefined ? { author, files: filesOf(head) } : { author, commits }
  setting = await setUp({ files: earlier, pull, collaborators: { [confirmer]: 'write' } })
  for (const review of reviews) add(setting, review)
  return setting
}

/** Confirms the claims that take duties away, which have tests of their own. */
async function confirm(found: Setting): Promise<void> {
  const lines = await linesFor(await found.open(), today)
  for (const line of lines) addReview(found.world, found.pull, { author: confirmer, body: line })
}

function add({ world, pull }: Setting, { author, state, body, submittedAt, edits }: Review): void {
  if (author !== null) account(world, author.login, { type: author.kind === 'bot' ? 'Bot' : 'User' })
  const review = addReview(world, pull, { author: author?.login ?? null, state: states[state], body, submittedAt })
  for (const { editor } of edits) editReview(world, review, { editor, body })
}

describe('on GitHub no signature comes about when', () => {
  it.each(attacks)('$name', async ({ make, role, outcome }) => {
    const { open: source } = await open(make(digest, complete))
    const report = await gate(await source(), { today })
    expect(givenIn(report).filter((one) => one.startsWith(`${role}: `))).toEqual(
      outcome.map((one) => `${role}: ${one}`),
    )
    expect(report.verdict).toBe('blocked')
  })
})

describe('on GitHub signatures are void', () => {
  it.each(changes)('%s: after a change of %s', async (_, __, documents, roles, reason) => {
    const found = await open({ reviews: everybodySigns(digest) })
    const { world, repository, pull } = found
    const after = filesOf(edited(documents))
    const files = Object.fromEntries(Object.entries(after).filter(([path, text]) => text !== complete[path]))
    pull.headOid = pushCommit(world, repository, pull.headRef, { author: 'mia', files }).oid
    expect(givenIn(await gate(await found.open(), { today }))).toEqual(invalidated(roles, reason))
  })
})

describe('on GitHub nothing can be signed where the subject', () => {
  const record = String(complete['gpai/sign-off.yaml'])
  const merged = record.replace('subject:\n', 'subject:\n  <<: { distribution: open_weights }\n')
  const anchored = record.replace('distribution: api_staged', 'distribution: &form api_staged')

  it.each([
    ['has a merge key', { ...complete, 'gpai/sign-off.yaml': merged }, {}, 'record'],
    ['has an anchor', { ...complete, 'gpai/sign-off.yaml': anchored }, {}, 'record'],
    ['names a path that goes up', naming('gpai/../gpai/release.yaml'), {}, 'subject-bound'],
    ['names a link', naming('gpai/linked.yaml'), { 'gpai/linked.yaml': { link: 'release.yaml' } }, 'subject-bound'],
    ['names a submodule', naming('gpai/module'), { 'gpai/module': { submodule: '1'.repeat(40) } }, 'subject-bound'],
    ['leaves out what is shipped', { ...complete, 'gpai/notes.pdf': 'x' }, {}, 'subject-bound'],
  ])('%s', async (_, head, more, gap) => {
    const found = await open({ head, reviews: everybodySigns(digest) })
    const files = { 'docs/notes.md': 'x', ...more }
    found.pull.headOid = pushCommit(found.world, found.repository, found.pull.headRef, { author: 'mia', files }).oid
    const report = await gate(await found.open(), { today })
    expect(gapsIn(report)).toContain(gap)
    expect(givenIn(report).filter((one) => one.endsWith(': valid'))).toEqual([])
    expect(report.verdict).toBe('blocked')
  })

  it('is what it was, and a login only looks like that of the roster', async () => {
    const reviews = [
      ...everybodySigns(digest).slice(2),
      reviewBy('boreal-risk-m\u043enitor', `/gpai sign-off risk_monitor ${digest}`),
    ]
    const { open: source } = await open({ reviews })
    expect(givenIn(await gate(await source(), { today }))).toContain('risk_monitor: rejected not-on-roster')
  })
})

describe('on GitHub signatures end', () => {
  it('inv.16: when the time to replace a lost reference model is over', async () => {
    const reviews = everybodySigns(await digestIn(withReference)).filter(
      ({ author }) => author?.login !== signers.oversight_body,
    )
    const found = await open({ head: withReference, reviews })
    const roles = ['risk_owner', 'risk_monitor', 'security_lead', 'report_custodian']
    expect(givenIn(await gate(await found.open(), { today }))).toEqual(roles.map((role) => `${role}: valid`))
    const files = { 'gpai/safety/ssm.yaml': String(withoutReference('2026-04-20')['gpai/safety/ssm.yaml']) }
    found.pull.headOid = pushCommit(found.world, found.repository, found.pull.headRef, { author: 'mia', files }).oid
    expect(givenIn(await gate(await found.open(), { today }))).toEqual(roles.map((role) => `${role}: voided inv.16`))
  })

  it('inv.17: when the entry of a signer in the roster has ended', async () => {
    const base = withPolicy(complete, (text) =>
      text.replace('groups: [risk]', 'groups: [risk]\n        valid_to: 2026-11-15'),
    )
    const { open: source } = await open({ head: base, base, reviews: everybodySigns(await digestIn(base)) })
    expect(givenIn(await gate(await source(), { today }))).toEqual(invalidated(['risk_monitor'], 'inv.17'))
  })

  it('inv.23: when they are too old for a model that is not placed yet', async () => {
    const head = edited({ release: { 'release.placed_on_market_on': null, 'release.planned_on': '2027-03-01' } })
    const reviews = everybodySigns(await digestIn(head), { submittedAt: '2026-09-10T09:00:00Z' })
    const { open: source } = await open({ head, base: head, reviews })
    expect(givenIn(await gate(await source(), { today }))).toEqual(invalidated(all, 'inv.23'))
  })
})

describe('on GitHub the roles that have to sign are', () => {
  const base = changed(complete, 'sign-off', { 'determinations.0.tier_reached': 0 })

  it('for a release of type D', async () => {
    const found = await open({ head: withReference })
    const roles = ['risk_owner', 'risk_monitor', 'security_lead', 'report_custodian']
    expect(missingIn(await gate(await found.open(), { today }))).toEqual(roles)
  })

  it.each([
    ['A', complete, ['risk_owner', 'risk_monitor', 'security_lead', 'oversight_body', 'report_custodian']],
    ['A', base, ['risk_owner', 'risk_monitor', 'security_lead', 'oversight_body', 'assurance', 'report_custodian']],
    ['C', complete, ['risk_owner', 'risk_monitor', 'security_lead', 'report_custodian']],
    ['E', complete, ['risk_owner', 'risk_monitor', 'security_lead', 'oversight_body', 'report_custodian']],
    ['F', complete, ['risk_owner', 'risk_monitor', 'security_lead', 'oversight_body', 'report_custodian']],
    ['G', complete, ['risk_monitor']],
  ] as const)('for a release of type %s', async (type, earlier, roles) => {
    const found = await open({ head: edited({ 'sign-off': { release_type: type } }), base: earlier })
    expect(missingIn(await gate(await found.open(), { today }))).toEqual(roles)
  })
})

describe('on GitHub', () => {
  it('a release passes when everybody has signed', async () => {
    const found = await open({ reviews: everybodySigns(digest) })
    await confirm(found)
    expect((await gate(await found.open(), { today })).verdict).toBe('pass')
  })

  it('signatures hold after a typo commit, and are void after one that adds a tool', async () => {
    const found = await open({ reviews: everybodySigns(digest) })
    await confirm(found)
    const { world, repository, pull } = found
    const push = (files: Readonly<Record<string, string>>) => {
      pull.headOid = pushCommit(world, repository, pull.headRef, { author: 'mia', files }).oid
    }
    push({ 'docs/notes.md': 'A word, corrected.\n' })
    expect((await gate(await found.open(), { today })).verdict).toBe('pass')
    const tools = edited({ 'sign-off': { 'subject.affordances': ['browser', 'code_execution', 'computer_use'] } })
    push({ 'gpai/sign-off.yaml': String(tools['gpai/sign-off.yaml']) })
    const report = await gate(await found.open(), { today })
    expect(givenIn(report)).toEqual(Object.keys(signers).map((role) => `${role}: voided inv.02`))
  })

  it('a comment is no signature', async () => {
    const reviews = everybodySigns(digest).filter(({ author }) => author?.login !== signers.risk_monitor)
    const found = await open({ reviews })
    addComment(found.world, found.pull, { author: signers.risk_monitor, body: `/gpai sign-off risk_monitor ${digest}` })
    const report = await gate(await found.open(), { today })
    expect(missingIn(report)).toEqual(['risk_monitor'])
    expect(report.verdict).toBe('blocked')
  })

  it('the tree of an earlier commit can be read, and one that is gone is none', async () => {
    const { open: source, pull } = await open({})
    const found = await source()
    const tree = await found.at(pull.baseOid)
    expect(textOf((await tree?.read(['gpai/release.yaml']))?.get('gpai/release.yaml'))).toMatch(/^# An earlier one/)
    expect(await found.at('0'.repeat(40))).toBeNull()
  })
})
