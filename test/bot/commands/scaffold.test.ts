import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { laneOf } from '../../../bot/app-client.ts'
import type { Store } from '../../../bot/store/store.ts'
import { complete } from '../../builders/sign-off-world.ts'
import { flatten } from '../../github-server/world/files.ts'
import { blobAt, commitAt } from '../../github-server/world/git-objects.ts'
import { addComment } from '../../github-server/world/pull-requests.ts'
import { moveBranch, pushCommit } from '../../github-server/world/repositories.ts'
import type { Repository } from '../../github-server/world/world.ts'
import { memoryStore, wipe } from '../stores.ts'
import { ledgerOf, openScene } from './scene.ts'

let store: Store
beforeAll(async () => {
  store = await memoryStore()
})
beforeEach(() => wipe(store))
afterAll(() => store.close())

const added = ['gpai/copyright-policy.yaml', 'gpai/model-documentation.yaml', 'gpai/training-summary.yaml']
const manifest = { 'gpai/release.yaml': 'role: provider\n' }
const mayWrite = { contents: 'write', pull_requests: 'write', metadata: 'read' } as const

function filesAt(repository: Repository, commit: string): ReadonlyMap<string, string> {
  const flat = flatten(repository.store, commitAt(repository.store, commit).tree)
  return new Map(
    [...flat].map(([path, { oid }]) => [path, Buffer.from(blobAt(repository.store, oid).bytes).toString()]),
  )
}

describe('scaffold', () => {
  it('adds what is missing in one commit of the App, and nothing else', async () => {
    const { repository, pull, ask, close } = await openScene(store, { permissions: mayWrite })
    const before = pull.headOid
    const [answer = ''] = await ask('/gpai scaffold', 'wim')
    const commit = commitAt(repository.store, pull.headOid)
    expect(commit.parents).toEqual([before])
    expect(commit.author.name).toBe('gpai-release-gate[bot]')
    const [earlier, now] = [filesAt(repository, before), filesAt(repository, pull.headOid)]
    expect([...now.keys()].filter((path) => !earlier.has(path)).sort()).toEqual(added)
    for (const [path, text] of earlier) expect(now.get(path)).toBe(text)
    for (const path of added) expect(answer).toContain(`- \`${path}\``)
    expect(await ledgerOf(store)).toEqual(['command wim acme/atlas#1 scaffold-committed'])
    await close()
  })

  it('puts the documents beside the model that is released', async () => {
    const pull = { files: { 'models/atlas-3/gpai/release.yaml': 'role: provider\n' } }
    const scene = await openScene(store, { permissions: mayWrite, pull })
    await scene.ask('/gpai scaffold', 'wim')
    const paths = [...filesAt(scene.repository, scene.pull.headOid).keys()]
    expect(paths).toContain('models/atlas-3/gpai/model-documentation.yaml')
    await scene.close()
  })

  it('never touches a document that is there, empty or broken as it may be', async () => {
    const files = {
      'gpai/model-documentation.yaml': 'general: [',
      'gpai/copyright-policy.yml': '',
      'gpai/release.yaml': '',
    }
    const scene = await openScene(store, { permissions: mayWrite, pull: { files } })
    await scene.ask('/gpai scaffold', 'wim')
    const now = filesAt(scene.repository, scene.pull.headOid)
    for (const [path, text] of Object.entries(files)) expect(now.get(path)).toBe(text)
    expect(now.has('gpai/copyright-policy.yaml')).toBe(false)
    await scene.close()
  })

  it('never puts a document where a folder is', async () => {
    const inside = { ...manifest, 'gpai/model-documentation.yaml/notes.txt': 'keep me' }
    const scene = await openScene(store, { permissions: mayWrite, pull: { files: inside } })
    await scene.ask('/gpai scaffold', 'wim')
    const now = filesAt(scene.repository, scene.pull.headOid)
    expect(now.get('gpai/model-documentation.yaml/notes.txt')).toBe('keep me')
    expect(now.has('gpai/model-documentation.yaml')).toBe(false)
    expect(now.has('gpai/copyright-policy.yaml')).toBe(true)
    await scene.close()
  })

  it('leaves a file alone that has the name of the folder', async () => {
    const pull = { files: { gpai: 'elsewhere', 'atlas.safetensors': 'x' } }
    const scene = await openScene(store, { permissions: mayWrite, pull })
    const before = scene.pull.headOid
    await scene.ask('/gpai scaffold', 'wim')
    expect(scene.pull.headOid).toBe(before)
    await scene.close()
  })

  it('says so where nothing is missing', async () => {
    const files = Object.fromEntries(Object.entries(complete).map(([path, file]) => [path, String(file)]))
    const { writes, ask, close } = await openScene(store, { permissions: mayWrite, pull: { files } })
    expect((await ask('/gpai scaffold', 'wim'))[0]).toContain('No document is missing')
    expect(writes()).toHaveLength(1)
    await close()
  })

  const shown: readonly (readonly [string, string, string, Parameters<typeof openScene>[1]])[] = [
    ['the App may not write contents', 'wim', 'does not let this App', {}],
    ['whoever asks may not write here', 'mia', 'you may not write', { permissions: mayWrite }],
    ['the branch is in a fork', 'wim', 'in another repository', { permissions: mayWrite, fork: true }],
  ]

  it.each(shown)('shows the texts in a comment where %s', async (_, login, reason, input) => {
    const scene = await openScene(store, input)
    const before = scene.pull.headOid
    const [answer = ''] = await scene.ask('/gpai scaffold', login)
    expect(scene.pull.headOid).toBe(before)
    expect(answer).toContain(reason)
    for (const path of added) expect(answer).toContain(`#### \`${path}\``)
    expect(answer).toContain('\n  provider_legal_name:\n')
    await scene.close()
  })

  it('shows the texts where the branch is the default one', async () => {
    const scene = await openScene(store, { permissions: mayWrite })
    Object.assign(scene.repository, { defaultBranch: scene.pull.headRef })
    const before = scene.pull.headOid
    expect((await scene.ask('/gpai scaffold', 'wim'))[0]).toContain('is the default branch')
    expect(scene.pull.headOid).toBe(before)
    await scene.close()
  })

  it('shows the texts where the branch is protected', async () => {
    const scene = await openScene(store, { permissions: mayWrite })
    scene.repository.protections.set(scene.pull.headRef, {})
    const before = scene.pull.headOid
    expect((await scene.ask('/gpai scaffold', 'wim'))[0]).toContain('is protected')
    expect(scene.pull.headOid).toBe(before)
    await scene.close()
  })

  it('is refused for somebody who neither wrote the pull request nor may write', async () => {
    const { writes, ask, close } = await openScene(store, { permissions: mayWrite })
    expect((await ask('/gpai scaffold', 'tia'))[0]).toContain('Only the author')
    expect(writes()).toHaveLength(1)
    await close()
  })

  it('keeps a comment within its room, and names what had none', async () => {
    const text = String(complete['gpai/release.yaml'])
    const releases = ['a', 'b', 'c'].map((name) => [`models/${name}/gpai/release.yaml`, text] as const)
    const { ask, close } = await openScene(store, { pull: { files: Object.fromEntries(releases) } })
    const [answer = ''] = await ask('/gpai scaffold', 'wim')
    expect(Buffer.byteLength(answer)).toBeLessThan(60_000)
    expect(answer).toContain('`gpai-gate check` lists')
    for (const name of ['a', 'b', 'c']) expect(answer).toContain(`models/${name}/gpai/model-documentation.yaml`)
    await close()
  })

  it('holds a hostile path so that it neither mentions nor renders', async () => {
    const folder = 'models/`@acme`<img src=x>/gpai'
    const { ask, close } = await openScene(store, { pull: { files: { [`${folder}/release.yaml`]: '' } } })
    const [answer = ''] = await ask('/gpai scaffold', 'mia')
    expect(answer).toContain(`\`\`${folder}/model-documentation.yaml\`\``)
    await close()
  })
})

describe('the branch that moves meanwhile', () => {
  it('gets no commit on the state that is gone; the next attempt judges the new one', async () => {
    const { world, repository, pull, perform, writes, close } = await openScene(store, { permissions: mayWrite })
    const comment = addComment(world, pull, { body: '/gpai scaffold', author: 'wim' })
    const pushed: string[] = []
    const confirm = async () => {
      if (pushed.length > 0) return
      pushed.push(
        pushCommit(world, repository, pull.headRef, { files: { 'gpai/training-summary.yaml': 'mine\n' } }).oid,
      )
    }
    await expect(perform(comment, { confirm })).rejects.toMatchObject({ code: 'response-invalid' })
    expect([pull.headOid]).toEqual(pushed)
    await perform(comment, { confirm, attempt: 1 })
    expect(commitAt(repository.store, pull.headOid).parents).toEqual(pushed)
    expect(filesAt(repository, pull.headOid).get('gpai/training-summary.yaml')).toBe('mine\n')
    expect(writes()).toHaveLength(3)
    await close()
  })

  it('does not get back what was taken from it', async () => {
    const { world, repository, pull, perform, close } = await openScene(store, { permissions: mayWrite })
    const [earlier = ''] = commitAt(repository.store, pull.headOid).parents
    const comment = addComment(world, pull, { body: '/gpai scaffold', author: 'wim' })
    const confirm = async () => moveBranch(world, repository, pull.headRef, earlier)
    await expect(perform(comment, { confirm })).rejects.toMatchObject({ code: 'response-invalid' })
    expect(pull.headOid).toBe(earlier)
    await close()
  })

  it("is left alone when the job is another one's by now", async () => {
    const { world, pull, perform, writes, close } = await openScene(store, { permissions: mayWrite })
    const comment = addComment(world, pull, { body: '/gpai scaffold', author: 'wim' })
    const confirm = async () => Promise.reject(new Error('taken over'))
    await expect(perform(comment, { confirm })).rejects.toThrow('taken over')
    expect(writes()).toEqual([])
    await close()
  })
})

it('waits for the lane of comments before a mutation', () => {
  expect(laneOf('POST', '/graphql', 'mutation AddFiles { x }')).toBe('comment')
  expect(laneOf('POST', '/graphql', 'query Command { x }')).toBeNull()
})
