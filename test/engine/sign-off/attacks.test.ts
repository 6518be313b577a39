import { afterAll, describe, expect, it } from 'vitest'
import type { MemoryTree } from '../../builders/memory-source.ts'
import { attacks } from '../../builders/sign-off-attacks.ts'
import {
  complete,
  digestIn,
  edited,
  everybodySigns,
  gapsIn,
  givenIn,
  judge,
  missingIn,
  naming,
  reviewBy,
  signers,
  withPolicy,
} from '../../builders/sign-off-world.ts'

const digest = await digestIn(complete)
let tried = 0

afterAll(() => {
  process.stdout.write(`\nattacks: ${tried} of ${attacks.length} on signatures led to none\n`)
})

describe('no signature comes about when', () => {
  it.each(attacks)('$name', async ({ make, role, outcome }) => {
    const report = await judge(make(digest, complete))
    const given = givenIn(report).filter((one) => one.startsWith(`${role}: `))
    expect(given).toEqual(outcome.map((one) => `${role}: ${one}`))
    expect(missingIn(report)).toContain(role)
    expect(report.verdict).toBe('blocked')
    tried += 1
  })

  it.each([
    ['a Cyrillic letter', 'boreal-risk-m\u043enitor'],
    ['the Kelvin sign', 'boreal-ris\u212a-monitor'],
    ['a full-width letter', '\uff42oreal-risk-monitor'],
    ['an invisible character', 'boreal-risk-monitor\u200b'],
  ])('a login only looks like that of the roster: %s', async (_, login) => {
    const reviews = [...everybodySigns(digest).slice(2), reviewBy(login, `/gpai sign-off risk_monitor ${digest}`)]
    expect(givenIn(await judge({ reviews }))).toContain('risk_monitor: rejected not-on-roster')
  })

  it('the account is gone', async () => {
    const reviews = [reviewBy('', `/gpai sign-off risk_monitor ${digest}`, { author: null })]
    const report = await judge({ reviews })
    expect(report.releases[0]?.signOffs).toContainEqual(
      expect.objectContaining({ role: 'risk_monitor', login: null, reasons: ['account-unknown'] }),
    )
  })

  it('the role is one that there is not', async () => {
    const reviews = [reviewBy('mallory', `/gpai sign-off admin ${digest}`), reviewBy('mallory', '/gpai sign-off')]
    expect(givenIn(await judge({ reviews }))).toEqual(['null: rejected role-unknown', 'null: rejected role-unknown'])
  })
})

describe('who wrote the login in other letters', () => {
  it('is the same person', async () => {
    const reviews = [reviewBy('Boreal-Risk-MONITOR', `/gpai sign-off risk_monitor ${digest}`)]
    expect(givenIn(await judge({ reviews }))).toEqual(['risk_monitor: valid'])
  })
})

describe('a review on another commit', () => {
  it('counts when the content is the same', async () => {
    const report = await judge({ reviews: everybodySigns(digest, { commit: '7'.repeat(40) }) })
    expect(report.verdict).toBe('pass')
  })

  it('is void when the content is another', async () => {
    const reviewed = edited({ 'sign-off': { 'subject.affordances': ['browser'] } })
    const report = await judge({ reviewed, reviews: everybodySigns(await digestIn(reviewed)) })
    expect(givenIn(report)).toEqual(Object.keys(signers).map((role) => `${role}: voided inv.02`))
  })

  it('does not count when the commit is gone, or is not known', async () => {
    const reviewed = edited({ 'sign-off': { 'subject.affordances': ['browser'] } })
    const old = await digestIn(reviewed)
    const reviews = everybodySigns(old)
      .slice(0, 2)
      .map((one, index) => (index === 0 ? one : { ...one, commit: null }))
    const gone = await judge({ reviewed: null, reviews })
    expect(givenIn(gone)).toEqual(['risk_owner: rejected digest-unknown', 'risk_monitor: rejected digest-unknown'])
  })
})

describe('a subject', () => {
  const body = (tree: MemoryTree) => String(tree['gpai/sign-off.yaml'])

  it.each([
    ['an anchor', (text: string) => text.replace('distribution: api_staged', 'distribution: &form api_staged')],
    ['an alias', (text: string) => text.replace('distribution: api_staged', 'distribution: *form')],
    ['a merge key', (text: string) => text.replace('subject:\n', 'subject:\n  <<: { distribution: open_weights }\n')],
    ['the same key twice', (text: string) => text.replace('subject:\n', 'subject:\n  distribution: open_weights\n')],
  ])('gives no digest with %s', async (_, change) => {
    const head = { ...complete, 'gpai/sign-off.yaml': change(body(complete)) }
    expect(await digestIn(head)).toBe('none')
    const report = await judge({ head, reviews: everybodySigns(digest) })
    expect(gapsIn(report)).toContain('record')
    expect(report.verdict).toBe('blocked')
  })

  it.each([
    ['a path that goes up', 'gpai/../gpai/release.yaml', {}],
    ['a path out of the repository', '../release.yaml', {}],
    ['an absolute path', '/etc/passwd', {}],
    ['a path with a step in place', 'gpai/./release.yaml', {}],
    ['a path with a backslash', 'gpai\\release.yaml', {}],
    ['a link', 'gpai/linked.yaml', { 'gpai/linked.yaml': { kind: 'link' } as const }],
    ['a submodule', 'gpai/module', { 'gpai/module': { kind: 'submodule' } as const }],
    ['a folder', 'gpai/safety', {}],
    ['a file that is not there', 'gpai/absent.yaml', {}],
    ['a file that is named twice', 'gpai/release.yaml', {}],
  ])('gives no digest with %s', async (_, path, files: MemoryTree) => {
    const head = { ...naming(path), ...files }
    expect(await digestIn(head)).toBe('none')
    const report = await judge({ head, reviews: everybodySigns(digest) })
    expect(gapsIn(report)).toContain('subject-bound')
    expect(givenIn(report)).toContain('risk_owner: rejected nothing-to-sign')
  })

  it('names what it leaves out of what the release ships, and gives no digest', async () => {
    const head = {
      ...edited({ release: { files: [{ path: 'weights/aurora.bin', sha256: '1'.repeat(64) }] } }),
      'gpai/notes.pdf': 'x',
    }
    const report = await judge({ head, reviews: everybodySigns(digest) })
    const finding = report.findings.find(({ id }) => id === 'policy.sign-off.subject-bound')
    expect(finding?.outcome).toBe('gap')
    expect(finding?.message).toContain('gpai/notes.pdf')
    expect(finding?.message).toContain('weights/aurora.bin')
    expect(await digestIn(head)).toBe('none')
  })
})

describe('a team of the roster', () => {
  const base = withPolicy(complete, (text) => text.replace('login: boreal-risk-monitor', 'team: boreal/monitors'))
  const reviews = [reviewBy('somebody', `/gpai sign-off risk_monitor ${digest}`)]

  it('signs through its members', async () => {
    const report = await judge({ base, reviews, teams: { 'boreal/monitors': ['Somebody'] } })
    expect(givenIn(report)).toEqual(['risk_monitor: valid'])
  })

  it('does not sign through others', async () => {
    const report = await judge({ base, reviews, teams: { 'boreal/monitors': ['another'] } })
    expect(givenIn(report)).toEqual(['risk_monitor: rejected not-on-roster'])
    const empty = await judge({ base, reviews, teams: { 'boreal/monitors': [] } })
    expect(givenIn(empty)).toEqual(['risk_monitor: rejected not-on-roster'])
  })

  it('that cannot be read stops the gate when a signature depends on it, and only then', async () => {
    await expect(judge({ base, reviews })).rejects.toMatchObject({ code: 'permission-missing' })
    const other = everybodySigns(digest).filter(({ author }) => author?.login === signers.risk_owner)
    expect(givenIn(await judge({ base, reviews: other }))).toEqual(['risk_owner: valid'])
  })
})
