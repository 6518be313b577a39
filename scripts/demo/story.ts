import type { RoleName } from '../../schemas/roster.ts'
import { signers } from '../../test/builders/sign-off-world.ts'
import { pullRequestEvent, pushEvent, reviewEvent } from '../../test/github-server/events.ts'
import { tick } from '../../test/github-server/world/accounts.ts'
import type { Files } from '../../test/github-server/world/files.ts'
import { addReview, openPullRequest } from '../../test/github-server/world/pull-requests.ts'
import { mergeOnto, moveBranch, pushCommit, tip } from '../../test/github-server/world/repositories.ts'
import { type PullRequestView, whatIsSaid } from './pull-request-view.ts'
import type { Stage } from './stage.ts'

/** What must be said after a step. */
export type Expected = {
  readonly conclusion: 'success' | 'failure'
  /** How many gaps block, compared with before and with the signatures that are missing. */
  readonly gaps: 'some' | 'fewer' | 'signatures' | 'none'
  readonly signed: readonly RoleName[]
  readonly missing: readonly RoleName[]
  readonly invalidated: readonly RoleName[]
}

/** One thing that somebody does, and what must come of it. */
export type Step = {
  readonly title: string
  readonly act: (stage: Stage, before: PullRequestView | null) => Promise<void>
  readonly expected: Expected
}

const all = ['risk_owner', 'risk_monitor', 'security_lead', 'oversight_body', 'report_custodian'] as const
const [owner, monitor, ...others] = all
const nobody = { signed: [], missing: [], invalidated: [] } as const
const green = { conclusion: 'success', gaps: 'none', ...nobody, signed: all } as const

/** From a release with gaps to its merge. */
export const story: readonly Step[] = [
  {
    title: 'Mia opens the pull request of a release; documents and answers are missing',
    act: open,
    expected: { conclusion: 'failure', gaps: 'some', ...nobody, missing: all },
  },
  {
    title: 'Zoe, who has no commit in the change, confirms what takes duties away',
    act: confirm,
    expected: { conclusion: 'failure', gaps: 'fewer', ...nobody, missing: all },
  },
  {
    title: 'Mia answers the open items of the form and adds the summary of the training content',
    act: (stage) => push(stage, stage.documents.form),
    expected: { conclusion: 'failure', gaps: 'fewer', ...nobody, missing: all },
  },
  {
    title: 'Mia adds the file on security and the record to sign: nothing is missing but signatures',
    act: (stage) => push(stage, stage.documents.rest),
    expected: { conclusion: 'failure', gaps: 'signatures', ...nobody, missing: all },
  },
  {
    title: 'Two people approve at the same moment, each with the line that the comment offers',
    act: (stage, before) => sign(stage, before, [owner, monitor]),
    expected: { conclusion: 'failure', gaps: 'signatures', ...nobody, signed: [owner, monitor], missing: others },
  },
  {
    title: 'The other three sign',
    act: (stage, before) => sign(stage, before, others),
    expected: green,
  },
  {
    title: 'Mia changes a word in a file that nobody signs: every signature stays',
    act: (stage) => push(stage, stage.documents.wording),
    expected: green,
  },
  {
    title: 'Mia replaces the Model Report: that ends one signature, and only that one',
    act: (stage) => push(stage, stage.documents.report),
    expected: {
      conclusion: 'failure',
      gaps: 'signatures',
      signed: all.filter((role) => role !== 'report_custodian'),
      missing: ['report_custodian'],
      invalidated: ['report_custodian'],
    },
  },
  {
    title: 'Its custodian signs again',
    act: (stage, before) => sign(stage, before, ['report_custodian']),
    expected: green,
  },
  { title: 'Mia merges', act: merge, expected: green },
]

/** Where what is said is not what must be said, in words; empty where all is as expected. */
export function differences(
  expected: Expected,
  view: PullRequestView,
  before: PullRequestView | null,
): readonly string[] {
  const { conclusion, gaps, signed, missing, invalidated } = expected
  const counts = {
    some: view.blocking > 0,
    fewer: view.blocking > 0 && view.blocking < (before?.blocking ?? 0),
    signatures: view.blocking === view.missing.length && view.blocking > 0,
    none: view.blocking === 0,
  }
  return [
    ...(view.conclusion === conclusion ? [] : [`the check is ${view.conclusion}, not ${conclusion}`]),
    ...(counts[gaps] ? [] : [`${view.blocking} gaps block, where ${gaps} should`]),
    ...(view.checks === 1 ? [] : [`${view.checks} checks are on the commit`]),
    ...(view.comments === 1 ? [] : [`there are ${view.comments} comments`]),
    ...(before === null || before.comment === view.comment ? [] : ['it is another comment than before']),
    ...unlike('signed', view.signed, signed),
    ...unlike('missing', view.missing, missing),
    ...unlike('void', view.invalidated, invalidated),
  ]
}

function unlike(what: string, shown: readonly RoleName[], expected: readonly RoleName[]): readonly string[] {
  const [is, ought] = [shown, expected].map((roles) => roles.toSorted().join(', '))
  return is === ought ? [] : [`${what}: ${is || 'nobody'}, not ${ought || 'nobody'}`]
}

/** Does the steps one after the other; `tell` hears of each. Gives the differences of all. */
export async function play(
  opened: Omit<Stage, 'pull'>,
  report: (
    step: Step,
    view: PullRequestView,
    outcome: { readonly wrong: readonly string[]; readonly ms: number },
  ) => void,
): Promise<readonly string[]> {
  const { world, repository, documents } = opened
  const pull = openPullRequest(world, repository, { files: documents.first, title: 'Release aurora-1 1.0' })
  const stage: Stage = { ...opened, pull }
  const wrong: string[] = []
  let before: PullRequestView | null = null
  for (const step of story) {
    const started = performance.now()
    await step.act(stage, before)
    const view = whatIsSaid(stage)
    const found = differences(step.expected, view, before)
    report(step, view, { wrong: found, ms: performance.now() - started })
    wrong.push(...found.map((difference) => `${step.title}: ${difference}`))
    before = view
  }
  return [...wrong, ...stage.github.violations]
}

async function open(stage: Stage): Promise<void> {
  await stage.deliver([pullRequestEvent(stage, stage.pull, { action: 'opened', installation: stage.installation })])
}

async function push(stage: Stage, files: Files): Promise<void> {
  const { world, repository, pull, installation } = stage
  pushCommit(world, repository, pull.headRef, { files })
  await stage.deliver([pullRequestEvent(stage, pull, { action: 'synchronize', installation })])
}

/** Approving reviews, with the lines of the comment. */
async function sign(
  stage: Stage,
  before: PullRequestView | null,
  roles: readonly (keyof typeof signers)[],
): Promise<void> {
  const { world, pull, installation } = stage
  const events = roles.map((role) => {
    const line = before?.lines.get(role) ?? 'The comment offers no line.'
    const review = addReview(world, pull, { author: signers[role], body: `I have read it.\n\n${line}` })
    return reviewEvent(stage, pull, { review, installation, sender: signers[role] })
  })
  await stage.deliver(events)
}

/** An approving review of somebody who may write to the repository, with the line of the comment. */
async function confirm(stage: Stage, before: PullRequestView | null): Promise<void> {
  const { world, repository, pull, installation } = stage
  repository.collaborators.set('zoe', 'write')
  const body = before?.confirmation ?? 'The comment offers no line.'
  const review = addReview(world, pull, { author: 'zoe', body })
  await stage.deliver([reviewEvent(stage, pull, { review, installation, sender: 'zoe' })])
}

/** A merge as GitHub does it where the check is required: only on green. */
async function merge(stage: Stage): Promise<void> {
  const { world, repository, pull, installation } = stage
  if (whatIsSaid(stage).conclusion !== 'success') throw new Error('The required check is red: GitHub does not merge.')
  const before = tip(repository, pull.baseRef)
  pull.state = 'closed'
  pull.mergedAt = tick(world)
  moveBranch(world, repository, pull.baseRef, mergeOnto(repository, before, pull.headOid))
  await stage.deliver([
    pullRequestEvent(stage, pull, { action: 'closed', installation }),
    pushEvent(stage, pull.baseRef, { before, installation }),
  ])
}
