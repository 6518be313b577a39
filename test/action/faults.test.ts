import { isDeepStrictEqual } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { commentMarker } from '../../github/publish.ts'
import { type Event, mergeGroupEvent, pushEvent } from '../github-server/events.ts'
import type { FaultKind } from '../github-server/faults.ts'
import { addComment } from '../github-server/world/pull-requests.ts'
import type { ActionResult } from '../runner/run-action.ts'
import { example } from './example.ts'
import { confirm, messagesOf, openScene, type Scene } from './job.ts'

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

type Situation = {
  readonly make: () => Promise<Scene>
  readonly event?: (scene: Scene) => Event
  /** Whether the release claims what a second person confirms. */
  readonly needsConfirmation?: boolean
}

/** Situations whose verdict is green, so that any red is the fault's. */
const situations: Readonly<Record<string, Situation>> = {
  'a release': { make: () => openScene({ pull: { files: binary } }), needsConfirmation: true },
  'a large release': { make: () => openScene({ pull: { files: { ...complete, ...many } } }), needsConfirmation: true },
  'nothing to gate': { make: () => openScene({ pull: { files: { 'README.md': 'x' } } }) },
  'a merge group': {
    make: () => openScene({ pull: { files: complete } }),
    event: (it) => mergeGroupEvent(it, [it.pull]),
    needsConfirmation: true,
  },
  'a push': { make: () => openScene({ files: complete }), event: (it) => pushEvent(it, 'main') },
  'two comments': {
    needsConfirmation: true,
    make: async () => {
      const scene = await openScene({ pull: { files: complete } })
      for (let index = 0; index < 2; index += 1)
        addComment(scene.world, scene.pull, { author: bot, body: `${commentMarker}\n${index}` })
      return scene
    },
  },
}

/** How a run may end that one fault hit. Only what GitHub may do a moment later is asked again. */
type Ending = 'same' | 'same, and a notice' | 'red'

const cases = Object.keys(situations).flatMap((name) =>
  (name === 'a release' ? kinds : few).map((kind, turn) => ({ name, kind, turn })),
)
const hits = { call: 0, run: 0 }

afterAll(() => {
  process.stdout.write(`\nfaults: ${hits.call} in calls of the action, ${hits.run} in runs of its bundle\n`)
})

function endingOf(kind: FaultKind, operation: string | null, isCosmetic: boolean): Ending {
  const isRead = operation?.startsWith('issues/') !== true
  if (isRead && (kind === 502 || kind === 'reset' || (kind === 'graphql-error' && operation === 'graphql')))
    return 'same'
  if (!isCosmetic) return 'red'
  return operation === 'issues/delete-comment' && kind === 404 ? 'same' : 'same, and a notice'
}

/** One fault: which call it hits, and whether the sources are called or the bundle is started. */
type Hit = { readonly index: number; readonly by: 'call' | 'run' }

/**
 * Hits one call after the other with a fault, each in a run of its own, and tells what did not end as it must. The sources are
 * called for each; the bundle is started for one, so that every kind meets it in every situation.
 */
async function sweep(
  { make, event, needsConfirmation = false }: Situation,
  { kind, turn }: { kind: FaultKind; turn: number },
) {
  const scene = await make()
  if (needsConfirmation) await confirm(scene)
  const before = scene.pull.comments.map((comment) => ({ comment, body: comment.body }))
  const job = async (by: Hit['by']) => {
    for (const { comment, body } of before) comment.body = body
    scene.pull.comments.splice(0, scene.pull.comments.length, ...before.map(({ comment }) => comment))
    return scene[by](event === undefined ? {} : { event: event(scene) })
  }
  const earlier = scene.github.requests.length
  const healthy = await job('call')
  const calls = scene.github.requests.slice(earlier).map(({ operation }) => operation)
  const cosmetic = calls.findIndex((operation) => operation?.startsWith('issues/') === true)
  const hit = async ({ index, by }: Hit): Promise<readonly string[]> => {
    const operation = calls[index] ?? null
    const fault = scene.github.fault('*', kind, { nth: index + 1 })
    const result = await job(by)
    fault.stop()
    hits[by] += 1
    const ending = endingOf(kind, operation, cosmetic >= 0 && index >= cosmetic)
    const problem = fault.delivered() === 1 ? problemOf(result, healthy, ending) : 'was not hit'
    return problem === null ? [] : [`${by} ${index} (${operation}) must end ${ending}: ${problem}`]
  }
  const wrong = healthy.exitCode === 0 ? [] : ['is not green where nothing goes wrong']
  for (const index of calls.keys()) wrong.push(...(await hit({ index, by: 'call' })))
  wrong.push(...(await hit({ index: turn % calls.length, by: 'run' })))
  const violations = [...scene.github.violations]
  await scene.github.close()
  return [...wrong, ...violations]
}

function problemOf(result: ActionResult, healthy: ActionResult, ending: Ending): string | null {
  const errors = messagesOf(result, 'error')
  if (result.stderr !== '') return result.stderr
  if (ending !== 'red') {
    if (result.exitCode !== 0 || !isDeepStrictEqual(result.outputs, healthy.outputs))
      return `exit ${result.exitCode} ${errors.join()}`
    const noted = messagesOf(result, 'notice').some((text) => text.includes('the verdict stays as it is'))
    return noted === (ending === 'same, and a notice') ? null : 'the notice'
  }
  if (result.exitCode !== 1 || Object.keys(result.outputs).length > 0) return `exit ${result.exitCode}`
  if (errors.length !== 1 || errors[0]?.includes('fault in the gate itself')) return errors.join()
  return result.summary.includes('could not run') ? null : result.summary
}

describe('no path leads from an error to green', () => {
  it.each(cases)('$name, hit by $kind', async ({ name, kind, turn }) => {
    const situation = situations[name]
    expect(situation && (await sweep(situation, { kind, turn }))).toEqual([])
  })

  it('when GitHub fails for good', async () => {
    const scene = await openScene({ pull: { files: complete } })
    scene.github.fault('*', 502)
    expect(await scene.run()).toMatchObject({ exitCode: 1, outputs: {} })
    await scene.github.close()
  })
})
