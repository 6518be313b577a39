import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptRequestOf, keyOf, requestShape } from '../../../bot/job.ts'
import { events, jobsFor } from '../../../bot/receiver/jobs-for.ts'
import { describedPayloads, generate } from './generate-payload.ts'

const app = 7001
const known = describedPayloads(Object.keys(events))
const place = {
  installation: { id: 7 },
  repository: { name: 'atlas', default_branch: 'main', owner: { login: 'acme' } },
}

/** Payloads of each kind, and whatever else JSON can be: the receiver has seen only that it is an object. */
const kinds = known.map(
  ({ name, action, schema }) => [action === null ? name : `${name}.${action}`, { name, action, schema }] as const,
)

describe('payloads that GitHub describes, with nulls and with fields missing', () => {
  it('are of every event that asks for something', () => {
    expect(new Set(known.map(({ name }) => name))).toEqual(new Set(Object.keys(events)))
  })

  it.each(kinds)('%s: nothing throws, and every job is one', (_, { name, action, schema }) => {
    const given = fc.record({
      seed: fc.infiniteStream(fc.nat()),
      nulls: fc.constantFrom(0, 0, 5, 30),
      missing: fc.constantFrom(0, 0, 5, 30),
      placed: fc.boolean(),
    })
    fc.assert(
      fc.property(given, ({ seed, nulls, missing, placed }) => {
        const below = (most: number) => Number(seed.next().value ?? 0) % Math.max(1, most)
        const made = Object(generate(schema, { below, nulls, missing }))
        const payload = placed ? { ...made, ...place } : made
        for (const job of jobsFor({ name, action, payload, app })) {
          expect(requestShape.parse(keptRequestOf({ job, reason: name, delivery: null })).job).toEqual(job)
          expect(keyOf(job)).toMatch(/^[\w.:#@/[\] -]{1,300}$/)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('whole payloads that GitHub describes', () => {
  // These two have to name our App and more, which no chance hits; their own tests do.
  const rare = ['check_run.requested_action', 'issue_comment.edited']
  const asking = kinds.filter(
    ([kind, { name, action }]) => !rare.includes(kind) && events[name]?.actions?.includes(action ?? '') !== false,
  )

  it.each(asking)('%s asks for something, sooner or later', (_, { name, action, schema }) => {
    const asked = fc.sample(fc.infiniteStream(fc.nat()), 3000).some((seed) => {
      const below = (most: number) => Number(seed.next().value ?? 0) % Math.max(1, most)
      const made = Object(generate(schema, { below, nulls: 0, missing: 0 }))
      return jobsFor({ name, action, payload: { ...made, ...place }, app }).length > 0
    })
    expect(asked).toBe(true)
  })
})

describe('any JSON', () => {
  it('never makes an event throw', () => {
    const names = Object.keys(events)
    const actions: readonly (string | null)[] = [null, ...names.flatMap((name) => events[name]?.actions ?? [])]
    const given = fc.record({
      name: fc.constantFrom(...names),
      action: fc.constantFrom(...actions),
      payload: fc.jsonValue({ maxDepth: 4 }),
    })
    fc.assert(
      fc.property(given, (event) => {
        expect(Array.isArray(jobsFor({ ...event, app }))).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })
})
