import { describe, expect, it } from 'vitest'
import { gate } from '../../engine/gate.ts'
import type { Finding } from '../../schemas/report.ts'
import { changed, exampleFiles, without } from '../builders/examples.ts'
import { type MemoryTree, memorySource } from '../builders/memory-source.ts'

const today = '2026-11-22'
type Set = Readonly<Record<string, unknown>>

async function findings(files: MemoryTree, day = today): Promise<readonly Finding[]> {
  return (await gate(memorySource({ head: files }), { today: day })).findings
}

function release(name: string, set: Set): MemoryTree {
  return changed(exampleFiles(name), 'release', set)
}

const of = (all: readonly Finding[], id: string) => all.find((finding) => finding.id === id)
const gaps = (all: readonly Finding[]) => all.filter(({ outcome }) => outcome === 'gap')
const blocking = (all: readonly Finding[]) => gaps(all).filter(({ effect }) => effect === 'block')

describe('the core of the Act and the layer of the Code', () => {
  it('are shown through the measures for who signed, with no second gap for one cause', async () => {
    const all = await findings(exampleFiles('complete-release'))
    expect(of(all, 'act.53.1.c.policy')).toMatchObject({
      outcome: 'not-applicable',
      shownThrough: ['copyright.1.1.policy'],
    })
    const gone = await findings(without(exampleFiles('complete-release'), 'copyright-policy'))
    expect(blocking(gone).map(({ id }) => id)).toEqual(['copyright.1.1.commitment'])
  })

  it('ask who signed nothing for every duty of the Act, and for nothing of the Code', async () => {
    for (const name of ['complete-non-union', 'complete-non-signatory']) {
      const all = await findings(exampleFiles(name))
      const applying = all.filter(({ outcome }) => outcome !== 'not-applicable')
      expect(applying.filter(({ basis }) => basis === 'code').map(({ id }) => id)).toEqual([])
      for (const id of ['act.53.1.a.drawn-up', 'act.53.1.c.policy', 'act.53.1.d.published', 'act.53.3.contact']) {
        expect(of(applying, id)?.outcome).toBe('met')
      }
      expect(of(applying, 'act.53.1.a.judged')?.outcome).toBe('needs-human')
      expect(of(applying, 'act.53.1.c.judged')?.outcome).toBe('needs-human')
    }
    const systemic = await findings(exampleFiles('complete-non-signatory'))
    for (const letter of ['a.evaluated', 'b.assessed', 'c.tracked', 'd.model'])
      expect(of(systemic, `act.55.1.${letter}`)?.outcome).toBe('met')
  })

  it.each([
    ['no means', null],
    ['a line', ['1.1', '1.2', '1.3', '1.4', '1.5'].map((one) => ({ measure: `copyright.${one}`, means: 'q' }))],
  ])('never let %s stand for a copyright policy', async (_, alternative_means) => {
    const files = release('complete-open-source', {
      'signatory.copyright': { status: 'not-signed' },
      ...(alternative_means === null ? {} : { alternative_means }),
    })
    const left = Object.fromEntries(
      Object.entries(without(files, 'copyright-policy')).filter(([path]) => path !== 'COPYRIGHT_POLICY.md'),
    )
    // The line itself can be no answer, which is told at its place in the manifest.
    const ids = blocking(await findings(left)).map(({ id }) => id)
    expect(ids.filter((id) => id !== 'act.scope.readable')).toEqual(['act.53.1.c.policy'])
  })

  it('take a document that covers the duty for the policy', async () => {
    const files = release('complete-non-union', {
      'alternative_means.2': {
        duty: '53.1.c',
        document: 'COPYRIGHT_POLICY.md',
        covers: {
          policy: '#whose-works-are-used',
          reservations: '#reservations-of-rights',
          technology: '#reservations-of-rights',
        },
        reported_on: '2026-09-21',
      },
    })
    const all = await findings(without(files, 'copyright-policy'))
    expect(blocking(all)).toEqual([])
    expect(of(all, 'act.alternative-means.judged')?.outcome).toBe('needs-human')
  })

  it('count one gap for a documentation that is missing', async () => {
    const all = await findings(without(exampleFiles('complete-non-union'), 'model-documentation'))
    expect(blocking(all).map(({ id }) => id)).toEqual(['act.53.1.a.drawn-up'])
    expect(of(all, 'act.53.1.a.tasks')).toMatchObject({ outcome: 'not-judged', waitsFor: 'act.53.1.a.drawn-up' })
  })

  it('count no second gap for a documentation that is blank', async () => {
    const missing = await findings(without(exampleFiles('complete-release'), 'model-documentation'))
    const blank = await findings({ ...exampleFiles('complete-release'), 'gpai/model-documentation.yaml': '# later\n' })
    const gapsIn = (all: typeof blank) => all.filter(({ outcome }) => outcome === 'gap').map(({ id }) => id)
    expect(gapsIn(blank)).toEqual(gapsIn(missing))
    expect(gapsIn(blank)).not.toContain('act.53.1.b.formats')
  })

  it('warn a signatory of what the form has no cell for, and ask it for testing and evaluation', async () => {
    const form = (set: Set) => findings(changed(exampleFiles('complete-release'), 'model-documentation', set))
    expect(of(await form({ 'properties.input_formats': null }), 'act.53.1.a.formats')).toMatchObject({
      outcome: 'gap',
      effect: 'warn',
    })
    expect(of(await form({ testing: null }), 'act.53.1.a.testing')).toMatchObject({ outcome: 'gap', effect: 'block' })
    const none = { 'testing.process': { none_exists: 'The model is a small change of another one.' } }
    expect(of(await form(none), 'act.53.1.a.testing')?.outcome).toBe('met')
  })

  it('let a modifier name the documentation of the base for what it did not change', async () => {
    const unsigned = release('complete-modifier', { 'signatory.transparency': { status: 'not-signed' } })
    const files = changed(unsigned, 'model-documentation', { 'use.intended_uses': null, 'testing.process': null })
    expect(blocking(await findings(files)).map(({ id }) => id)).toEqual(['act.53.1.a.testing'])
  })

  it('find the licence in either document', async () => {
    const without_link = changed(exampleFiles('complete-non-union'), 'model-documentation', {
      'distribution.license_link': null,
    })
    expect(blocking(await findings(without_link))).toEqual([])
    const neither = changed(without_link, 'release', { 'license.spdx': null, 'license.text': null })
    expect(blocking(await findings(neither)).map(({ id }) => id)).toContain('act.53.1.a.licence')
  })

  it('block nothing of Article 53 for a model that is planned', async () => {
    const files = release('complete-systemic-risk', {
      'release.placed_on_market_on': null,
      'release.channel': 'pre-market',
      'release.planned_on': '2027-03-01',
      'signatory.transparency': { status: 'not-signed' },
    })
    const all = await findings(without(without(files, 'model-documentation'), 'training-summary'))
    const article53 = gaps(all).filter(({ id }) => id.startsWith('act.53.'))
    expect(article53.length).toBeGreaterThan(0)
    expect(article53.filter(({ effect }) => effect !== 'info').map(({ id }) => id)).toEqual([])
  })

  it('make nothing due for an older model, its representative included', async () => {
    const files = release('complete-legacy', { 'provider.established_in_union': false, 'provider.country': 'US' })
    const all = await findings(files)
    expect(gaps(all).filter(({ id }) => id.startsWith('act.54.')).length).toBeGreaterThan(3)
    expect(blocking(all)).toEqual([])
    expect(blocking(await findings(files, '2027-08-02')).some(({ id }) => id.startsWith('act.54.'))).toBe(true)
  })
})

describe('what a report says about time and powers', () => {
  const notes = async (name: string, day: string) => {
    const report = await gate(memorySource({ head: exampleFiles(name) }), { today: day })
    return report.releases.flatMap(({ scope }) => scope.notes).join(' ')
  }

  it('is that powers are live since August 2026, and who can complain', async () => {
    const live = await notes('complete-release', today)
    expect(live).toContain('due since 2026-10-05')
    expect(live).toContain('Since 2 August 2026')
    expect(live).toContain('Article 89(2)')
    expect(live).toContain('Article 53(3)')
    expect(await notes('complete-release', '2026-07-01')).toContain('begin on 2 August 2026')
  })

  it('is how many days an older model has left, and when the gate blocks', async () => {
    expect(await notes('complete-legacy', today)).toMatch(
      /253 days are left until 2027-08-02; from 2027-02-03 this gate/,
    )
  })

  it('names the editions that were compared', async () => {
    const { editions } = await gate(memorySource({ head: exampleFiles('complete-release') }), { today })
    expect(editions).toMatchObject({
      template: 'C(2025) 8311 final',
      proceedings: 'Implementing Regulation (EU) 2026/1755',
      reviewedOn: '2026-11-30',
    })
  })
})
