import { describe, expect, it } from 'vitest'
import type { PullRequest, Review } from '../../schemas/facts.ts'
import type { Report } from '../../schemas/report.ts'
import { judgePullRequest, lineOf, type ReliefWorld, releaseOf, review } from '../builders/relief-world.ts'

/** A true integrator: its one claim needs a second person. */
const integrator: ReliefWorld = {
  manifest: {
    role: 'integrator',
    provider: { legal_name: 'Weber Modelle GmbH', established_in_union: true, country: 'DE', size: 'other' },
    model: { name: 'lark-desk', version: '1.0', modalities_in: ['Text'], modalities_out: ['Text'] },
    base: { model_id: 'heron-9b', provider: 'Reiher Modelle AG', is_general_purpose: true, systemic_risk: false },
    release: { channel: 'web-chatbot', union_market: true, is_placing_act: false, distributes_weights: false },
  },
}
const line = lineOf(await judgePullRequest(integrator))
const author = { login: 'author', id: 1, kind: 'person' } as const

const judgeWith = (reviews: readonly Review[], more: Partial<PullRequest> = {}): Promise<Report> =>
  judgePullRequest({ ...integrator, pullRequest: { reviews, ...more } })
const stateOf = (report: Report) => releaseOf(report).reliefs.find(({ id }) => id === 'R1')?.state
const reasonsOf = (report: Report) => releaseOf(report).confirming.given.map(({ reason }) => reason)

describe('a confirmation line', () => {
  it('confirms every claim of the release, and says by whom and when', async () => {
    const report = await judgeWith([review(`Looked at it.\n\n${line}\n`)])
    expect(report).toMatchObject({ verdict: 'not-applicable', state: 'no-duty' })
    const relief = releaseOf(report).reliefs.find(({ id }) => id === 'R1')
    expect(relief?.confirmation).toEqual({ by: 'rita', on: '2026-11-21', pullRequest: 7, remembered: false })
    expect(releaseOf(report).confirming.line).toBeNull()
  })

  it('can stand beside other lines in one review', async () => {
    const report = await judgeWith([review(`/gpai sign-off documentation_owner sha256:${'a'.repeat(64)}\n\n${line}`)])
    expect(stateOf(report)).toBe('confirmed')
  })

  it.each<[string, Review, string]>([
    ['of the author of the pull request', review(line, { author }), 'change-author'],
    ['of a bot', review(line, { author: { login: 'robot', id: 3, kind: 'bot' } }), 'not-a-person'],
    ['of an account that is gone', review(line, { author: null }), 'account-unknown'],
    ['in an edited review', review(line, { edits: [{ editor: 'rita', at: '2026-11-21T11:00:00Z' }] }), 'edited'],
    ['in a dismissed review', review(line, { state: 'dismissed' }), 'dismissed'],
    ['in a review that only comments', review(line, { state: 'commented' }), 'not-approved'],
    ['with a shortened digest', review(line.slice(0, -10)), 'digest-incomplete'],
    ['with an older digest', review(`/gpai confirm sha256:${'a'.repeat(64)}`), 'digest-unknown'],
    ['of somebody who cannot write', review(line, { authorCanPush: false }), 'no-write-access'],
    ['of somebody of whom nobody says what they may', review(line, { authorCanPush: null }), 'no-write-access'],
  ])('%s does not count, and says why', async (_, given, reason) => {
    const report = await judgeWith([given])
    expect(report).toMatchObject({ verdict: 'blocked', state: 'awaiting-signatures' })
    expect(stateOf(report)).toBe('open')
    expect(reasonsOf(report)).toEqual([reason])
    const finding = report.findings.find(({ id }) => id === 'act.scope.confirmed')
    expect(finding?.locations.map(({ problem }) => problem)).toContain('confirmation-refused')
  })

  it.each(['a committer', 'a co-author in a trailer'])('of %s does not count', async () => {
    const commitAuthors = [author, { login: 'rita', id: 2, kind: 'person' } as const]
    expect(reasonsOf(await judgeWith([review(line)], { commitAuthors }))).toEqual(['change-author'])
    expect(reasonsOf(await judgeWith([review(line)], { unknownAuthors: true }))).toEqual(['author-unlinked'])
  })

  it('is taken back by a later review of the same person that asks for changes', async () => {
    const later = review('No.', { state: 'changes-requested', submittedAt: '2026-11-21T12:00:00Z' })
    expect(reasonsOf(await judgeWith([review(line), later]))).toEqual(['withdrawn'])
  })

  it.each(['> ', '    ', '- '])('after %j is a quotation, code or a list, and none at all', async (before) => {
    expect(reasonsOf(await judgeWith([review(`${before}${line}`)]))).toEqual([])
  })
})

describe('where the roster names who owns the scope', () => {
  const holder = (login: string) => ({ login, legal_entity: 'weber' })
  const configuration = (owners: readonly unknown[]) => ({
    roster: { legal_entities: { weber: { name: 'Weber', size: 'large' } }, roles: { scope_owner: owners } },
  })

  it('somebody else with write access does not count', async () => {
    const world = { ...integrator, configuration: configuration([holder('olga')]) }
    const report = await judgePullRequest({ ...world, pullRequest: { reviews: [review(line)] } })
    expect(reasonsOf(report)).toEqual(['not-on-roster'])
  })

  it('its owner counts without write access', async () => {
    const world = { ...integrator, configuration: configuration([holder('rita')]) }
    const reviews = [review(line, { authorCanPush: false })]
    expect(stateOf(await judgePullRequest({ ...world, pullRequest: { reviews } }))).toBe('confirmed')
  })

  it('a team whose members cannot be read is nobody, and the report says so', async () => {
    const world = { ...integrator, configuration: configuration([{ team: 'acme/scope', legal_entity: 'weber' }]) }
    const report = await judgePullRequest({ ...world, pullRequest: { reviews: [review(line)] } })
    expect(reasonsOf(report)).toEqual(['not-on-roster'])
    expect(releaseOf(report).confirming.teamUnread).toBe(true)
  })
})

describe('a value that is claimed', () => {
  it('makes another line when it changes', async () => {
    const base = { model_id: 'heron-9b', provider: 'Another AG', is_general_purpose: true, systemic_risk: false }
    const changed = { ...integrator, manifest: { ...integrator.manifest, base } }
    expect(lineOf(await judgePullRequest(changed))).not.toBe(line)
  })

  it('keeps its line when prose, order or spelling changes', async () => {
    const { base, ...rest } = integrator.manifest
    const manifest = {
      base,
      ...rest,
      provider: { legal_name: 'WEBER Modelle G.m.b.H.', established_in_union: true, country: 'DE', size: 'other' },
      model: { name: 'another name' },
    }
    expect(lineOf(await judgePullRequest({ ...integrator, manifest }))).toBe(line)
  })
})

describe('a claim that the base branch makes as well', () => {
  const before = integrator.manifest
  const text = JSON.stringify(before)
  const pullRequest = { number: 3, author, commitAuthors: [author], reviews: [review(line)] }
  const judgeAgain = (history: ReliefWorld['history'], manifest = before) =>
    judgePullRequest({ ...integrator, manifest, before, ...(history === undefined ? {} : { history }) })

  it('stands with the confirmation that its own pull request was given', async () => {
    const report = await judgeAgain([{ text, pullRequest }])
    const relief = releaseOf(report).reliefs.find(({ id }) => id === 'R1')
    expect(relief).toMatchObject({
      state: 'remembered',
      confirmation: { by: 'rita', pullRequest: 3, remembered: true },
    })
  })

  it('stands when a later change touched the file and left the claims', async () => {
    const other = { ...pullRequest, number: 4, reviews: [] }
    expect(
      stateOf(
        await judgeAgain([
          { text, pullRequest: other },
          { text, pullRequest },
        ]),
      ),
    ).toBe('remembered')
  })

  it.each<[string, NonNullable<ReliefWorld['history']>]>([
    ['was pushed', [{ text, pullRequest: null }]],
    ['was merged without a line', [{ text, pullRequest: { ...pullRequest, reviews: [] } }]],
    [
      'was confirmed by its own author',
      [{ text, pullRequest: { ...pullRequest, reviews: [review(line, { author })] } }],
    ],
    [
      'was confirmed before it was changed and changed back',
      [
        { text, pullRequest: null },
        { text: JSON.stringify({ ...before, role: 'distributor' }), pullRequest: null },
        { text, pullRequest },
      ],
    ],
  ])('is asked once more where it %s', async (_, history) => {
    expect(stateOf(await judgeAgain(history))).toBe('open')
  })

  it('is asked again with another value', async () => {
    const base = {
      model_id: 'heron-11b',
      provider: 'Reiher Modelle AG',
      is_general_purpose: true,
      systemic_risk: false,
    }
    expect(stateOf(await judgeAgain([{ text, pullRequest }], { ...before, base }))).toBe('open')
  })
})
