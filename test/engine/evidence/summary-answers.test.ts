import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../commitments/answers/answer.ts'
import { readAnswer } from '../../../engine/evidence/form/read-answer.ts'
import { summaryItems } from '../../../schemas/training-summary/index.ts'
import { yamlNode } from '../../builders/answer.ts'

function read(id: string, value: unknown): Answer {
  const item = summaryItems.find((one) => one.id === id)
  if (item === undefined) throw new Error(`There is no item ${id}.`)
  return readAnswer(item, yamlNode(JSON.stringify(value)))
}

/** The value of an answer, or why there is none. */
function valueIn(id: string, value: unknown): unknown {
  const answer = read(id, value)
  if (answer.state === 'unanswered') return answer.problem
  return answer.state === 'answered' ? answer.value : answer.state
}

describe('yes or no', () => {
  it.each<readonly [unknown, boolean | string]>([
    [true, true],
    [false, false],
    ['Yes', true],
    ['no', false],
    ['Ja.', true],
    ['NEIN', false],
    ['true', true],
    ['Yes, since May 2025', true],
    ['No (see 2.1)', false],
    ['No – only public data', false],
    ['☒ Yes ☐ No', true],
    ['☐ Yes ☒ No', false],
    ['[x] Yes\n[ ] No', true],
    ['✓ no', false],
    ['☐ No', 'empty'],
    ['☐ Yes ☐ No', 'empty'],
    ['☒ Yes ☒ No', 'two-answers'],
    ['Yes / No', 'two-answers'],
    ['Partly', 'not-yes-or-no'],
    ['', 'empty'],
    [['Yes'], 'malformed'],
    [7, 'malformed'],
    ['n/a', 'not-applicable-not-accepted'],
  ])('reads %j', (written, expected) => {
    const value = valueIn('public.used', written)
    expect(value).toEqual(typeof expected === 'boolean' ? { kind: 'yesNo', yes: expected } : expected)
  })

  it('takes the name of a modality in its row for a yes', () => {
    expect(valueIn('modality.image.present', 'Images')).toEqual({ kind: 'yesNo', yes: true })
    expect(valueIn('modality.image.present', '☒ Image')).toEqual({ kind: 'yesNo', yes: true })
    expect(valueIn('modality.image.present', '☐ Image')).toBe('empty')
    expect(valueIn('modality.image.present', 'Text')).toBe('not-yes-or-no')
    expect(valueIn('modality.other.present', 'Other: 3D scans')).toEqual({ kind: 'yesNo', yes: true })
  })
})

describe('size ranges', () => {
  it.each([
    ['text', '1billion to 10 trillions tokens', '1 billion to 10 trillion tokens'],
    ['text', 'LESS THAN 1 BILLION TOKEN', 'Less than 1 billion tokens'],
    ['image', '1Million to1 billion images', '1 million to 1 billion images'],
    ['audio', '10 000 to1 million hours', '10 000 to 1 million hours'],
    ['audio', '10,000 to 1 million hours', '10 000 to 1 million hours'],
    ['video', 'Less than 10\u202f000 hours', 'Less than 10 000 hours'],
    ['video', 'more than 1\u00a0million hour', 'More than 1 million hours'],
    ['text', '☐ Less than 1 billion tokens ☒ More than 10 trillion tokens', 'More than 10 trillion tokens'],
  ])('knows the range of %s in "%s"', (modality, written, option) => {
    expect(valueIn(`modality.${modality}.size_range`, written)).toEqual({ kind: 'choice', option })
  })

  it.each([
    ['image', 'More than 10 trillion tokens'],
    ['text', '1 to 10 trillion tokens'],
    ['audio', '100 000 to 1 million hours'],
    ['text', 'Less than 1 billion tokens; More than 10 trillion tokens'],
  ])('takes no other range for %s: "%s"', (modality, written) => {
    expect(valueIn(`modality.${modality}.size_range`, written)).toBe('not-an-option')
  })
})

describe('days and months', () => {
  it.each([
    ['05/10/2026', '2026-10-05'],
    ['5/10/26', '2026-10-05'],
    ['05.10.2026', '2026-10-05'],
    ['2026-10-05', '2026-10-05'],
  ])('reads the day %s', (written, date) => {
    expect(valueIn('summary.last_update', written)).toEqual({ kind: 'date', date })
  })

  it.each(['31/02/2026', '10/2026', 'October 2026', '2026', [1]])('does not take %j for a day', (written) => {
    expect(valueIn('summary.last_update', written)).toBe('not-a-day')
  })

  it.each<readonly [unknown, unknown]>([
    ['05/10/2026', ['2026-10-05']],
    [
      ['05/10/2026', '2026-11-01'],
      ['2026-10-05', '2026-11-01'],
    ],
    [{ 'atlas-3': '05/10/2026', 'atlas-4': '01/11/2026' }, ['2026-10-05', '2026-11-01']],
    ['atlas-3: 05/10/2026\natlas-4: 01/11/2026', ['2026-10-05', '2026-11-01']],
  ])('reads the days of %j', (written, dates) => {
    expect(valueIn('model.union_market_date', written)).toEqual({ kind: 'days', dates })
  })

  it.each<unknown>([['05/10/2026', 'later on'], 'in autumn', [[]], true])('finds no days in %j', (written) => {
    expect(valueIn('model.union_market_date', written)).toBe('not-a-day')
  })

  it.each([
    ['12/2025', '2025-12'],
    ['1/2026', '2026-01'],
    ['2025-12', '2025-12'],
    ['3.2025', '2025-03'],
  ])('reads the month %s', (written, month) => {
    expect(valueIn('characteristics.latest_acquisition', written)).toEqual({ kind: 'month', month })
  })

  it.each(['December 2025', '13/2025', '2025', '12/2025 for text, 03/2024 for images', ['12/2025']])(
    'does not take %j for a month',
    (written) => {
      expect(valueIn('characteristics.latest_acquisition', written)).toBe('not-a-month')
    },
  )

  it.each<unknown>(['from 01/2024 to 12/2025', '01/2024 - 12/2025', { from: '01/2024', to: '2025-12' }])(
    'reads the period %j',
    (written) => {
      expect(valueIn('crawled.period', written)).toEqual({ kind: 'period', from: '2024-01', to: '2025-12' })
    },
  )

  it.each<unknown>([
    'since 01/2024',
    { from: '01/2024' },
    { from: '01/2024', to: 'today' },
    { from: [], to: [] },
    ['01/2024', '12/2025'],
  ])('finds no period in %j', (written) => {
    expect(valueIn('crawled.period', written)).toBe('not-a-month')
  })
})

describe('names, versions and sizes', () => {
  it.each<readonly [unknown, unknown]>([
    [
      ['atlas-3 3.0', 'atlas-3-base'],
      ['atlas-3 3.0', 'atlas-3-base'],
    ],
    ['atlas-3 3.0, atlas-3-base; atlas-3-instruct', ['atlas-3 3.0', 'atlas-3-base', 'atlas-3-instruct']],
    [[3], ['3']],
  ])('reads the names of %j', (written, names) => {
    expect(valueIn('model.versioned_names', written)).toEqual({ kind: 'names', names })
  })

  it('refuses names that are none', () => {
    expect(valueIn('model.versioned_names', [['a']])).toBe('malformed')
    expect(valueIn('model.versioned_names', { name: 'a' })).toBe('malformed')
    expect(valueIn('model.versioned_names', ['TBD'])).toBe('placeholder')
  })

  it.each<readonly [unknown, unknown]>([
    ['1.0', { version: '1.0', earlier: 0 }],
    [2, { version: '2', earlier: 0 }],
    ['2.0 (earlier: https://a.eu/1)', { version: '2.0', earlier: 1 }],
    [
      { version: '3.1', earlier: ['https://a.eu/1', 'https://a.eu/2'] },
      { version: '3.1', earlier: 2 },
    ],
    [{ version: 2 }, { version: '2', earlier: 0 }],
  ])('reads the version of %j', (written, expected) => {
    expect(valueIn('summary.version', written)).toEqual({ kind: 'versions', ...Object(expected) })
  })

  it.each<unknown>(['https://a.eu/1', ['1'], { earlier: ['https://a.eu/1'] }, { version: ['1'] }])(
    'finds no version in %j',
    (written) => {
      expect(valueIn('summary.version', written)).toBe('malformed')
    },
  )

  it('reads a size with its unit', () => {
    expect(valueIn('modality.text.size_custom', '15 trillion tokens')).toMatchObject({
      quantity: { value: 15e12, unit: 'tokens' },
    })
    expect(valueIn('modality.text.size_custom', 15)).toBe('unit-missing')
    expect(valueIn('modality.text.size_custom', 'very much')).toBe('not-a-number')
    expect(valueIn('modality.text.size_custom', ['15 tokens'])).toBe('not-a-number')
    expect(valueIn('modality.text.size_custom', 'n/a')).toBe('not-applicable')
  })
})

describe('sources', () => {
  const entry = (linked: boolean, described: boolean) => ({ linked, described })
  it.each<readonly [unknown, unknown]>([
    [[{ name: 'A', link: 'https://a.eu' }], [entry(true, false)]],
    [[{ name: 'A', description: 'Speeches.', period: '2024' }], [entry(false, true)]],
    [[{ name: 'A' }], [entry(false, false)]],
    [[{ name: 'A', link: 'on request', description: 'TBD' }], [entry(false, false)]],
    [
      ['A (https://a.eu)', 'B, a collection of speeches held since 1996'],
      [entry(true, false), entry(false, true)],
    ],
    ['A https://a.eu\nB', [entry(true, false), entry(false, false)]],
  ])('reads %j', (written, entries) => {
    expect(valueIn('public.large', written)).toEqual({ kind: 'sources', entries })
  })

  it.each<unknown>([[{ title: 'A' }], [{ name: 'TBD' }], ['TODO'], { name: 'A' }, 7, [[1]], [{ name: [] }]])(
    'refuses %j',
    (written) => {
      expect(valueIn('public.large', written)).toBe('malformed')
    },
  )

  it('takes "none" and a bare "not applicable"', () => {
    expect(valueIn('public.large', 'none')).toBe('none-exists')
    expect(valueIn('model.dependencies', 'N/A')).toBe('not-applicable')
    expect(valueIn('model.dependencies', { not_applicable: '' })).toBe('not-applicable')
    expect(valueIn('model.dependencies', { not_applicable: 'TBD' })).toBe('reason-missing')
    expect(valueIn('crawled.names', 'none')).toBe('none-not-accepted')
  })
})

describe('domains', () => {
  const none = { kind: 'domains', list: [], path: null, total: null, sme: false, smeDeclaredOn: null }
  it.each<readonly [unknown, object]>([
    [['a.eu', 'b.eu'], { list: ['a.eu', 'b.eu'] }],
    [
      { list: ['a.eu'], total: '1 200', rule: 'sme', sme_declared_on: '2026-01-01' },
      { list: ['a.eu'], total: 1200, sme: true, smeDeclaredOn: '2026-01-01' },
    ],
    [
      { path: 'gpai/domains.txt', total: 12 },
      { path: 'gpai/domains.txt', total: 12 },
    ],
    ['a.eu, b.eu\nTotal: 1 200 domains', { list: ['a.eu', 'b.eu'], total: 1200 }],
    ['a.eu; b.eu (SME)', { list: ['a.eu', 'b.eu (SME)'], sme: true }],
    [{ list: ['a.eu'], total: 'many' }, { list: ['a.eu'] }],
  ])('reads %j', (written, expected) => {
    expect(valueIn('crawled.top_domains', written)).toEqual({ ...none, ...expected })
  })

  it.each<readonly [unknown, string]>([
    [{ hosts: ['a.eu'] }, 'malformed'],
    [[1], 'malformed'],
    [{ list: 'a.eu' }, 'malformed'],
    [{ total: 12 }, 'empty'],
    [7, 'malformed'],
  ])('refuses %j', (written, problem) => {
    expect(valueIn('crawled.top_domains', written)).toBe(problem)
  })
})
