import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { readPublished } from '../../../bot/store/published-state.ts'
import type { Store } from '../../../bot/store/store.ts'
import { commentMarker } from '../../../github/publish.ts'
import { complete, digestIn, edited, everybodySigns } from '../../builders/sign-off-world.ts'
import { addComment, addReview } from '../../github-server/world/pull-requests.ts'
import { pushCommit } from '../../github-server/world/repositories.ts'
import { memoryStore, wipe } from '../stores.ts'
import {
  callsOf,
  completeRelease,
  confirmComplete,
  incomplete,
  nothingReleased,
  openScene,
  type Scene,
  writesOf,
} from './setting.ts'

const bot = 'gpai-release-gate[bot]'
let store: Store
beforeAll(async () => {
  store = await memoryStore()
})
beforeEach(() => wipe(store))
afterAll(() => store.close())

const remembered = () => readPublished(store.database, 'acme/atlas#1')
const checkText = ({ repository }: Scene) => repository.checkRuns.at(-1)?.summary ?? ''
const push = (scene: Scene, files: Readonly<Record<string, string | Uint8Array | null>>) =>
  pushCommit(scene.world, scene.repository, scene.pull.headRef, { files })

describe('the comment', () => {
  it('is found again by its number even when somebody took its marker away', async () => {
    const scene = await openScene(store)
    await scene.judge()
    const [comment] = scene.pull.comments
    expect((await remembered())?.comment.id).toBe(comment?.id)
    if (comment !== undefined) comment.body = 'Pass. Everything is signed.'
    await scene.judge()
    expect(scene.pull.comments).toHaveLength(1)
    expect(comment?.body).toMatch(new RegExp(`^${commentMarker}\n## ⛔`))
    await scene.close()
  })

  it('stays away when a person removed it, until there is something new to say', async () => {
    const scene = await openScene(store)
    await scene.judge()
    scene.pull.comments.length = 0
    await scene.judge()
    expect(scene.pull.comments).toEqual([])
    push(scene, { 'gpai/note.md': 'a' })
    await scene.judge()
    expect(scene.pull.comments).toHaveLength(1)
    await scene.close()
  })

  it('is one again when there were two', async () => {
    const scene = await openScene(store)
    await scene.judge()
    addComment(scene.world, scene.pull, { author: bot, body: `${commentMarker}\ncopy` })
    await scene.judge()
    expect(scene.pull.comments).toHaveLength(1)
    expect(scene.pull.comments[0]?.id).toBe((await remembered())?.comment.id)
    await scene.close()
  })

  it('stays minimised, and turns to solved', async () => {
    const scene = await openScene(store)
    await scene.judge()
    const [comment] = scene.pull.comments
    if (comment !== undefined) comment.minimized = true
    push(scene, completeRelease)
    confirmComplete(scene, scene.pull)
    await scene.judge()
    expect(comment).toMatchObject({ minimized: true })
    expect(comment?.body).toContain('## ✅')
    await scene.close()
  })

  it('is told to be over when the pull request releases nothing any more', async () => {
    const scene = await openScene(store)
    await scene.judge()
    push(scene, { 'gpai/release.yaml': null, 'src/a.ts': 'a' })
    await scene.judge()
    expect(scene.pull.comments).toHaveLength(1)
    expect(scene.pull.comments[0]?.body).toContain('nothing to gate')
    await scene.close()
  })

  it('is not written where somebody else pretends to be us', async () => {
    const scene = await openScene(store, { pull: { files: nothingReleased } })
    addComment(scene.world, scene.pull, { author: 'mallory', body: `${commentMarker}\nPass.` })
    await scene.judge()
    expect(scene.pull.comments.map(({ author }) => author?.login)).toEqual(['mallory'])
    await scene.close()
  })

  it('is found behind a long conversation', async () => {
    const scene = await openScene(store)
    for (let index = 0; index < 131; index += 1) addComment(scene.world, scene.pull, { body: `Comment ${index}` })
    await scene.judge()
    const { length } = scene.github.requests
    await scene.judge()
    expect(scene.pull.comments).toHaveLength(132)
    expect(writesOf(scene, length)).toEqual([])
    await scene.close()
  })
})

describe('trouble with the comment', () => {
  it('is said in the check, tried again once, and taken back when it is over', async () => {
    const scene = await openScene(store)
    const fault = scene.github.fault('issues/create-comment', 403)
    expect(await scene.judge()).toEqual({ again: 60 })
    expect(checkText(scene)).toContain('The comment on the pull request could not be written.')
    expect(scene.repository.checkRuns).toMatchObject([{ conclusion: 'failure' }])
    expect(await scene.judge()).toBeUndefined()
    fault.stop()
    expect(await scene.judge()).toBeUndefined()
    expect(scene.pull.comments).toHaveLength(1)
    expect(checkText(scene)).not.toContain('could not be written')
    await scene.close()
  })

  it('keeps a second comment from being written where the first may have been', async () => {
    const scene = await openScene(store)
    const fault = scene.github.fault('issues/create-comment', 'reset', { afterEffect: true })
    await scene.judge()
    fault.stop()
    await scene.judge()
    expect(scene.pull.comments).toHaveLength(1)
    expect(checkText(scene)).not.toContain('could not be written')
    await scene.close()
  })

  it('never turns a green check red', async () => {
    const scene = await openScene(store, { pull: { files: completeRelease } })
    scene.github.fault('issues/create-comment', 500)
    await scene.judge()
    expect(scene.repository.checkRuns).toMatchObject([{ conclusion: 'success' }])
    await scene.close()
  })
})

describe('what changed', () => {
  it('is not shown with the first verdict', async () => {
    const scene = await openScene(store)
    await scene.judge()
    expect(checkText(scene)).not.toContain('What changed since')
    await scene.close()
  })

  it('is shown in check and comment, and stays until something changes again', async () => {
    const scene = await openScene(store)
    const { headOid: first } = scene.pull
    await scene.judge()
    push(scene, { 'gpai/release.yaml': completeRelease['gpai/release.yaml'] ?? '' })
    await scene.judge()
    const heading = `What changed since the verdict on \`${first.slice(0, 7)}\``
    expect(checkText(scene)).toContain(heading)
    expect(checkText(scene)).toMatch(/Gaps that are closed:\n\n- .*`transparency\./)
    expect(scene.pull.comments[0]?.body).toContain(heading)
    const { length } = scene.github.requests
    await scene.judge()
    expect(writesOf(scene, length)).toEqual([])
    push(scene, { 'src/a.ts': 'a' })
    await scene.judge()
    expect(checkText(scene)).toContain(heading)
    push(scene, { 'gpai/release.yaml': incomplete['gpai/release.yaml'] })
    await scene.judge()
    expect(checkText(scene)).not.toContain(heading)
    expect(checkText(scene)).toMatch(/Gaps that are new:\n\n- .*`transparency\./)
    await scene.close()
  })

  it('cannot be used to write into the report', async () => {
    const folder = 'models/`](mailto:evil) @octo #1 <img src=x>/gpai'
    const scene = await openScene(store, { pull: { files: { [`${folder}/release.yaml`]: 'role: provider\n' } } })
    await scene.judge()
    push(scene, { [`${folder}/release.yaml`]: completeRelease['gpai/release.yaml'] ?? '' })
    await scene.judge()
    const section =
      checkText(scene)
        .split('### ')
        .find((part) => part.startsWith('What changed')) ?? ''
    expect(section).not.toBe('')
    const outside = section.replaceAll(/(`+)[\s\S]*?[^`]\1(?!`)/g, '')
    expect(outside).not.toMatch(/evil|@octo|<img/)
    await scene.close()
  })
})

describe('a signature that is voided', () => {
  it('is named with the change', async () => {
    const files = Object.fromEntries(Object.entries(complete).map(([path, file]) => [path, String(file)]))
    const base = { ...files, 'gpai/release.yaml': `# An earlier one.\n${files['gpai/release.yaml']}` }
    const scene = await openScene(store, { files: base, pull: { files } })
    for (const { author, body, submittedAt } of everybodySigns(await digestIn(complete)))
      addReview(scene.world, scene.pull, { author: author?.login ?? null, body, submittedAt })
    await scene.judge()
    expect(checkText(scene)).toContain('signed')
    const { 'gpai/release.yaml': changed } = edited({ release: { 'model.version': '1.1' } })
    push(scene, { 'gpai/release.yaml': String(changed) })
    await scene.judge()
    expect(checkText(scene)).toMatch(/Signatures that no longer count:\n\n- Risk owner: `boreal-risk-owner`/)
    await scene.close()
  })
})

describe('calls', () => {
  it('are never made to write a comment where the list could not be read', async () => {
    const scene = await openScene(store)
    scene.github.fault(({ body }) => JSON.stringify(body ?? '').includes('query Live'), 403)
    await scene.judge()
    expect(scene.pull.comments).toEqual([])
    expect(callsOf(scene)).not.toContain('issues/create-comment')
    await scene.close()
  })
})
