import { describe, expect, it } from 'vitest'
import { processFinished } from '../../../commitments/checks/framework/process-finished.ts'
import { triggersAnswered } from '../../../commitments/checks/framework/triggers-answered.ts'
import { versionsAssessed } from '../../../commitments/checks/framework/versions-assessed.ts'
import { placingDate } from '../../../commitments/dates/placing-date.ts'
import { decidedOf, gapsOf, manifest, type SafetyOptions, safetyCase } from '../../builders/safety-case.ts'

type Row = [given: string, set: Readonly<Record<string, unknown>>, gaps: readonly string[], options?: SafetyOptions]

const process = 'full_process'
const weights = (digest: string) => ({
  files: {
    'gpai/release.yaml': `${manifest}files: [{ path: a.safetensors, sha256: ${digest} }, { path: b.safetensors }]\n`,
  },
})

describe('the full process', () => {
  it.each<Row>([
    [
      'is not recorded',
      { [process]: null },
      [
        '1.2.full-process: not-stated@full_process.finished_on',
        '1.2.rounds: not-stated@full_process.rounds',
        '1.2.versions: role-not-covered@full_process.versions',
        '1.2.reported: not-stated@full_process.report_ref',
        '1.2.judged: not-stated@full_process',
      ],
    ],
    ['has no end', { 'full_process.finished_on': null }, ['1.2.full-process: not-stated@full_process.finished_on']],
    [
      'ends in the future',
      { 'full_process.finished_on': '2026-12-01' },
      ['1.2.full-process: date-in-future@full_process.finished_on'],
    ],
    [
      'has no steps',
      { 'full_process.steps': null },
      ['identification', 'analysis', 'acceptance', 'mitigation'].map(
        (step) => `1.2.full-process: not-stated@full_process.steps.${step}.finished_on`,
      ),
    ],
    [
      'has a step after its end',
      { 'full_process.steps.analysis.finished_on': '2026-09-29' },
      ['1.2.full-process: too-late@full_process.steps.analysis.finished_on'],
    ],
    [
      'found the risks acceptable only after placing',
      { 'full_process.rounds.1.finished_on': '2026-10-13', 'full_process.finished_on': '2026-10-13' },
      ['1.2.full-process: too-late@full_process.finished_on'],
    ],
    [
      'ran again after placing',
      {
        'full_process.rounds.2': { finished_on: '2026-11-10', acceptable: true },
        'full_process.finished_on': '2026-11-10',
      },
      [],
    ],
    [
      'ended after placing, with rounds that have no date',
      { 'full_process.rounds.1.finished_on': null, 'full_process.finished_on': '2026-10-13' },
      ['1.2.full-process: too-late@full_process.finished_on'],
    ],
    ['has no rounds', { 'full_process.rounds': null }, ['1.2.rounds: not-stated@full_process.rounds']],
    [
      'has a round without outcome',
      { 'full_process.rounds.1.acceptable': null },
      ['1.2.rounds: not-stated@full_process.rounds.1.acceptable'],
    ],
    [
      'has a failed round without measures',
      { 'full_process.rounds.0.measures': null },
      ['1.2.rounds: not-stated@full_process.rounds.0.measures'],
    ],
    [
      'ends with a failed round',
      { 'full_process.rounds.1.acceptable': false, 'full_process.rounds.1.measures': 'More filters' },
      ['1.2.rounds: process-incomplete@full_process.rounds.1'],
    ],
  ])('%s', async (_, set, gaps) => {
    const found = gapsOf(await safetyCase({ 'safety/assessment': set }))
    expect(found.filter((gap) => gap.startsWith('1.2'))).toEqual(gaps)
  })

  it.each<Row>([
    [
      'of which no version has digests',
      { 'full_process.versions.0.digests': null },
      ['1.2.versions: not-stated@full_process.versions.0.digests'],
    ],
    [
      'of which no version is the least mitigated one',
      { 'full_process.versions.1.role': 'widely_used' },
      ['1.2.versions: role-not-covered@full_process.versions', '3.2.versions: role-not-covered@evaluations'],
    ],
    [
      'for a file that it does not cover',
      {},
      ['1.2.versions: version-not-covered@full_process.versions'],
      weights('f'.repeat(64)),
    ],
    ['for a file that it covers', {}, [], weights('5afd9b16818ab439f84d50d022285787da6b21345ccb2d2184d136eecd700e4c')],
  ])('covers versions: %s', async (_, set, gaps, options) => {
    const found = gapsOf(await safetyCase({ 'safety/assessment': set }, options))
    expect(found.filter((gap) => !gap.includes('names-nothing'))).toEqual(gaps)
  })

  it.each<Row>([
    ['a ground without a date', { grounds: [{ kind: 'use_changed' }] }, ['1.2.rerun: not-stated@grounds.0.known_on']],
    ['a ground that the process answered', { grounds: [{ kind: 'use_changed', known_on: '2026-09-28' }] }, []],
    [
      'a ground, and no process',
      { grounds: [{ kind: 'use_changed', known_on: '2026-09-28' }], 'full_process.finished_on': null },
      ['1.2.full-process: not-stated@full_process.finished_on', '1.2.rerun: before-ground@grounds.0.known_on'],
    ],
    ['no list of grounds', { grounds: null }, []],
  ])('is run again on %s', async (_, set, gaps) => {
    expect(gapsOf(await safetyCase({ 'safety/assessment': set }))).toEqual(gaps)
  })

  it('is as recent as the assessments that updates of the Model Report name', async () => {
    const report = (date: string) => ({
      files: {
        'gpai/safety/model-report.yaml': `updates: [{ assessment_finished_at: ${date} }, { version: "1.1" }]\n`,
      },
    })
    expect(gapsOf(await safetyCase({}, report('2026-11-02')))).toEqual([
      '1.2.updates: before-ground@full_process.finished_on',
    ])
    expect(gapsOf(await safetyCase({}, report('2026-09-28')))).toEqual([])
    expect(gapsOf(await safetyCase({}, { files: { 'gpai/safety/model-report.yaml': 'version: "1.0"\n' } }))).toEqual([])
  })
})

describe('trigger points', () => {
  it.each<Row>([
    ['one is not recorded', { 'triggers.2': null }, ['1.2.light-evaluations: rows-missing@triggers (warn)']],
    ['none is recorded', { triggers: null }, ['1.2.light-evaluations: rows-missing@triggers (warn)']],
    [
      'it is not said whether one was reached',
      { 'triggers.2.reached': null },
      ['1.2.light-evaluations: not-stated@triggers.2.reached (warn)'],
    ],
    [
      'one was reached and not run',
      { 'triggers.2.reached': true },
      [
        '1.2.light-evaluations: not-stated@triggers.2.run_on (warn)',
        '1.2.light-evaluations: not-stated@triggers.2.outcome (warn)',
      ],
    ],
  ])('%s', async (_, set, gaps) => {
    expect(gapsOf(await safetyCase({ 'safety/assessment': set }))).toEqual(gaps)
  })

  it('are those of the Framework', async () => {
    const gaps = gapsOf(await safetyCase({ 'safety/framework': { trigger_points: null } }))
    expect(gaps).toEqual(['1.1.trigger-points: not-stated@trigger_points'])
  })
})

describe('the date of placing', () => {
  it('is the one that came, else the planned one, else none', async () => {
    const { release } = (await safetyCase()).evidence
    if (release.state !== 'found') throw new Error('The manifest is not there.')
    const dated = (dates: object) => placingDate({ ...release, content: { release: dates } })
    expect(dated({ placed_on_market_on: '2026-10-12', planned_on: '2026-09-01' })).toBe('2026-10-12')
    expect(dated({ planned_on: '2026-09-01' })).toBe('2026-09-01')
    expect(dated({})).toBe(null)
    expect(placingDate({ ...release, content: {} })).toBe(null)
  })
})

describe('checks of the assessment without their documents', () => {
  it('point at the document that is missing', async () => {
    const context = await safetyCase()
    const missing = (path: string) => ({ state: 'missing', path }) as const
    const issues = [{ problem: 'document-missing', at: { path: 'gpai/x.yaml', line: 1, column: 1 } }]
    const gap = { result: 'gap', issues }
    expect(
      versionsAssessed.run({ ...context, evidence: { ...context.evidence, release: missing('gpai/x.yaml') } }),
    ).toEqual(gap)
    expect(
      triggersAnswered.run({ ...context, evidence: { ...context.evidence, safetyFramework: missing('gpai/x.yaml') } }),
    ).toEqual(gap)
    const unreleased = processFinished.run({
      ...context,
      evidence: { ...context.evidence, release: missing('gpai/x.yaml') },
    })
    expect(unreleased).toMatchObject({ result: 'gap', issues: [{ problem: 'no-placing-date' }] })
  })

  it.each(['framework', 'assessment', 'risks', 'evaluations', 'post-market', 'acceptance', 'mitigations'])(
    'is one gap that blocks without %s, and the others wait for it',
    async (name) => {
      const context = await safetyCase({}, { files: { [`gpai/safety/${name}.yaml`]: null } })
      const gaps = gapsOf(context)
      expect(gaps).toEqual([expect.stringMatching(/: document-missing@$/)])
      const id = `safety.${gaps[0]?.split(':')[0]}`
      const waiting = decidedOf(context).filter((one) => one.outcome === 'not-judged' && one.waitsFor === id)
      expect(waiting.length).toBeGreaterThan(1)
      expect(waiting.some(({ effect }) => effect === 'block')).toBe(true)
    },
  )
})
