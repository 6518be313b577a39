import { describe, expect, it } from 'vitest'
import { checkName } from '../../../github/check-name.ts'
import { doctorReport } from '../../../schemas/doctor.ts'
import {
  changeRuleset,
  changeWorkflow,
  examined,
  type InOrder,
  inOrder,
  inShort,
  mergeQueue,
  workflowPath,
} from './in-order.ts'

it('finds nothing where everything is in order', async () => {
  const report = await examined(inOrder())
  expect(report.findings).toEqual([])
  expect(doctorReport.parse(report)).toMatchObject({ counts: { error: 0, warning: 0, unknown: 0 } })
  expect(report.examined).toEqual([{ repository: 'acme/atlas', branches: ['main'] }])
})

type Mistake = readonly [what: string, plant: (setting: InOrder) => void, found: readonly string[]]

const actions = 15_368

const mistakes: readonly Mistake[] = [
  [
    'a path filter on the workflow',
    (it) => changeWorkflow(it, { '  pull_request:\n': '  pull_request:\n    paths: [gpai/**]\n' }),
    [`error workflow-path-filter ${workflowPath}:4`],
  ],
  [
    'a path filter on the workflow, in a file with Windows line ends',
    (it) =>
      changeWorkflow(it, { '  pull_request:\n': '  pull_request:\n    paths: [gpai/**]\n' }, (text) =>
        text.replaceAll('\n', '\r\n'),
      ),
    [`error workflow-path-filter ${workflowPath}:4`],
  ],
  [
    'a path filter on the workflow, behind an anchor',
    (it) =>
      changeWorkflow(it, {
        'name: Gate\n': 'name: Gate\nx-paths: &paths [gpai/**]\n',
        '  pull_request:\n': '  pull_request:\n    paths: *paths\n',
      }),
    [`error workflow-path-filter ${workflowPath}:1`],
  ],
  [
    'paths that are ignored',
    (it) => changeWorkflow(it, { '  pull_request:\n': '  pull_request:\n    paths-ignore:\n      - docs/**\n' }),
    [`error workflow-path-filter ${workflowPath}:4`],
  ],
  [
    'a filter that leaves the branch out',
    (it) => changeWorkflow(it, { '  pull_request:\n': '  pull_request:\n    branches: [release/*]\n' }),
    [`error workflow-branch-filter ${workflowPath}:4`],
  ],
  [
    'types that drop an activity that is there by default',
    (it) => changeWorkflow(it, { 'opened, synchronize, reopened,': 'opened, reopened,' }),
    [`error workflow-types-missing ${workflowPath}:4`],
  ],
  [
    'types that drop another activity',
    (it) => changeWorkflow(it, { ', edited, labeled': ', labeled' }),
    [`warning workflow-types-missing ${workflowPath}:4`],
  ],
  [
    'no types',
    (it) =>
      changeWorkflow(it, {
        '    types: [opened, synchronize, reopened, ready_for_review, edited, labeled, unlabeled]\n': '',
      }),
    [`warning workflow-types-missing ${workflowPath}:3`],
  ],
  [
    'no merge_group where nothing is queued',
    (it) => changeWorkflow(it, { '  merge_group:\n': '' }),
    [`warning workflow-no-merge-group ${workflowPath}:3`],
  ],
  [
    'no merge_group, and a merge queue',
    (it) => {
      changeWorkflow(it, { '  merge_group:\n': '' })
      it.repository.rulesets.push({
        id: 5,
        name: 'queue',
        enforcement: 'active',
        target: 'branch',
        rules: [mergeQueue],
      })
    },
    [`error workflow-no-merge-group ${workflowPath}:3`],
  ],
  [
    'an App that does not hear of merge groups',
    (it) => {
      it.app.events = it.app.events.filter((event) => event !== 'merge_group')
    },
    ['error app-event-missing'],
  ],
  [
    'a webhook that goes elsewhere',
    (it) => {
      it.app.hook.url = 'https://gate.example/'
    },
    ['error webhook-url-wrong'],
  ],
  [
    'a webhook without an address',
    (it) => {
      delete it.app.hook.url
    },
    ['error webhook-url-wrong'],
  ],
  [
    'deliveries that fail',
    (it) =>
      it.world.deliveries.push(delivery(it, 1, 502), delivery(it, 2, 202), delivery(it, 3, 503), delivery(it, 3, 202)),
    ['error webhook-deliveries-failing'],
  ],
  [
    'a check that was begun and never ended',
    (it) => {
      it.run.status = 'in_progress'
      it.run.conclusion = null
    },
    ['error check-unfinished'],
  ],
  [
    'another name in the rule',
    (it) => changeRuleset(it, { context: 'GPAI Release-Gate', integration_id: it.app.id }),
    ['error check-misspelled'],
  ],
  [
    'a name in the rule that means nothing',
    (it) => changeRuleset(it, { context: 'license/cla', integration_id: it.app.id }),
    ['error check-not-required'],
  ],
  [
    'the rule pinned to GitHub Actions',
    (it) => changeRuleset(it, { context: checkName, integration_id: actions }),
    ['error check-pinned-to-actions'],
  ],
  [
    'the rule pinned to somebody else',
    (it) => changeRuleset(it, { context: checkName, integration_id: 77 }),
    ['error check-pinned-elsewhere'],
  ],
  ['the rule pinned to nobody', (it) => changeRuleset(it, { context: checkName }), ['error check-unpinned']],
  [
    'runs of first-time contributors that wait',
    (it) => {
      it.repository.forkApproval = 'first_time_contributors'
    },
    ['warning workflow-waits-for-approval'],
  ],
]

function delivery({ app, installation }: InOrder, id: number, statusCode: number) {
  const deliveredAt = '2026-11-02T09:00:00Z'
  const to = { appId: app.id, installationId: installation.id, deliveredAt, redelivery: false }
  return { ...to, id, guid: `guid-${id}`, event: 'pull_request', action: 'opened', statusCode, payload: {} }
}

describe('doctor finds, and finds nothing else', () => {
  it.each(mistakes)('%s', async (_, plant, found) => {
    const setting = inOrder()
    plant(setting)
    const report = await examined(setting)
    expect(inShort(report)).toEqual(found)
    expect(doctorReport.safeParse(report).success).toBe(true)
    for (const { message, remedy } of report.findings) {
      expect(message).toMatch(/\.$/)
      expect(remedy).toMatch(/\.$/)
    }
  })
})
