import { beforeAll, describe, expect, it } from 'vitest'
import { type Evaluation, evaluationOf } from '../../../bot/evaluation/evaluate.ts'
import { type Live, lookAfter, next, type Write } from '../../../bot/evaluation/next.ts'
import { isRetargeted } from '../../../bot/evaluation/verdict-after.ts'
import { noCheck, noNotices, type PublishedEntry, type PublishedState } from '../../../bot/store/published-state.ts'
import { gate } from '../../../engine/gate.ts'
import { GateError } from '../../../engine/gate-error.ts'
import { sayError } from '../../../locales/error-words.ts'
import { localeOf } from '../../../locales/index.ts'
import { exampleFiles } from '../../builders/examples.ts'
import { type MemoryTree, memorySource } from '../../builders/memory-source.ts'

const [head, older, base] = ['a'.repeat(40), 'b'.repeat(40), 'c'.repeat(40)]
const commits = { head, base, baseBranch: 'main', organisation: null, groupOf: null }
const fresh: Live = {
  commits,
  now: new Date('2026-11-22T12:00:00Z'),
  wantsStatus: false,
  sharedWith: null,
  seen: null,
  refused: { comment: null, status: false },
}
const seen = { moved: false, foreign: [], comments: null }
let evaluations: { readonly [Name in 'gaps' | 'passed' | 'nothing' | 'broken' | 'unjudged']: Evaluation }

beforeAll(async () => {
  const locale = await localeOf('en')
  const judged = async (files: MemoryTree): Promise<Evaluation> => {
    const report = await gate(memorySource({ head: files }), { today: '2026-11-22' })
    return { report, error: null, locale }
  }
  const error = new GateError({ code: 'configuration-invalid', says: sayError('head-without-base') })
  evaluations = {
    gaps: await judged({ 'gpai/release.yaml': 'role: provider\n' }),
    passed: await judged(exampleFiles('complete-release')),
    nothing: await judged({ 'src/index.ts': 'export {}\n' }),
    broken: await evaluationOf(error),
    unjudged: { report: null, error: null, locale },
  }
})

/** A pull request whose green check stands on an earlier commit, and nothing else. */
const before: PublishedState = {
  installation: 7,
  repository: 'acme/atlas',
  number: 1,
  head: older,
  base,
  baseBranch: 'main',
  verdict: 'pass',
  gaps: [],
  voided: [],
  changed: null,
  ownsCheck: true,
  check: { run: 3, head: older, digest: 'd'.repeat(64), annotated: [] },
  status: null,
  notices: noNotices,
  comment: { id: null, digest: null, report: null },
}

/** What an imaginary store and GitHub answer. */
type World = {
  readonly owns?: boolean
  readonly others?: readonly PublishedEntry[]
  readonly refuse?: Partial<Live['refused']>
  readonly found?: PublishedState['check']
}

type Step = { readonly published: PublishedState | null; readonly live: Live }

/** Carries one write out where all goes well, besides what is to be refused. */
function done({ published, live }: Step, write: Write, { owns = true, others = [], refuse, found }: World): Step {
  if (write.kind === 'verdict') {
    const { due: _due, ...verdict } = write.verdict
    const known = published ?? { ...before, check: noCheck }
    const check = known.check.head === verdict.head ? known.check : noCheck
    return { published: { ...known, ...verdict, check, ownsCheck: owns }, live: { ...live, sharedWith: others } }
  }
  if (published === null) throw new Error('nothing is published before there is a verdict')
  switch (write.kind) {
    case 'notices':
      return { published: { ...published, notices: write.notices }, live }
    case 'look-up-check':
      return { published: { ...published, check: found ?? noCheck }, live }
    case 'check': {
      const { run, annotated, ...rest } = published.check
      const ids = [...(annotated ?? []), ...write.output.annotations.map(({ title }) => title)]
      return {
        published: { ...published, check: { ...rest, run: run ?? 5, digest: write.digest, annotated: ids } },
        live,
      }
    }
    case 'status':
      if (refuse?.status === true) return { published, live: { ...live, refused: { ...live.refused, status: true } } }
      return { published: { ...published, status: write.digest }, live }
    case 'comment': {
      const now = live.seen === null ? null : { ...live.seen, comments: null }
      const { comment = null } = refuse ?? {}
      if (comment !== null) return { published, live: { ...live, seen: now, refused: { ...live.refused, comment } } }
      const state = { id: 9, digest: 'e'.repeat(64), report: write.report }
      return { published: { ...published, comment: state }, live: { ...live, seen: now } }
    }
  }
}

/** A write in a few words. */
function inWords(write: Write): string {
  switch (write.kind) {
    case 'verdict':
      return `verdict ${write.verdict.verdict ?? 'none'}${write.verdict.head === null ? ', closed' : ''}`
    case 'notices':
      return `notices ${[...write.notices.foreign, ...write.notices.errors].join(' ') || 'none'}`
    case 'check':
      return `check ${write.output.conclusion}${write.digest === null ? ', goes on' : ''}`
    case 'status':
      return `status ${write.status.state}`
    case 'look-up-check':
    case 'comment':
      return write.kind
  }
}

type Situation = Partial<Step> & { readonly evaluation: keyof typeof evaluations; readonly world?: World }

/** Everything that is written until nothing is left, and what stands then. */
function wayOf({ published = null, live = fresh, evaluation, world = {} }: Situation) {
  const written: string[] = []
  let [step, again]: [Step, number | null] = [{ published, live }, null]
  for (let round = 0; round < 20; round += 1) {
    const { writes, ...rest } = next(step.published, evaluations[evaluation], step.live)
    again ??= rest.again
    step = { ...step, published: rest.published }
    if (writes.length === 0) return { written, again, ...step }
    for (const write of writes) {
      step = done(step, write, world)
      written.push(inWords(write))
    }
  }
  throw new Error(`There is no end: ${written.join(', ')}`)
}

/** A verdict that is published, on the commit that is judged. */
function publishedAfter(evaluation: Situation['evaluation'], live: Partial<Live> = {}): PublishedState {
  const { published } = wayOf({ evaluation, live: { ...fresh, ...live } })
  if (published === null) throw new Error('nothing is published')
  return published
}

const other = (verdict: PublishedState['verdict']): PublishedEntry => ({
  key: 'acme/atlas#2',
  published: { ...before, number: 2, head, verdict, ownsCheck: false },
})

describe('the way to a check', () => {
  const ways: Readonly<Record<string, readonly [() => Situation, readonly string[]]>> = {
    'the first verdict': [() => ({ evaluation: 'gaps' }), ['verdict blocked', 'check failure']],
    'a release without a gap': [() => ({ evaluation: 'passed' }), ['verdict pass', 'check success']],
    'nothing to gate': [() => ({ evaluation: 'nothing' }), ['verdict not-applicable', 'check success']],
    'the same verdict again': [() => ({ evaluation: 'gaps', published: publishedAfter('gaps') }), ['verdict blocked']],
    'the same verdict on another base commit': [
      () => ({
        evaluation: 'gaps',
        published: publishedAfter('gaps'),
        live: { ...fresh, commits: { ...commits, base: older } },
      }),
      ['verdict blocked', 'check failure'],
    ],
    'another verdict on the same commit': [
      () => ({ evaluation: 'gaps', published: publishedAfter('passed') }),
      ['verdict blocked', 'check failure'],
    ],
    'a new commit': [() => ({ evaluation: 'gaps', published: before }), ['verdict blocked', 'check failure']],
    'a base that is another one by now, before it is judged': [
      () => ({ evaluation: 'unjudged', published: publishedAfter('passed') }),
      ['verdict none', 'check failure'],
    ],
    'a gate that could not run': [() => ({ evaluation: 'broken' }), ['verdict could-not-run', 'check failure']],
    'a pull request that is closed': [
      () => ({ evaluation: 'unjudged', published: publishedAfter('gaps'), live: { ...fresh, commits: null } }),
      ['verdict none, closed'],
    ],
    'one that was closed before': [
      () => ({ evaluation: 'unjudged', published: { ...before, head: null }, live: { ...fresh, commits: null } }),
      [],
    ],
    'one that is closed and was never judged': [
      () => ({ evaluation: 'unjudged', live: { ...fresh, commits: null } }),
      [],
    ],
    'a check that another pull request writes': [
      () => ({ evaluation: 'gaps', world: { owns: false, others: [other('pass')] } }),
      ['verdict blocked'],
    ],
    'another on the same commit that is blocked': [
      () => ({ evaluation: 'passed', world: { others: [other('blocked')] } }),
      ['verdict pass', 'check failure'],
    ],
    'another on the same commit that is not judged yet': [
      () => ({ evaluation: 'passed', world: { others: [other(null)] } }),
      ['verdict pass', 'check failure'],
    ],
    'another on the same commit that passes': [
      () => ({ evaluation: 'passed', world: { others: [other('pass')] } }),
      ['verdict pass', 'check success'],
    ],
    'a status beside the check': [
      () => ({ evaluation: 'gaps', live: { ...fresh, wantsStatus: true } }),
      ['verdict blocked', 'check failure', 'status failure'],
    ],
    'the same status again': [
      () => ({
        evaluation: 'gaps',
        published: publishedAfter('gaps', { wantsStatus: true }),
        live: { ...fresh, wantsStatus: true },
      }),
      ['verdict blocked'],
    ],
    'a status that is refused': [
      () => ({ evaluation: 'gaps', live: { ...fresh, wantsStatus: true }, world: { refuse: { status: true } } }),
      ['verdict blocked', 'check failure', 'status failure'],
    ],
  }

  it.each(Object.entries(ways))('%s', (_, [situation, expected]) => {
    const { written, again } = wayOf(situation())
    expect(written).toEqual(expected)
    expect(again).toBeNull()
  })

  it('names the other pull request that keeps the check red', () => {
    const { published, evaluation } = { published: publishedAfter('passed'), evaluation: evaluations.passed }
    const live = { ...fresh, sharedWith: [other('blocked')] }
    expect(next(published, evaluation, live).writes).toMatchObject([
      { output: { title: expect.stringContaining('#2'), conclusion: 'failure' } },
    ])
  })

  it('compares with what was published last, and says what changed', () => {
    const { published } = wayOf({ evaluation: 'gaps', published: before })
    expect(published?.changed).toMatchObject({ since: older, closed: [], voided: [] })
    expect(published?.changed?.added).toEqual(published?.gaps)
    expect(published?.gaps.length).toBeGreaterThan(10)
  })
})

describe('a call whose answer was lost', () => {
  const lost = (check: Partial<PublishedState['check']>): PublishedState => {
    const published = publishedAfter('gaps')
    return { ...published, check: { ...published.check, digest: null, ...check } }
  }

  it.each([
    ['with annotations', { annotated: null }],
    ['that made the run', { run: null }],
    ['that made the run with annotations', { run: null, annotated: null }],
  ])('%s is looked up before anything is written again', (_, check) => {
    const published = lost(check)
    const found = { run: 5, head, digest: null, annotated: [] }
    const way = wayOf({ evaluation: 'gaps', published, world: { found } })
    expect(way.written).toEqual(['verdict blocked', 'look-up-check', 'check failure'])
    expect(way.published?.check.run).toBe(5)
    expect(wayOf({ evaluation: 'gaps', published }).written).toEqual(way.written)
  })

  it('is written after what a status would say, and not before', () => {
    const situation = {
      evaluation: 'gaps',
      published: lost({ run: null }),
      live: { ...fresh, wantsStatus: true },
    } as const
    expect(wayOf(situation).written).toEqual(['verdict blocked', 'look-up-check', 'check failure', 'status failure'])
  })
})

describe('a second look', () => {
  const looked = (evaluation: Situation['evaluation'], more: Partial<Live['seen']>, world: World = {}) => {
    const published = publishedAfter(evaluation)
    return wayOf({ evaluation, published, live: { ...fresh, sharedWith: [], seen: { ...seen, ...more } }, world })
  }

  it('finds a head that moved: nothing is written, and all is done again at once', () => {
    expect(looked('gaps', { moved: true, comments: [], foreign: ['forger'] })).toMatchObject({ written: [], again: 1 })
  })

  it('leads to the comment, and nothing else where it is taken', () => {
    const { written, again, published } = looked('gaps', { comments: [] })
    expect([written, again]).toEqual([['comment'], null])
    expect(published?.comment.id).toBe(9)
  })

  it.each([
    ['permission-missing', ['comment', 'notices comment', 'check failure'], 60],
    ['service-unavailable', ['comment', 'notices comment', 'check failure'], 60],
    ['rate-limited', ['comment'], 60],
    ['event-unsupported', ['comment'], 1],
  ] as const)(
    'says in the check that the comment failed, unless it is a matter of time (%s)',
    (comment, written, again) => {
      expect(looked('gaps', { comments: [] }, { refuse: { comment } })).toMatchObject({ written, again })
    },
  )

  it.each([
    ['permission-missing', null],
    ['rate-limited', 60],
  ] as const)(
    'tries a comment that failed again once, and as often as needed where a limit is the reason (%s)',
    (comment, again) => {
      const known = { ...publishedAfter('gaps'), notices: { foreign: [], errors: ['comment' as const] } }
      const live = { ...fresh, sharedWith: [], seen: { ...seen, comments: [] } }
      expect(wayOf({ evaluation: 'gaps', published: known, live, world: { refuse: { comment } } }).again).toBe(again)
    },
  )

  it('takes back what was said of a comment that is written by now', () => {
    const { published } = looked('gaps', { comments: [] }, { refuse: { comment: 'permission-missing' } })
    const live = { ...fresh, sharedWith: [], seen: { ...seen, comments: [] } }
    const { written } = wayOf({ evaluation: 'gaps', published, live })
    expect(written).toEqual(['comment', 'notices none', 'check failure'])
  })

  it('finds a check of another App, points at it, and counts it once', () => {
    const first = looked('passed', { foreign: ['forger'] })
    expect(first.written).toEqual(['notices forger', 'check success'])
    const live = { ...fresh, sharedWith: [], seen: { ...seen, foreign: ['forger'] } }
    expect(wayOf({ evaluation: 'passed', published: first.published, live }).written).toEqual([])
    const both = { ...live, seen: { ...seen, foreign: ['forger', 'third'] } }
    expect(next(first.published, evaluations.passed, both).writes).toMatchObject([{ foreign: ['third'] }])
  })

  it('says in the check that a status was refused, and does not try it again', () => {
    const refused = { comment: null, status: true }
    const published = publishedAfter('gaps')
    const live = { ...fresh, wantsStatus: true, sharedWith: [], seen, refused }
    expect(wayOf({ evaluation: 'gaps', published, live }).written).toEqual(['notices status', 'check failure'])
  })

  it('leaves the notices of somebody else’s check to whoever writes it', () => {
    const published = { ...publishedAfter('gaps'), ownsCheck: false }
    const live = { ...fresh, sharedWith: [], seen: { ...seen, foreign: ['forger'] } }
    expect(wayOf({ evaluation: 'gaps', published, live }).written).toEqual(['notices forger'])
  })
})

describe('what is looked at again', () => {
  const told = (evaluation: Situation['evaluation']) => {
    const { report } = evaluations[evaluation]
    if (report === null) throw new Error('there is no report')
    return wayOf({
      evaluation,
      published: publishedAfter(evaluation),
      live: { ...fresh, sharedWith: [], seen: { ...seen, comments: [] } },
    }).published
  }

  it('is the conversation where the comment is due, or where it could not be read', () => {
    const live = { ...fresh, sharedWith: [] }
    const published = publishedAfter('gaps')
    expect(lookAfter(published, evaluations.gaps, { live, comments: [] })).toBe('comment')
    expect(lookAfter(told('gaps') ?? published, evaluations.gaps, { live, comments: null })).toBe('comment')
    expect(lookAfter(told('gaps') ?? published, evaluations.gaps, { live, comments: [] })).toBeNull()
    expect(lookAfter(published, evaluations.nothing, { live, comments: [] })).toBeNull()
    expect(lookAfter(published, evaluations.broken, { live, comments: [] })).toBeNull()
  })

  it('is the pull request where the check has to say something else of a status', () => {
    const published = publishedAfter('nothing')
    const refused = { ...fresh, wantsStatus: true, sharedWith: [], refused: { comment: null, status: true } }
    expect(lookAfter(published, evaluations.nothing, { live: refused, comments: [] })).toBe('pull-request')
    const said = { ...published, notices: { foreign: [], errors: ['status' as const] } }
    expect(lookAfter(said, evaluations.nothing, { live: refused, comments: [] })).toBeNull()
    const taken = { ...fresh, wantsStatus: true, sharedWith: [] }
    expect(lookAfter(said, evaluations.nothing, { live: taken, comments: [] })).toBe('pull-request')
  })
})

describe('another base branch', () => {
  it.each([
    ['pass', head, 'stable', true],
    ['not-applicable', head, 'stable', true],
    ['blocked', head, 'stable', false],
    ['could-not-run', head, 'stable', false],
    ['pass', head, 'main', false],
    ['pass', older, 'stable', false],
  ] as const)(
    'after %s: takes a green check on the same commit back, and no other',
    (verdict, at, baseBranch, expected) => {
      expect(isRetargeted({ ...before, verdict, head: at }, { ...commits, baseBranch })).toBe(expected)
    },
  )
})
