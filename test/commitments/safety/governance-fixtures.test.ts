import { describe, expect, it } from 'vitest'
import { reportAccessible } from '../../../commitments/checks/model-report/report-accessible.ts'
import { carried, decidedOf, gapsOf, governanceCase, resultsOf } from '../../builders/governance-case.ts'

const headOfResearch = {
  'roster.2.holder': 'head-of-research',
  'roster.2.core_business': true,
  'roster.2.groups': ['research'],
}
const interim = { interim_ref: 'Interim report 0.9', due: '2026-10-30' }
const delayed = { ai_office_access_at: null, delay: { ...interim, good_faith_ref: 'Letter of the AI Office, file 14' } }
const unnamed = {
  applies: true,
  comparator_parameters: 'https://models.example/polaris-2',
  evidence: 'Benchmark comparison BC-2026-4',
  decided_on: '2026-09-30',
}
const exempt = { ...unnamed, comparator_model: 'polaris-2' }

describe('fixtures of the law reference that concern Commitments 6 to 10', () => {
  it('f01: the complete large provider passes', async () => {
    expect(gapsOf(await governanceCase())).toEqual([])
  })

  it('f04: a monitor who is also head of research breaks sod.1', async () => {
    const context = await governanceCase({ responsibilities: headOfResearch })
    expect(carried(context, 'sod')).toEqual(['sod.1'])
    expect(gapsOf(context)).toEqual(['8.1.monitor-apart'])
  })

  it.each(['microenterprise', 'sme', 'smc'])('f05: the same at a provider of size %s only warns', async (size) => {
    const context = await governanceCase({ responsibilities: headOfResearch, release: { 'provider.size': size } })
    expect(carried(context, 'sod')).toEqual([])
    expect(gapsOf(context)).toEqual(['8.1.monitor-apart-small (warn)'])
  })

  it('f08: a report delayed with interim report and good faith passes, with the day on which it is due', async () => {
    const context = await governanceCase({ 'model-report': delayed }, { today: '2026-10-20' })
    expect(gapsOf(context)).toEqual([])
    const access = decidedOf(context).find(
      ({ measure, requirement }) => `${measure.id}.${requirement.id}` === 'safety.7.7.access',
    )
    expect(access).toMatchObject({
      outcome: 'needs-human',
      issues: [{ problem: 'access-delayed', args: { date: '2026-10-30' } }],
    })
  })

  it('f08: the report is overdue once that day is past', async () => {
    expect(gapsOf(await governanceCase({ 'model-report': delayed }, { today: '2026-10-31' }))).toEqual(['7.7.access'])
    expect(await resultsOf(reportAccessible, { 'model-report': delayed }, { today: '2026-10-30' })).toEqual([
      '?access-delayed@delay.due=2026-10-30',
    ])
  })

  it('f09: the same without a reference to good faith is blocked', async () => {
    const context = await governanceCase({ 'model-report': { ...delayed, delay: interim } }, { today: '2026-10-20' })
    expect(carried(context, 'ss')).toEqual(['ss.7.7.access'])
    expect(gapsOf(context)).toEqual(['7.7.access'])
  })

  it('f10: three samples in one evaluation break ss.7.3', async () => {
    const context = await governanceCase({ 'model-report': { 'evaluations.2.samples.count': 3 } })
    expect(carried(context, 'ss')).toEqual(['ss.7.3'])
    expect(gapsOf(context)).toEqual(['7.3.random-samples'])
  })

  it('f15: a weight exfiltration at day 6 without initial report breaks ss.9.3', async () => {
    const theft = {
      id: 'SI-2026-002',
      kind: 'serious_incident',
      concerns: 'this_model',
      harms: ['cybersecurity_breach'],
      aware_at: '2026-11-16',
      reassessment: { reference: 'RA-2026-11', finished_at: '2026-11-20' },
    }
    const late = await governanceCase({ incidents: { 'open.2': theft } }, { today: '2026-11-22' })
    expect(carried(late, 'ss')).toEqual(['ss.9.3.deadlines'])
    expect(gapsOf(late)).toEqual(['9.3.initial'])
    expect(gapsOf(await governanceCase({ incidents: { 'open.2': theft } }, { today: '2026-11-21' }))).toEqual([])
  })

  it('f16: retention of 5 years for the architecture file breaks ss.10.1', async () => {
    const context = await governanceCase({ records: { 'documents.architecture.retain_until': '2031-10-12' } })
    expect(carried(context, 'ss')).toEqual(['ss.10.1.docs'])
    expect(gapsOf(context)).toEqual(['10.1.retention'])
  })

  it('f17: for a model weaker than one with open weights, Commitment 6 is skipped and the rest stays on', async () => {
    const context = await governanceCase({ security: { exempt, goal: null, objectives: null } })
    expect(gapsOf(context)).toEqual([])
    const outcomes = decidedOf(context).map(
      ({ measure, requirement, outcome }) => [measure.id, requirement.id, outcome] as const,
    )
    const skipped = outcomes
      .filter(([, , outcome]) => outcome === 'not-applicable')
      .map(([measure, id]) => `${measure}.${id}`)
    expect(skipped).toEqual(
      expect.arrayContaining([
        'safety.6.1.threat-actors',
        'safety.6.1.capabilities',
        'safety.6.2.objectives',
        'safety.6.2.access-review',
        'safety.6.2.judged',
        'safety.7.3.security',
      ]),
    )
    expect(outcomes).toContainEqual(['safety.6.1', 'exemption', 'met'])
    expect(outcomes).toContainEqual(['safety.7.3', 'evaluations', 'met'])
  })

  it('f17: an exemption without the model compared with skips nothing', async () => {
    const context = await governanceCase({ security: { exempt: unnamed, objectives: null } })
    expect(gapsOf(context)).toEqual(['6.1.exemption', '6.2.objectives', '6.2.judged'])
  })

  it('f19: an overdue refresh passes while a more capable model is due in 20 days', async () => {
    const today = '2027-04-20'
    const soon = {
      refresh: { exception: 'more_capable_model', reason: 'aurora-2 takes its place', placing_date: '2027-05-10' },
    }
    const options = { today }
    const later = { security: { 'objectives.10.reviewed_on': '2027-03-01' } }
    expect(gapsOf(await governanceCase({ ...later, 'model-report': soon }, options))).toEqual([])
    expect(gapsOf(await governanceCase(later, options))).toEqual(['7.6.refresh'])
  })
})
