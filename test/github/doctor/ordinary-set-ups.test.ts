import { describe, expect, it } from 'vitest'
import { checkName } from '../../../github/check-name.ts'
import { addCheckRun } from '../../github-server/world/pull-requests.ts'
import { addRepository, pushCommit } from '../../github-server/world/repositories.ts'
import {
  changeRuleset,
  changeWorkflow,
  examined,
  type InOrder,
  inOrder,
  inShort,
  requiring,
  workflowPath,
} from './in-order.ts'

type SetUp = readonly [what: string, plant: (setting: InOrder) => void, found: readonly string[]]

const action = `gpai-release-gate/gpai-release-gate@${'a'.repeat(40)}`
const job = `  gate:\n    permissions: { contents: read }\n    runs-on: ubuntu-24.04\n    steps:\n      - uses: ${action}\n`
const types = 'types: [opened, synchronize, reopened, ready_for_review, edited, labeled, unlabeled]'

function add({ world, repository }: InOrder, files: Readonly<Record<string, string | null>>): void {
  pushCommit(world, repository, 'main', { files })
}

const harmless: readonly SetUp[] = [
  [
    'a second workflow that runs the gate by night',
    (it) => add(it, { '.github/workflows/night.yml': `on:\n  schedule: [{ cron: "0 1 * * *" }]\njobs:\n${job}` }),
    [],
  ],
  [
    'events that are spread over two workflows',
    (it) => {
      changeWorkflow(it, {
        '  merge_group:\n': '',
        '  pull_request_review:\n    types: [submitted, edited, dismissed]\n': '',
      })
      const on = 'on:\n  merge_group:\n  pull_request_review:\n    types: [submitted, edited, dismissed]\n'
      add(it, { '.github/workflows/more.yml': `${on}jobs:\n${job}` })
    },
    [],
  ],
  [
    'a workflow that calls the one with the gate, under the name of the check',
    (it) => {
      const on = `"on":\n  pull_request:\n    ${types}\n  pull_request_review:\n  merge_group:\n`
      const caller = `${on}jobs:\n  call:\n    name: ${checkName}\n    uses: ./.github/workflows/called.yml\n`
      add(it, {
        [workflowPath]: caller,
        '.github/workflows/called.yml': `on: workflow_call\njobs:\n${job}`,
      })
    },
    [],
  ],
  [
    'a workflow of somebody else with anchors, a matrix and a needed job',
    (it) =>
      add(it, {
        '.github/workflows/tests.yml':
          'on: [push, pull_request]\njobs:\n  a: &a\n    strategy: { matrix: { node: [22, 24] } }\n    runs-on: x\n  b: { needs: a, steps: [{ run: "true" }] }\n',
      }),
    [],
  ],
  [
    'filters that take something out and put the branch in again',
    (it) => changeWorkflow(it, { '  pull_request:\n': '  pull_request:\n    branches: ["**", "!main", "ma*"]\n' }),
    [],
  ],
  [
    'another required check with a name that is not far away',
    (it) =>
      it.repository.rulesets.push(requiring(7, { context: 'Release gate', integration_id: 9 }, { name: 'other' })),
    [],
  ],
  [
    'the same requirement in a ruleset of the organisation',
    (it) => {
      const own = it.repository.rulesets.splice(0)
      it.world.organizationRulesets.set('acme', own)
    },
    [],
  ],
  [
    'classic protection beside the ruleset',
    (it) => {
      const checks = [
        { context: checkName, app_id: null },
        { context: 'tests', app_id: 15_368 },
      ]
      const contexts = [checkName, 'tests']
      it.repository.protections.set('main', {
        required_status_checks: { strict: true, contexts, checks },
        enforce_admins: { url: 'https://api.github.com/x', enabled: true },
      })
    },
    [],
  ],
]

const wrong: readonly SetUp[] = [
  [
    'a filter that takes the branch out again',
    (it) => changeWorkflow(it, { '  pull_request:\n': '  pull_request:\n    branches: ["**", "!main"]\n' }),
    [`error workflow-branch-filter ${workflowPath}:4`],
  ],
  [
    'a gate that waits for another job',
    (it) => changeWorkflow(it, { '    runs-on': '    needs: [build]\n    runs-on' }),
    [`error workflow-job-conditional ${workflowPath}:12`],
  ],
  [
    'a workflow to be called that nobody calls here',
    (it) => add(it, { [workflowPath]: `on: workflow_call\njobs:\n${job}` }),
    [`warning workflow-no-pull-request ${workflowPath}:1`],
  ],
  [
    'another branch that the configuration of the organisation names',
    (it) => {
      const above = addRepository(it.world, { owner: 'acme', name: '.github' })
      const files = { '.github/gpai-gate.yaml': 'releases: { base_branches: ["release/*"] }\n' }
      pushCommit(it.world, above, 'main', { files })
      pushCommit(it.world, it.repository, 'release/1', { files: { a: '1' } })
    },
    ['error check-not-required', 'warning push-without-pull-request'],
  ],
  [
    'more branches than it looks at',
    (it) => {
      add(it, { '.github/gpai-gate.yaml': 'releases: { base_branches: ["release/*"] }\n' })
      const [own] = it.repository.rulesets
      Object.assign(own ?? {}, { conditions: { ref_name: { include: ['~ALL'], exclude: [] } } })
      for (let one = 0; one < 21; one += 1) pushCommit(it.world, it.repository, `release/${one}`, { files: { a: '1' } })
    },
    ['unknown branches-unread'],
  ],
  [
    'the name of the check in other letters',
    (it) => changeRuleset(it, { context: 'gpai-release-gate', integration_id: it.app.id }),
    ['error check-misspelled'],
  ],
]

describe('doctor has nothing to say about', () => {
  it.each(harmless)('%s', async (_, plant, found) => {
    const setting = inOrder()
    plant(setting)
    expect(inShort(await examined(setting))).toEqual(found)
  })
})

describe('doctor finds', () => {
  it.each(wrong)('%s', async (_, plant, found) => {
    const setting = inOrder()
    plant(setting)
    expect(inShort(await examined(setting))).toEqual(found)
  })
})

it('knows GitHub Actions by its name, because its id differs on other servers', async () => {
  const setting = inOrder()
  const actions = setting.world.apps.get(15_368)
  if (actions === undefined) throw new Error('The world lacks GitHub Actions.')
  Object.assign(actions, { id: 3 })
  addCheckRun(setting.world, setting.repository, { app: actions, name: checkName, headSha: setting.pull.headOid })
  expect(inShort(await examined(setting))).toEqual([])
})
