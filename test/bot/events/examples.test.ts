import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { events } from '../../../bot/receiver/jobs-for.ts'
import type { Store } from '../../../bot/store/store.ts'
import { checkName } from '../../../github/check-name.ts'
import { mergeGroupEvent } from '../../github-server/events.ts'
import { openPullRequest } from '../../github-server/world/pull-requests.ts'
import type { PullRequest } from '../../github-server/world/world.ts'
import { memoryStore, wipe } from '../stores.ts'
import { idle, openBot } from './bot-world.ts'

type Fields = Readonly<Record<string, unknown>>
const Fields = z.record(z.string(), z.unknown())
const Published = z.array(z.object({ name: z.string(), examples: z.array(Fields) }))
const text = readFileSync(new URL(import.meta.resolve('@octokit/webhooks-examples')), 'utf8')
const examples = Published.parse(JSON.parse(text)).flatMap(({ name, examples: all }) =>
  all.map((payload, index) => ({ name, payload, title: `${name} ${index} ${payload['action'] ?? ''}`.trim() })),
)

let store: Store
let bot: Awaited<ReturnType<typeof openBot>>
let pull: PullRequest

beforeAll(async () => {
  store = await memoryStore()
  bot = await openBot(store)
  pull = openPullRequest(bot.world, bot.repository, { files: { 'gpai/release.yaml': 'role: provider\n' } })
})

beforeEach(async () => {
  await wipe(store)
  bot.repository.checkRuns.length = 0
  pull.comments.length = 0
  pull.state = 'open'
  for (const branch of bot.repository.branches.keys())
    if (branch.startsWith('gh-readonly-queue/')) bot.repository.branches.delete(branch)
})

afterAll(async () => {
  expect(bot.github.violations).toEqual([])
  await bot.close()
  await store.close()
})

const known = (name: string) => Object.hasOwn(events, name)

/** Actions that leave a verdict on the head of the pull request, in the events that ask for anything. */
const judging: Readonly<Record<string, string>> = {
  branch_protection_rule: 'created edited deleted',
  check_run: 'created completed rerequested requested_action',
  check_suite: 'rerequested',
  // In our world one that was deleted is there again, as it is where the App was installed anew meanwhile.
  installation: 'created deleted new_permissions_accepted unsuspend',
  installation_repositories: 'added',
  label: 'deleted',
  pull_request: 'opened synchronize reopened ready_for_review converted_to_draft edited labeled unlabeled',
  pull_request_review: 'submitted edited dismissed',
  repository: 'created renamed transferred edited publicized privatized',
}

/** The same event in our world: about our repository, pull request and check, with everything else as it was published. */
function placed(name: string, payload: Fields): Fields {
  const here = { name: 'atlas', full_name: 'acme/atlas', default_branch: 'main', owner: { login: 'acme' } }
  const own = name === 'check_run' && ['created', 'completed'].includes(String(payload['action'])) ? 1 : bot.app.id
  const about = { name: checkName, head_sha: pull.headOid, app: { id: own } }
  const changed: Fields = {
    repository: over(payload['repository'], here),
    number: pull.number,
    pull_request: over(payload['pull_request'], { number: pull.number }),
    check_run: over(payload['check_run'], about),
    check_suite: over(payload['check_suite'], about),
    requested_action: { identifier: 'recheck' },
    merge_group: 'merge_group' in payload ? mergeGroupEvent(bot, [pull]).payload['merge_group'] : null,
    repositories_added: [{ full_name: 'acme/atlas' }],
    sender: over(payload['sender'], { login: 'mia' }),
  }
  const fields = Object.entries(changed).filter(([field]) => field in payload)
  return { ...payload, ...Object.fromEntries(fields), installation: { id: bot.installation.id } }
}

function over(value: unknown, fields: Fields): Fields {
  return { ...Fields.catch({}).parse(value), ...fields }
}

async function jobsAsked(): Promise<number> {
  const rows = await store.database.query('select coalesce(sum(jobs), 0)::int as jobs from gpai_gate.delivery')
  return z.array(z.object({ jobs: z.number() })).parse(rows)[0]?.jobs ?? 0
}

describe('the published examples of webhooks', () => {
  it('are 329', () => {
    expect(examples).toHaveLength(329)
  })

  it('of events outside our set are stored, and lead to no job and no request', async () => {
    const before = bot.github.requests.length
    for (const { name, payload } of examples.filter((one) => !known(one.name))) {
      expect(await bot.post({ name, payload })).toBe(202)
      expect(await bot.post({ name, payload: placed(name, payload) })).toBe(202)
    }
    expect(await jobsAsked()).toBe(0)
    expect(bot.github.requests).toHaveLength(before)
  })

  it.each(examples.filter(({ name }) => known(name)))(
    '$title ends in what is said of it',
    async ({ name, payload }) => {
      const action = String(payload['action'] ?? '')
      if (name === 'pull_request' && action === 'closed') pull.state = 'closed'
      const event = { name, payload: placed(name, payload) }
      expect(await bot.post(event)).toBe(202)
      await idle(store)
      const heads = new Set(
        bot.repository.checkRuns
          .filter(({ summary }) => !summary?.includes('Nothing was judged'))
          .map(({ headSha }) => headSha),
      )
      const judged = judging[name]?.split(' ').includes(action) === true ? [pull.headOid] : []
      const grouped = name === 'merge_group' ? [mergeGroupEvent(bot, [pull]).sha] : []
      expect([...heads]).toEqual([...judged, ...grouped])
      expect(bot.repository.checkRuns.every(({ status }) => status === 'completed')).toBe(true)
      if (judged.length + grouped.length === 0) expect(bot.repository.checkRuns).toEqual([])
    },
  )
})
