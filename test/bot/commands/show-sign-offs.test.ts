import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { showSignOffs } from '../../../bot/commands/show-sign-offs.ts'
import { watchdog } from '../../../bot/evaluation/watchdog.ts'
import type { Store } from '../../../bot/store/store.ts'
import { complete, digestIn, signers } from '../../builders/sign-off-world.ts'
import { pushCommit } from '../../github-server/world/repositories.ts'
import { claimOf } from '../evaluation/setting.ts'
import { memoryStore, wipe } from '../stores.ts'
import { ledgerOf, openScene } from './scene.ts'

let store: Store
beforeAll(async () => {
  store = await memoryStore()
})
beforeEach(() => wipe(store))
afterAll(() => store.close())

type Scene = Awaited<ReturnType<typeof openScene>>

/** The complete release with systemic risk, proposed on top of an earlier one. */
function signedRelease() {
  const files = Object.fromEntries(Object.entries(complete).map(([path, file]) => [path, String(file)]))
  return { files: { ...files, 'gpai/release.yaml': `# Earlier.\n${files['gpai/release.yaml']}` }, pull: { files } }
}

function pressing({ place, pull }: Scene, by = 'mia', head = pull.headOid) {
  const job = { kind: 'sign-offs', ...place, number: pull.number, head, by } as const
  const request = { job, reason: 'check_run.requested_action', delivery: null }
  return { job, claim: claimOf(request) }
}

async function press(scene: Scene, by?: string, head?: string): Promise<void> {
  const { job, claim } = pressing(scene, by, head)
  await showSignOffs(scene.services)(job, claim)
}

describe('the button for sign-offs', () => {
  it('says what the command says, once for each head', async () => {
    const scene = await openScene(store, signedRelease())
    await press(scene)
    await press(scene, 'wim')
    const [shown = '', ...others] = scene.answers()
    expect(others).toEqual([])
    expect(shown).toContain(`/gpai sign-off risk_owner ${await digestIn(complete)}`)
    expect(shown).toContain(`\`${signers.risk_owner}\``)
    expect(await ledgerOf(store)).toEqual(['command mia acme/atlas#1 who'])
    const [, asked = ''] = await scene.ask('/gpai who')
    expect(asked.split('\n').slice(1)).toEqual(shown.split('\n').slice(1))
    pushCommit(scene.world, scene.repository, scene.pull.headRef, { files: { 'README.md': 'again\n' } })
    await press(scene)
    expect(scene.answers()).toHaveLength(3)
    await scene.close()
  })

  it('says nothing on a pull request from a fork, one that is closed, or on an earlier head', async () => {
    const fork = await openScene(store, { ...signedRelease(), fork: true })
    await press(fork)
    expect(fork.answers()).toEqual([])
    await fork.close()
    const scene = await openScene(store, signedRelease())
    await press(scene, 'mia', 'c'.repeat(40))
    scene.pull.state = 'closed'
    await press(scene)
    expect(scene.answers()).toEqual([])
    expect(scene.writes()).toEqual([])
    await scene.close()
  })

  it('says nothing to somebody who may not see the repository', async () => {
    const scene = await openScene(store, signedRelease())
    await press(scene, 'nobody')
    expect(scene.writes()).toEqual([])
    await scene.close()
  })

  it('takes its share of what an hour has room for', async () => {
    const scene = await openScene(store)
    for (let index = 0; index < 10; index += 1) await scene.ask('/gpai help', 'rob')
    await press(scene)
    expect(scene.answers()).toHaveLength(10)
    await press(scene, 'wim')
    expect(scene.answers()).toHaveLength(11)
    await scene.close()
  })

  it('is answered once, even if GitHub lost the first answer', async () => {
    const scene = await openScene(store, signedRelease())
    const fault = scene.github.fault('issues/create-comment', 'reset', { afterEffect: true })
    await expect(press(scene)).rejects.toHaveProperty('code')
    fault.stop()
    await press(scene)
    expect(scene.answers()).toHaveLength(1)
    expect(await ledgerOf(store)).toEqual(['command mia acme/atlas#1 answered-before'])
    await scene.close()
  })

  it('ends in the log when it fails for the last time', async () => {
    const scene = await openScene(store)
    const { job, claim } = pressing(scene)
    await watchdog(scene.services)(job, claim)
    expect(scene.lines.join()).toContain('job given up')
    expect(scene.github.requests).toEqual([])
    await scene.close()
  })
})
