import { describe, expect, it } from 'vitest'
import act52 from '../../../commitments/act/52/measure.ts'
import act54 from '../../../commitments/act/54/measure.ts'
import act111 from '../../../commitments/act/111/measure.ts'
import alternativeMeans from '../../../commitments/act/alternative-means/measure.ts'
import claims from '../../../commitments/act/claims/measure.ts'
import scope from '../../../commitments/act/scope/measure.ts'
import type { Case } from '../../../commitments/case.ts'
import type { Measure } from '../../../commitments/measure.ts'
import { effectOfGap } from '../../../engine/effect.ts'
import { gate } from '../../../engine/gate.ts'
import { caseOf } from '../../builders/case.ts'
import { changed, exampleFiles } from '../../builders/examples.ts'
import { memorySource } from '../../builders/memory-source.ts'
import { observe, resultsOf } from './act-case.ts'

const measures: readonly Measure[] = [scope, act52, act54, act111, alternativeMeans, claims]
/** Examples of providers that signed nothing, and of claims, rest on their whole release; the suite over all examples runs those. */
const examples = measures.flatMap((measure) =>
  measure.examples
    .filter((example) => !(example.in ?? '').startsWith('complete-non-') && example.gap !== 'reliefs')
    .map((example) => ({ measure, example, id: measure.id, given: example.given })),
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
  'authorised_representative.mandate_tasks': ['verify', 'keep', 'provide', 'cooperate'],
  'authorised_representative.may_be_addressed': true,
  'authorised_representative.holds_documentation_since': '2026-09-01',
  'authorised_representative.keeps_until': '2037-01-01',
  'authorised_representative.mandate_language': 'German',
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

/** The gaps of the open example, whose weights only the manifest names. */
async function gapsOfOpenModel(set: Set): Promise<readonly string[]> {
  const head = changed(exampleFiles('complete-open-source'), 'release', set)
  const { findings } = await gate(memorySource({ head }), { today: '2026-11-22' })
  return findings.flatMap(({ id, outcome }) => (outcome === 'gap' ? [id] : []))
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
    const set = 'set' in example ? example.set : {}
    const found = example.in === 'complete-open-source' ? gapsOfOpenModel(set) : gaps({ ...base, ...set })
    expect(await found).toEqual([`${measure.id}.${example.gap}`])
  })

  it('are gaps of one place each where there is no manifest', async () => {
    const context = await caseOf({ without: ['release'] })
    expect(resultsOf(scope, context)).toEqual({
      readable: 'gap: document-missing',
      stated: 'gap: document-missing',
      'files-present': 'met',
      decided: 'met',
      'methods-agree': 'met',
      reliefs: 'met',
      'weights-named': 'met',
      confirmed: 'met',
    })
    expect(resultsOf(act54, context)).toMatchObject({
      'in-union': 'gap: document-missing',
      'before-placing': 'gap: document-missing',
      tasks: 'gap: document-missing',
      kept: 'gap: document-missing',
    })
    const notification: Measure = act52
    const results = Object.fromEntries(
      notification.requirements.map(({ id, check }) => [id, check.run(context).result]),
    )
    expect(results).toMatchObject({ sent: 'gap', 'in-time': 'gap', demonstrates: 'gap', arguments: 'gap' })
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
  ])('states the compute as %s: %s', async (estimate, content) => {
    const dates = { threshold_foreseen_on: '2026-06-01', sent_on: '2026-06-10' }
    expect(await sent({ ...dates, estimate })).toMatchObject({ content, demonstrates: 'met' })
  })

  it.each(['a lot', undefined])('does not show its condition with the compute %s', async (estimate) => {
    const dates = { threshold_foreseen_on: '2026-06-01', sent_on: '2026-06-10' }
    expect(await sent({ ...dates, estimate })).toMatchObject({ demonstrates: 'gap: not-stated' })
  })

  it('that was late is for a person, and warns at most', async () => {
    const late = { threshold_foreseen_on: '2026-06-01', sent_on: '2026-06-30' }
    expect(await sent(late)).toMatchObject({
      'in-time': 'gap: notified-late',
      'late-judged': 'needs-human: person-judges',
    })
    const context = await withManifest({ ...presumed, notification: { estimate: '2.3*10^25', method: 'x', ...late } })
    const inTime = act52.requirements.find(({ id }) => id === 'in-time')
    if (inTime === undefined) throw new Error('There is such a requirement.')
    expect(effectOfGap(context, { measure: act52, requirement: inTime }).effect).toBe('warn')
    const missing = await withManifest({ ...presumed, notification: { threshold_foreseen_on: '2026-06-01' } })
    expect(effectOfGap(missing, { measure: act52, requirement: inTime }).effect).toBe('block')
  })

  it('came before the large pre-training run', async () => {
    const started = (started_on: string) =>
      resultsWith(act52, {
        ...presumed,
        'model.pretraining.started_on': started_on,
        notification: { threshold_foreseen_on: '2026-06-01' },
      })
    expect(await started('2026-06-02')).toMatchObject({ foreseen: 'met' })
    expect(await started('2026-05-31')).toMatchObject({ foreseen: 'gap: estimated-late' })
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

  it('is there, in the Union, mandated before the model is placed, for every task', async () => {
    const whole = {
      name: 'Rep',
      country: 'DE',
      mandate_date: '2026-10-05',
      mandate_reference: 'm-7',
      mandate_tasks: ['verify', 'keep', 'provide', 'cooperate'],
      may_be_addressed: true,
      holds_documentation_since: '2026-09-01',
      keeps_until: '2036-10-05',
      mandate_language: 'German',
    }
    const met = { mandate: 'met', 'in-union': 'met', 'before-placing': 'met', tasks: 'met', addressed: 'met' }
    expect(await outside(whole)).toEqual({
      ...met,
      enabled: 'met',
      kept: 'met',
      'mandate-copy': 'met',
      ended: 'met',
      judged: 'needs-human: person-judges',
    })
    expect(await outside({ ...whole, mandate_reference: undefined, mandate_sha256: 'a'.repeat(64) })).toMatchObject(met)
    const gaps: readonly (readonly [Set, Set])[] = [
      [{ mandate_date: '2026-10-06' }, { 'before-placing': 'gap: mandate-after-placing' }],
      [{ country: 'Iceland' }, { 'in-union': 'needs-human: scope-question' }],
      [{ country: 'CH' }, { 'in-union': 'gap: not-in-union' }],
      [{ mandate_tasks: ['keep'] }, { tasks: 'gap: tasks-missing' }],
      [{ may_be_addressed: false }, { addressed: 'gap: not-addressed' }],
      [{ keeps_until: '2036-10-04' }, { kept: 'gap: retained-too-short' }],
      [{ mandate_ended_on: '2026-11-20' }, { ended: 'gap: mandate-ended' }],
      [{ mandate_ended_on: '2026-10-01' }, { ended: 'met' }],
    ]
    for (const [change, expected] of gaps) expect(await outside({ ...whole, ...change })).toMatchObject(expected)
    expect(await outside(null)).toMatchObject({
      mandate: 'gap: not-stated not-stated',
      'in-union': 'gap: not-stated',
      'before-placing': 'gap: not-stated',
      tasks: 'gap: tasks-missing',
      addressed: 'gap: not-stated',
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
    expect(await legacy({ no_gaps: true })).toMatchObject({ 'gaps-justified': 'met' })
    expect(await legacy({ no_gaps: false })).toMatchObject({ 'gaps-justified': 'gap: not-stated' })
    const gap = (justification?: string) => ({
      subject: 'Logs',
      reason: 'unavailable',
      justification,
      disclosed_in: ['copyright-policy'],
    })
    expect(await legacy({ gaps: [gap('Deleted in 2024.')] })).toMatchObject({ 'gaps-justified': 'met' })
    expect(await legacy({ gaps: [gap('Deleted in 2024.'), gap()] })).toMatchObject({
      'gaps-justified': 'gap: not-stated',
    })
  })

  it('is asked nothing where the model is not older', async () => {
    expect(await resultsWith(act111, {})).toEqual({})
  })
})

describe('alternative means', () => {
  const of = (alternative_means: unknown, files: Readonly<Record<string, string>> = {}) =>
    caseOf({ release: { 'signatory.copyright.status': 'not-signed', alternative_means }, files }).then((context) =>
      resultsOf(alternativeMeans, context),
    )
  const words = 'The policy says who reads which reservation, by which means, and when that is looked at again. '
  const policy = `# Policy\n\n## Reservations\n\n${words.repeat(4)}`
  const files = { 'legal/policy.md': policy }
  const covers = { policy: '#policy', reservations: '#reservations', technology: 'page 2' }
  const entry = { duty: '53.1.c', document: 'legal/policy.md', covers, reported_on: '2026-01-10' }

  it('are a document that covers each point, and a person judges it', async () => {
    expect(await of([entry], files)).toEqual({
      explained: 'met',
      document: 'met',
      covers: 'met',
      mapped: 'gap: not-stated',
      reported: 'met',
      judged: 'needs-human: person-judges',
    })
  })

  it.each<readonly [string, Set, Set]>([
    ['a document that is not there', { document: 'legal/other.md' }, { document: 'gap: file-absent' }],
    ['another hash', { sha256: 'a'.repeat(64) }, { document: 'gap: hash-disagrees' }],
    ['an address without a hash', { document: undefined, url: 'https://a.eu/p' }, { document: 'gap: not-stated' }],
    ['a point that nothing covers', { covers: { policy: '#policy' } }, { covers: 'gap: points-missing' }],
    ['a heading that is not there', { covers: { ...covers, policy: '#nowhere' } }, { covers: 'gap: heading-absent' }],
    ['no report', { reported_on: undefined }, { reported: 'gap: not-stated' }],
    ['a report to come', { reported_on: '2026-12-01' }, { reported: 'gap: date-in-future' }],
  ])('see %s', async (_, change, expected) => {
    expect(await of([{ ...entry, ...change }], files)).toMatchObject(expected)
  })

  it('are no line, and not the same words for several duties', async () => {
    expect(await of([entry], { 'legal/policy.md': '# Policy\n\n## Reservations\n\nWe do our best.' })).toMatchObject({
      document: 'gap: document-too-short',
    })
    const both = {
      'signatory.transparency.status': 'not-signed',
      'signatory.copyright.status': 'not-signed',
      alternative_means: [entry, { ...structuredClone(entry), duty: '53.1.b' }],
    }
    const context = await caseOf({ release: both, files })
    expect(observe(alternativeMeans, context)['document']).toMatchObject({
      issues: [{ problem: 'document-too-short' }, { problem: 'same-document' }],
    })
  })

  it('may be left out where the usual documents show the duty, and that is told', async () => {
    expect(await of(null)).toMatchObject({ explained: 'gap: means-missing', document: 'met' })
    expect(await of([{ duty: '53.1.c', reported_on: '2026-01-10' }])).toMatchObject({
      explained: 'met',
      document: 'met',
    })
    expect(await of([{ measure: 'copyright.1.1', means: 'Own file.' }])).toMatchObject({ explained: 'met' })
  })

  it('are not asked for chapters that were signed', async () => {
    expect(await resultsWith(alternativeMeans, {})).toEqual({})
  })
})
