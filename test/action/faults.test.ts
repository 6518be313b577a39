import { afterAll, describe, expect, it } from 'vitest'
import { commentMarker } from '../../github/publish.ts'
import { mergeGroupEvent, pushEvent } from '../github-server/events.ts'
import type { FaultKind } from '../github-server/faults.ts'
import { addComment } from '../github-server/world/pull-requests.ts'
import { example, openScene, type Scene, said } from './job.ts'

const kinds: readonly FaultKind[] = [
  401,
  403,
  'rate-limit',
  'secondary-rate-limit',
  404,
  409,
  422,
  429,
  500,
  502,
  'graphql-error',
  'truncated',
  'reset',
]
/** What the situations beside the first are tried with. */
const few: readonly FaultKind[] = [403, 404, 500, 'truncated']
const complete = example('complete-release')
const binary = { ...complete, 'gpai/latin1.txt': Buffer.from('Gr\xFC\xDFe', 'latin1') }
const many = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`data/${index}.txt`, `${index}`]))
const bot = 'github-actions[bot]'

/** Situations whose verdict is green, so that any red is the fault's. */
const situations: Readonly<
  Record<
    string,
    { readonly make: () => Promise<Scene>; readonly event?: (scene: Scene) => ReturnType<typeof pushEvent> }
  >
> = {
  'a release': { make: () => openScene({ pull: { files: binary } }) },
  'a large release': { make: () => openScene({ pull: { files: { ...complete, ...many } } }) },
  'nothing to gate': { make: () => openScene({ pull: { files: { 'README.md': 'x' } } }) },
  'a merge group': {
    make: () => openScene({ pull: { files: complete } }),
    event: (it) => mergeGroupEvent(it, [it.pull]),
  },
  'a push': { make: () => openScene({ files: complete }), event: (it) => pushEvent(it, 'main') },
  'two comments': {
    make: async () => {
      const scene = await openScene({ pull: { files: complete } })
      for (let index = 0; index < 2; index += 1)
        addComment(scene.world, scene.pull, { author: bot, body: `${commentMarker}\n${index}` })
      return scene
    },
  },
}

describe.each(Object.entries(situations))('%s', async (name, { make, event }) => {
  const scene = await make()
  const eventOf = () => (event === undefined ? {} : { event: event(scene) })
  const forget = () => scene.pull.comments.splice(0, scene.pull.comments.length, ...kept)
  const kept = [...scene.pull.comments]
  const texts = kept.map(({ body }) => body)
  const restore = () => {
    forget()
    for (const [index, comment] of kept.entries()) comment.body = texts[index] ?? ''
  }
  const first = await scene.run(eventOf())
  const calls = scene.github.requests.map(({ operation }) => operation)
  const cosmetic = calls.findIndex((operation) => operation?.startsWith('issues/') === true)

  afterAll(async () => {
    expect(scene.github.violations).toEqual([])
    await scene.github.close()
  })

  it('is green where nothing goes wrong', () => {
    expect(first.exitCode).toBe(0)
  })

  it.each(
    (name === 'a release' ? kinds : few).flatMap((kind) =>
      calls.map((operation, index) => ({ kind, operation, index })),
    ),
  )('with $kind at call $index ($operation) never gets from an error to green', async ({ kind, operation, index }) => {
    restore()
    const fault = scene.github.fault('*', kind, { nth: index + 1 })
    const result = await scene.run(eventOf())
    fault.stop()
    expect(fault.delivered()).toBe(1)
    expect(result.stderr).toBe('')
    const retried = [502, 'graphql-error', 'reset'].includes(kind) && !operation?.startsWith('issues/')
    if (cosmetic >= 0 && index >= cosmetic) {
      expect(result).toMatchObject({ exitCode: 0, outputs: first.outputs })
      if (!retried && kind !== 404) expect(said(result, 'notice').join()).toContain('the verdict stays as it is')
    } else if (retried) {
      expect(result).toMatchObject({ exitCode: 0, outputs: first.outputs })
    } else {
      expect(result).toMatchObject({ exitCode: 1, outputs: {} })
      expect(said(result, 'error')).toHaveLength(1)
      expect(said(result, 'error').join()).not.toContain('fault in the gate itself')
      expect(result.summary).toContain('could not run')
    }
  })

  it('is red when GitHub fails for good', async () => {
    restore()
    const fault = scene.github.fault('*', 502)
    expect(await scene.run(eventOf())).toMatchObject({ exitCode: 1, outputs: {} })
    fault.stop()
  })
})

describe('a GitHub that never answers', () => {
  it('makes the job red after a while, not stuck', async () => {
    const scene = await openScene({ pull: { files: complete } })
    scene.github.fault('*', 'timeout')
    const result = await scene.run()
    expect(result).toMatchObject({ exitCode: 1, outputs: {} })
    expect(said(result, 'error').join()).toContain('no whole answer within 20 s')
    await scene.github.close()
  })
})
