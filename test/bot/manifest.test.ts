import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import * as z from 'zod/mini'
import { events } from '../../bot/receiver/jobs-for.ts'
import type { Store } from '../../bot/store/store.ts'
import { type Access, covers, neededEvents, neededPermissions } from '../../github/doctor/assess/needs.ts'
import { rosterLines, text } from '../builders/policy-world.ts'
import { examined, inOrder, inShort } from '../github/doctor/in-order.ts'
import { addToken } from '../github-server/world/accounts.ts'
import { openScene } from './evaluation/setting.ts'
import { memoryStore, wipe } from './stores.ts'

let store: Store
beforeAll(async () => {
  store = await memoryStore()
})
afterAll(() => store.close())

const file = new URL('../../app.yml', import.meta.url)
const manifest = z
  .strictObject({
    name: z.string(),
    description: z.string(),
    url: z.url(),
    public: z.boolean(),
    default_permissions: z.record(z.string(), z.enum(['read', 'write'])),
    default_events: z.array(z.string()),
  })
  .parse(parse(readFileSync(file, 'utf8')))

/** Events that GitHub delivers to every App, and one that no permission brings and only an owner can tick. */
const withoutAsking = ['installation', 'installation_repositories', 'installation_target']

/**
 * The permission without which GitHub does not let an App subscribe to an event, as "Webhook events and payloads" of its
 * documentation states it. For checks it has to be write: without it nobody can ask the App for its check again.
 */
const permissionFor: Readonly<Record<string, readonly [name: string, level: Access]>> = {
  branch_protection_configuration: ['administration', 'read'],
  branch_protection_rule: ['administration', 'read'],
  check_run: ['checks', 'write'],
  check_suite: ['checks', 'write'],
  issue_comment: ['issues', 'read'],
  label: ['metadata', 'read'],
  merge_group: ['merge_queues', 'read'],
  pull_request: ['pull_requests', 'read'],
  pull_request_review: ['pull_requests', 'read'],
  push: ['contents', 'read'],
  repository: ['metadata', 'read'],
  repository_ruleset: ['administration', 'read'],
}

describe('app.yml', () => {
  it('asks for the events that the bot handles, and for no other', () => {
    const handled = Object.keys(events).filter((event) => !withoutAsking.includes(event))
    expect(manifest.default_events).toEqual(handled.toSorted())
  })

  it('says the same as doctor', () => {
    expect(manifest.default_events).toEqual(neededEvents)
    expect(manifest.default_permissions).toEqual(neededPermissions)
  })

  it.each(manifest.default_events)('has the permission for the event %s', (event) => {
    const [name, level] = permissionFor[event] ?? ['', 'write']
    expect(covers(manifest.default_permissions[name], level)).toBe(true)
  })

  it('fits between apostrophes, where the page of Probot puts it', () => {
    expect(JSON.stringify(manifest)).not.toMatch(/['<>&]/)
  })
})

const { default_permissions: granted } = manifest

/** Judges a release whose roster names a team, twice, with these permissions and no others. */
async function judgedWith(permissions: Readonly<Record<string, Access>>) {
  const teams = { legal: ['lex'] }
  const files = { '.github/gpai-gate.yaml': text(rosterLines.join('\n')) }
  const scene = await openScene(store, { permissions, files, teams, visibility: 'private' })
  try {
    await scene.judge().catch(() => null)
    await scene.judge().catch(() => null)
    const refused = scene.github.requests.filter(({ status }) => status === 403)
    return { refused: refused.map(({ operation }) => operation), runs: scene.repository.checkRuns, pull: scene.pull }
  } finally {
    await scene.github.close()
  }
}

describe('the permissions of app.yml', () => {
  beforeEach(() => wipe(store))

  it('are enough for a verdict, its comment and a team of the roster', async () => {
    const { refused, runs, pull } = await judgedWith(granted)
    expect(refused).toEqual([])
    expect(runs).toMatchObject([{ conclusion: 'failure' }])
    expect(pull.comments).toHaveLength(1)
  })

  it('are enough for doctor, except to see who may bypass a ruleset', async () => {
    const setting = inOrder()
    setting.repository.visibility = 'private'
    const token = addToken(setting.world, { permissions: granted })
    expect(inShort(await examined(setting, { token }))).toEqual(['unknown bypass-unread'])
  })

  it.each(Object.entries(granted))('need %s: %s', async (name, level) => {
    const forEvents = Object.values(permissionFor).some((needed) => needed[0] === name && needed[1] === level)
    const { [name]: _, ...others } = granted
    const less = level === 'write' ? { ...others, [name]: 'read' as const } : others
    expect(forEvents || (await judgedWith(less)).refused.length > 0).toBe(true)
  })
})
