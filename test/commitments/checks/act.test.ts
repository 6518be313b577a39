import { describe, expect, it } from 'vitest'
import act52 from '../../../commitments/act/52/measure.ts'
import act54 from '../../../commitments/act/54/measure.ts'
import act111 from '../../../commitments/act/111/measure.ts'
import alternativeMeans from '../../../commitments/act/alternative-means/measure.ts'
import claims from '../../../commitments/act/claims/measure.ts'
import scope from '../../../commitments/act/scope/measure.ts'
import type { Case } from '../../../commitments/case.ts'
import type { Measure } from '../../../commitments/measure.ts'
import { caseOf } from '../../builders/case.ts'
import { observe, resultsOf } from './act-case.ts'

const measures: readonly Measure[] = [scope, act52, act54, act111, alternativeMeans, claims]
const examples = measures.flatMap((measure) =>
  measure.examples.map((example) => ({ measure, example, id: measure.id, given: example.given })),
)

type Set = Readonly<Record<string, unknown>>

/** What gives the complete example a provider outside the Union with a representative. */
const outside: Set = {
  'provider.established_in_union': false,
  'provider.country': 'US',
  'authorised_representative.name': 'Rep GmbH',
  'authorised_representative.country': 'DE',
  'authorised_representative.mandate_date': '2025-01-15',
  'authorised_representative.mandate_reference': 'mandate-7',
}

/** What makes the complete example a model with systemic risk that was notified. */
const notified: Set = {
  'classification.class': 'presumed',
  'signatory.safety_and_security.status': 'signed',
  'notification.threshold_foreseen_on': '2026-04-24',
  'notification.sent_on': '2026-05-04',
  'notification.estimate': '3.2*10^25',
  'notification.method': 'Hardware route.',
}

/** A case of the complete example, its class left to the compute, with values of its manifest set. */
function withManifest(set: Set, today = '2026-11-22'): Promise<Case> {
  return caseOf({ release: { 'classification.class': null, ...set }, today })
}

async function gaps(set: Set): Promise<readonly string[]> {
  const context = await withManifest(set)
  return measures.flatMap((measure) =>
    Object.entries(observe(measure, context))
      .filter(([, { result }]) => result === 'gap')
      .map(([id]) => `${measure.id}.${id}`),
  )
}

async function resultsWith(measure: Measure, set: Set, today?: string): Promise<Readonly<Record<string, string>>> {
  return resultsOf(measure, await withManifest(set, today))
}

describe('duties of the Act', () => {
  it('leave no gap in the complete release', async () => {
    expect(await gaps({})).toEqual([])
    expect(await gaps(notified)).toEqual([])
  })

  it.each(examples)('$id has exactly its gap when $given', async ({ measure, example }) => {
    const base = example.in === undefined ? {} : example.in === 'complete-modifier' ? outside : notified
    expect('set' in example ? await gaps({ ...base, ...example.set }) : []).toEqual([`${measure.id}.${example.gap}`])
  })

  it('are gaps of one place each where there is no manifest', async () => {
    const context = await caseOf({ without: ['release'] })
    expect(resultsOf(scope, context)).toEqual({
      readable: 'gap: document-missing',
      stated: 'gap: document-missing',
      'files-present': 'met',
      decided: 'met',
      'methods-agree': 'met',
    })
    expect(resultsOf(act54, context)).toEqual({
      mandate: 'gap: document-missing',
      'in-union': 'gap: document-missing',
      'before-placing': 'gap: document-missing',
    })
    const notification: Measure = act52
    expect(notification.requirements.map(({ check }) => check.run(context).result)).toEqual([
      'gap',
      'gap',
      'gap',
      'gap',
    ])
    expect(notification.requirements.map(({ applies }) => applies?.holds(context))).toEqual([
      undefined,
      undefined,
      undefined,
      false,
    ])
  })
})

describe('the scope', () => {
  it('names the question at the item of the manifest', async () => {
    const { stated, decided } = observe(scope, await withManifest({ role: null, 'provider.country': 'NO' }))
    expect(stated).toMatchObject({
      result: 'gap',
      issues: [{ problem: 'scope-question', item: 'role', args: { question: 'role-missing' } }],
    })
    expect(decided).toMatchObject({
      result: 'needs-human',
      issues: [{ item: 'provider.country', args: { question: 'eea-establishment' } }],
    })
  })
})

describe('the notification', () => {
  const presumed = { 'classification.class': 'presumed', 'signatory.safety_and_security.status': 'signed' }
  const sent = (set: Set, today?: string) =>
    resultsWith(
      act52,
      { ...presumed, notification: { estimate: '2.3*10^25', method: 'Hardware route.', ...set } },
      today,
    )

  it.each([
    ['2026-06-15', 'met', 'met'],
    ['2026-06-16', 'met', 'gap: notified-late'],
    ['2026-11-23', 'gap: date-in-future', 'gap: notified-late'],
  ])('sent on %s is %s and %s', async (sent_on, was, inTime) => {
    expect(await sent({ threshold_foreseen_on: '2026-06-01', sent_on })).toMatchObject({ sent: was, 'in-time': inTime })
  })

  it('is followed up by a person until its last day', async () => {
    const running = await sent({ threshold_foreseen_on: '2026-11-15' }, '2026-11-29')
    expect(running).toMatchObject({ sent: 'needs-human: notification-due', 'in-time': 'met' })
    expect(await sent({ threshold_foreseen_on: '2026-11-15' }, '2026-11-30')).toMatchObject({ sent: 'gap: not-stated' })
  })

  it('needs its trigger', async () => {
    expect(await sent({})).toMatchObject({ sent: 'gap: not-stated not-stated', 'in-time': 'met' })
    expect(await sent({ sent_on: '2026-06-10' })).toMatchObject({ sent: 'gap: not-stated', 'in-time': 'met' })
  })

  it.each([
    ['2.3*10^25', 'met'],
    ['2.0e25', 'met'],
    ['2e25', 'gap: too-few-figures'],
    ['a lot', 'gap: not-stated'],
    [undefined, 'gap: not-stated'],
  ])('states the compute as %s: %s', async (estimate, content) => {
    const dates = { threshold_foreseen_on: '2026-06-01', sent_on: '2026-06-10' }
    expect(await sent({ ...dates, estimate })).toMatchObject({ content })
  })

  it('falls back to the value where the text is not known', async () => {
    const context = await withManifest({
      ...presumed,
      notification: { estimate: 2.3e25, method: 'Planned units and hours' },
    })
    const release = context.evidence.release
    if (release.state !== 'found') throw new Error('The manifest is there.')
    const blind = { ...context, evidence: { ...context.evidence, release: { ...release, written: () => null } } }
    expect(resultsOf(act52, blind)).toMatchObject({ content: 'met' })
  })

  it('needs arguments only from who contests', async () => {
    expect(await sent({})).not.toHaveProperty('arguments')
    expect(await sent({ contested: true })).toMatchObject({ arguments: 'gap: not-stated' })
    expect(await sent({ contested: true, arguments: 'file 9' })).toMatchObject({ arguments: 'met' })
  })
})

describe('the authorised representative', () => {
  const outside = (representative: Set | null) =>
    resultsWith(act54, {
      'provider.established_in_union': false,
      'provider.country': 'US',
      authorised_representative: representative,
    })

  it('is there, in the Union, mandated before the model is placed', async () => {
    const whole = { name: 'Rep', country: 'DE', mandate_date: '2026-10-05', mandate_reference: 'm-7' }
    expect(await outside(whole)).toEqual({ mandate: 'met', 'in-union': 'met', 'before-placing': 'met' })
    expect(await outside({ ...whole, mandate_date: '2026-10-06' })).toMatchObject({
      'before-placing': 'gap: mandate-after-placing',
    })
    expect(await outside({ ...whole, country: 'Iceland' })).toMatchObject({ 'in-union': 'needs-human: scope-question' })
    expect(await outside({ ...whole, country: 'CH' })).toMatchObject({ 'in-union': 'gap: not-in-union' })
    expect(await outside(null)).toEqual({
      mandate: 'gap: not-stated not-stated',
      'in-union': 'gap: not-stated',
      'before-placing': 'gap: not-stated',
    })
  })

  it('is compared with the planned date, or with none', async () => {
    const dates = (release: Set) =>
      resultsWith(act54, {
        'provider.established_in_union': false,
        'provider.country': 'US',
        authorised_representative: { mandate_date: '2026-10-06' },
        'release.placed_on_market_on': null,
        ...release,
      })
    expect(await dates({ 'release.planned_on': '2026-10-05' })).toMatchObject({
      'before-placing': 'gap: mandate-after-placing',
    })
    expect(await dates({ 'release.planned_on': '2026-12-05' })).toMatchObject({ 'before-placing': 'met' })
    expect(await dates({})).toMatchObject({ 'before-placing': 'met' })
  })

  it('is not asked of a provider in the Union', async () => {
    expect(await resultsWith(act54, {})).toEqual({})
  })
})

describe('an older model', () => {
  const legacy = (set: Set | null) =>
    resultsWith(act111, { 'model.family_placed_on_market_on': '2025-03-01', legacy: set })

  it('lists its gaps or says that it has none', async () => {
    expect(await legacy({ no_gaps: true })).toEqual({ 'gaps-justified': 'met' })
    expect(await legacy({ no_gaps: false })).toEqual({ 'gaps-justified': 'gap: not-stated' })
    const gap = (justification?: string) => ({
      subject: 'Logs',
      reason: 'unavailable',
      justification,
      disclosed_in: ['copyright-policy'],
    })
    expect(await legacy({ gaps: [gap('Deleted in 2024.')] })).toEqual({ 'gaps-justified': 'met' })
    expect(await legacy({ gaps: [gap('Deleted in 2024.'), gap()] })).toEqual({ 'gaps-justified': 'gap: not-stated' })
  })

  it('is asked nothing where the model is not older', async () => {
    expect(await resultsWith(act111, {})).toEqual({})
  })
})

describe('alternative means', () => {
  const of = (alternative_means: unknown, set: Set = {}) =>
    resultsWith(alternativeMeans, { 'signatory.transparency.status': 'not-signed', alternative_means, ...set })
  const entry = (measure: string, more: Set = {}) => ({
    measure,
    means: 'Dossier kept by counsel',
    reported_on: '2026-01-10',
    ...more,
  })
  const all = ['transparency.1.1', 'transparency.1.2', 'transparency.1.3'].map((measure) => entry(measure))

  it('are explained, mapped to every measure and reported', async () => {
    expect(await of(all)).toEqual({ explained: 'met', mapped: 'met', reported: 'met' })
    expect(await of(null)).toEqual({ explained: 'gap: not-stated', mapped: 'met', reported: 'met' })
    expect(await of([{ means: 'Dossier kept by counsel' }, entry('transparency.1.1', { means: ' ' })])).toMatchObject({
      explained: 'gap: not-stated',
    })
    expect(await of([...all.slice(1), entry('x', { reported_on: undefined })])).toMatchObject({
      mapped: 'gap: measure-not-mapped',
      reported: 'gap: not-stated',
    })
    expect(await of([...all, entry('x', { reported_on: '2026-12-01' })])).toMatchObject({
      reported: 'gap: date-in-future',
    })
  })

  it('name the measures that are open', async () => {
    const context = await withManifest({
      'signatory.transparency.status': 'not-signed',
      alternative_means: all.slice(0, 1),
    })
    expect(observe(alternativeMeans, context)['mapped']).toMatchObject({
      issues: [{ args: { items: ['transparency.1.2', 'transparency.1.3'], count: 2 } }],
    })
  })

  it('are not asked for chapters that were signed', async () => {
    expect(await resultsWith(alternativeMeans, {})).toEqual({})
  })
})
