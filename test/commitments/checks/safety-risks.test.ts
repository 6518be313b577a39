import { describe, expect, it } from 'vitest'
import { gapsOf, safetyCase } from '../../builders/safety-case.ts'

type Row = [given: string, set: Readonly<Record<string, unknown>>, gaps: readonly string[]]

const essential = ['high_impact_capabilities', 'union_market', 'propagation'].map((one) => `nature.essential.${one}`)
const candidate = {
  risk_id: 'other:economic_shock',
  types: ['society'],
  identified: true,
  reason: 'Fast uptake in one sector',
  nature: { essential: { high_impact_capabilities: true, union_market: true, propagation: true }, contributing: [] },
  sources: { capabilities: ['tool_use'], propensities: [], affordances: [] },
}

describe('the risk register', () => {
  it.each<Row>([
    [
      'a specified risk is missing',
      { 'risks.3.risk_id': 'other:persuasion' },
      [
        '2.1.specified: rows-missing@risks',
        '3.2.each-risk: rows-missing@evaluations',
        '3.2.open-ended: open-ended-missing@evaluations',
        '3.2.external: rows-missing@external',
        '3.5.access: access-missing@access',
        '4.1.tiers: rows-missing@determinations',
      ],
    ],
    [
      'a risk has no nature',
      { 'risks.0.nature': null },
      [...essential, 'nature.contributing'].map((item) => `2.1.nature-and-sources: not-stated@risks.0.${item} (warn)`),
    ],
    [
      'a risk has a kind of source left out',
      { 'risks.0.sources.propensities': null },
      ['2.1.nature-and-sources: not-stated@risks.0.sources.propensities (warn)'],
    ],
    [
      'a risk has no source of any kind',
      { 'risks.0.sources': { capabilities: [], propensities: [], affordances: [] } },
      ['2.1.nature-and-sources: not-stated@risks.0.sources (warn)'],
    ],
    [
      'a risk is not analysed at all',
      { 'risks.0.sources': null, 'risks.0.nature': null },
      ['2.1.characteristics: not-stated@risks.0.nature'],
    ],
    ['a risk has no type', { 'risks.0.types': [] }, ['2.1.decided: not-stated@risks.0.types']],
    ['a risk that was ruled out needs no analysis', { 'risks.4.scenarios': null }, []],
    ['a source that the lists do not have is named', { 'risks.0.sources.capabilities.0': 'other:protein_design' }, []],
    [
      'a source is misspelt',
      { 'risks.0.sources.capabilities.0': 'weapon' },
      ['2.1.record: malformed@risks.0.sources.capabilities.0'],
    ],
  ])('%s', async (_, set, gaps) => {
    expect(gapsOf(await safetyCase({ 'safety/risks': set }))).toEqual(gaps)
  })

  it('is whole only with risks', async () => {
    const gaps = gapsOf(await safetyCase({ 'safety/risks': { risks: null } }))
    expect(gaps).toEqual([
      '2.1.decided: not-stated@risks',
      '2.1.specified: rows-missing@risks',
      '2.1.judged: not-stated@risks',
      '2.2.judged: not-stated@risks',
      '3.3.judged: not-stated@risks',
      '3.4.judged: not-stated@risks',
    ])
  })

  it('asks for the whole analysis of a further identified risk', async () => {
    const gaps = gapsOf(await safetyCase({ 'safety/risks': { 'risks.5': candidate } }))
    expect(gaps).toEqual([
      '2.2.scenarios: not-stated@risks.5.scenarios',
      '3.1.information: not-stated@risks.5.information (warn)',
      '3.2.each-risk: rows-missing@evaluations',
      '3.2.open-ended: open-ended-missing@evaluations',
      '3.2.external: rows-missing@external',
      ...['method', 'information_used', 'result', 'scenarios'].map(
        (part) => `3.3.modelling: not-stated@risks.5.modelling.${part}`,
      ),
      ...['probability', 'severity', 'format', 'method', 'information_used'].map(
        (part) => `3.4.estimate: not-stated@risks.5.estimate.${part}`,
      ),
      '3.5.access: access-missing@access',
      '4.1.tiers: rows-missing@determinations',
    ])
  })

  it('counts a risk on which nothing was decided, and one without a key', async () => {
    const open = { ...candidate, identified: undefined, risk_id: undefined }
    const gaps = gapsOf(await safetyCase({ 'safety/risks': { 'risks.5': open } }))
    expect(gaps).toContain('2.1.decided: not-stated@risks.5.risk_id')
    expect(gaps).toContain('2.1.decided: not-stated@risks.5.identified')
    expect(gaps).toContain('2.2.scenarios: not-stated@risks.5.scenarios')
  })
})

describe('the analysis of each risk', () => {
  it.each<Row>([
    [
      'a risk has an empty list of scenarios',
      { 'risks.0.scenarios': [] },
      [
        '2.2.scenarios: not-stated@risks.0.scenarios',
        '3.3.modelling: names-nothing@risks.0.modelling.scenarios.0',
        '3.3.modelling: names-nothing@risks.0.modelling.scenarios.1',
      ],
    ],
    [
      'a risk has no scenarios',
      { 'risks.0.scenarios': null },
      [
        '2.2.scenarios: not-stated@risks.0.scenarios',
        '3.3.modelling: names-nothing@risks.0.modelling.scenarios.0',
        '3.3.modelling: names-nothing@risks.0.modelling.scenarios.1',
      ],
    ],
    [
      'a source has no date',
      { 'risks.0.information.0.date': null },
      ['3.1.information: not-stated@risks.0.information.0.date (warn)'],
    ],
    [
      'a risk is modelled from no scenario',
      { 'risks.0.modelling.scenarios': [] },
      ['3.3.modelling: not-stated@risks.0.modelling.scenarios'],
    ],
    [
      'an estimate is missing',
      { 'risks.0.estimate': null },
      ['probability', 'severity', 'format', 'method', 'information_used'].map(
        (part) => `3.4.estimate: not-stated@risks.0.estimate.${part}`,
      ),
    ],
  ])('%s', async (_, set, gaps) => {
    expect(gapsOf(await safetyCase({ 'safety/risks': set }))).toEqual(gaps)
  })
})
