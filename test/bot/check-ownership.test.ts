import { describe, expect, it } from 'vitest'
import { acquire, nextOwner, type OwnedCheck, ownsNothing, release } from '../../bot/store/check-ownership.ts'
import { noCheck, type PublishedEntry, type PublishedState } from '../../bot/store/published-state.ts'

const [head, elsewhere] = ['a'.repeat(40), 'b'.repeat(40)]

/** A run on a commit, and what else goes along with it. */
function run(id: number, at: string): OwnedCheck {
  const check = { run: id, head: at, digest: 'd'.repeat(64), annotated: ['one'] }
  return { ownsCheck: true, check, status: 'e'.repeat(64), notices: { foreign: ['forger'], errors: [] } }
}

/** The same as its next owner has it: what it says is forgotten. */
function handed(held: OwnedCheck): OwnedCheck {
  return { ...held, ownsCheck: true, check: { ...held.check, digest: null } }
}

function entry(number: number | null, more: Partial<PublishedState>): PublishedEntry {
  const published: PublishedState = {
    installation: 7,
    repository: 'acme/atlas',
    number,
    head,
    base: head,
    baseBranch: 'main',
    verdict: 'pass',
    gaps: [],
    voided: [],
    changed: null,
    ...ownsNothing,
    comment: { id: null, digest: null, report: null },
    ...more,
  }
  return { key: number === null ? 'acme/atlas@a' : `acme/atlas#${number}`, published }
}

const [mine, theirs] = [run(3, head), run(4, head)]
const owner = entry(2, theirs)
const [waiting, alsoWaiting] = [entry(3, {}), entry(4, {})]
const group = entry(null, theirs)
/** Has gone elsewhere, and its run still stands here. */
const gone = entry(5, { ...theirs, head: elsewhere, ownsCheck: false })
const waits: OwnedCheck = ownsNothing
/** Was closed, or came from elsewhere, and its own run stands here or there. */
const [ranHere, ranElsewhere] = [{ ...mine, ownsCheck: false }, run(6, elsewhere)]

type Row = {
  readonly own: OwnedCheck
  readonly others: readonly PublishedEntry[]
  readonly holds: OwnedCheck
  readonly amends?: readonly [string, OwnedCheck]
  readonly wakes?: readonly string[]
}

function expectStep(step: ReturnType<typeof acquire>, { holds, amends, wakes = [] }: Row): void {
  expect(step.own).toEqual(holds)
  expect(step.amend).toEqual(amends === undefined ? null : { key: amends[0], parts: amends[1] })
  expect(step.wake.map(({ key }) => key)).toEqual(wakes)
}

describe('a pull request that comes to a commit, or is judged there again', () => {
  const rows: Readonly<Record<string, Row>> = {
    'alone: owns': { own: waits, others: [], holds: { ...ownsNothing, ownsCheck: true } },
    'alone, with a run elsewhere: owns, and leaves that run': {
      own: ranElsewhere,
      others: [],
      holds: { ...ownsNothing, ownsCheck: true },
    },
    'alone, with its own run here: owns it still': { own: mine, others: [], holds: mine },
    'reopened, with its own run here: owns it again': { own: ranHere, others: [], holds: mine },
    'where another owns: waits, and the owner writes': {
      own: waits,
      others: [owner],
      holds: ownsNothing,
      wakes: [owner.key],
    },
    'reopened where another owns by now: waits': {
      own: ranHere,
      others: [owner],
      holds: ranHere,
      wakes: [owner.key],
    },
    'where others only wait: owns': {
      own: waits,
      others: [waiting, alsoWaiting],
      holds: { ...ownsNothing, ownsCheck: true },
    },
    'where a run of one that went stands: owns it, and it is taken from that one': {
      own: waits,
      others: [gone],
      holds: handed({ ...theirs }),
      amends: [gone.key, ownsNothing],
    },
    'where another owns the run of one that went: waits, and takes nothing': {
      own: waits,
      others: [owner, gone],
      holds: ownsNothing,
      wakes: [owner.key],
    },
    'where a merge group wrote its own check: owns, and takes that run': {
      own: waits,
      others: [group],
      holds: handed({ ...theirs }),
      amends: [group.key, ownsNothing],
    },
  }
  it.each(Object.entries(rows))('%s', (_, row) => expectStep(acquire(row.own, head, row.others), row))

  it('closed: owns nothing, and remembers its run', () => {
    expectStep(acquire(mine, null, []), { own: mine, others: [], holds: ranHere })
  })
})

describe('a pull request that goes from a commit', () => {
  const rows: Readonly<Record<string, Row>> = {
    'owner, alone: keeps its run in mind': { own: mine, others: [], holds: mine },
    'owner, others wait: the first of them owns the run, and writes': {
      own: mine,
      others: [waiting, alsoWaiting],
      holds: ownsNothing,
      amends: [waiting.key, handed(mine)],
      wakes: [waiting.key],
    },
    'owner, only a merge group is there: keeps its run in mind': { own: mine, others: [group], holds: mine },
    'owner, only one that went before is known: keeps its run in mind': { own: mine, others: [gone], holds: mine },
    'one that waits: the owner writes without it': {
      own: waits,
      others: [owner, waiting],
      holds: waits,
      wakes: [owner.key],
    },
    'one that waits, nobody owns: nothing': { own: waits, others: [waiting], holds: waits },
  }
  it.each(Object.entries(rows))('%s', (_, row) => expectStep(release(row.own, head, row.others), row))
})

describe('the next owner', () => {
  it.each([
    ['nobody', [], null],
    ['whoever is first', [waiting, alsoWaiting], waiting.key],
    ['no merge group', [group, waiting], waiting.key],
    ['nobody who is elsewhere', [gone], null],
  ] as const)('is %s', (_, others, expected) => {
    expect(nextOwner(head, others)?.key ?? null).toBe(expected)
  })
})

describe('any order of coming and going', () => {
  /** Three pull requests come to a commit and go from it in some order. */
  function played(order: readonly number[]) {
    const held = new Map<number, PublishedEntry>()
    const here = (besides: number) => [...held.values()].filter(({ published }) => published.number !== besides)
    for (const number of order) {
      const known = held.get(number)
      const leaves = known?.published.head === head
      const own = known?.published ?? ownsNothing
      const step = leaves ? release(own, head, here(number)) : acquire(own, head, here(number))
      const after = leaves ? acquire(step.own, elsewhere, []).own : step.own
      const { amend } = step
      const other = amend === null ? undefined : [...held].find(([, { key }]) => key === amend.key)
      if (amend !== null && other !== undefined) {
        held.set(other[0], { ...other[1], published: { ...other[1].published, ...amend.parts } })
      }
      const check =
        after.ownsCheck && !leaves && after.check.run === null ? { ...noCheck, run: number, head } : after.check
      const { ownsCheck, status, notices } = after
      held.set(number, entry(number, { head: leaves ? elsewhere : head, ownsCheck, status, notices, check }))
    }
    return [...held.values()].filter(({ published }) => published.head === head).map(({ published }) => published)
  }

  const orders = [1, 2, 3].flatMap((a) =>
    [1, 2, 3].flatMap((b) => [1, 2, 3].flatMap((c) => [1, 2, 3].flatMap((d) => [1, 2, 3].map((e) => [a, b, c, d, e])))),
  )

  it('leaves one owner wherever somebody is, with the one run that stands there', () => {
    for (const order of orders) {
      const there = played(order)
      const owners = there.filter(({ ownsCheck }) => ownsCheck)
      expect(owners, order.join(' ')).toHaveLength(Math.min(1, there.length))
      expect(
        owners.every(({ check }) => check.head === head && check.run !== null),
        order.join(' '),
      ).toBe(true)
    }
  })
})
