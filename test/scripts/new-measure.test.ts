import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../../commitments/index.ts'
import { answersFor, type MeasureAnswers } from '../../scripts/new/answers.ts'
import { measureFiles } from '../../scripts/new/measure-files.ts'
import { measureIdOf } from '../../scripts/new/measure-id.ts'

const ids = catalogue.map(({ id }) => id)
const options: Readonly<Record<string, string>> = {
  title: "Name the model's owner",
  cites: 'Code of Practice, Measure 1',
  requirement: 'owner-named',
  asks: 'The owner is named.',
  remedy: 'Name the owner in policy.owner of gpai/copyright-policy.yaml.',
  check: 'stated(copyrightPolicy, policy.owner)',
  given: 'no owner is named',
  'title-de': 'Verantwortliche nennen',
  'asks-de': 'Die verantwortliche Person ist genannt.',
  'remedy-de': 'policy.owner in gpai/copyright-policy.yaml angeben.',
}

function answered(id: string, more: Readonly<Record<string, string>> = {}): Promise<MeasureAnswers> {
  const said = Object.entries({ ...options, ...more }).flatMap(([option, text]) => [`--${option}`, text])
  return answersFor(measureIdOf(id, ids), said)
}

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

async function written(id: string, more: Readonly<Record<string, string>> = {}): Promise<ReadonlyMap<string, string>> {
  return new Map(measureFiles(await answered(id, more), read).map(({ path, text }) => [path, text]))
}

describe('the id of a new measure', () => {
  it.each([
    ['law.1', /no chapter "law".*transparency, copyright, safety, act, policy/],
    ['copyright', /"copyright" is no id/],
    ['copyright.1', /"copyright.1" is no id.*copyright\.1\.6/],
    ['copyright.1.06', /is no id/],
    ['copyright.1.6.x', /is no id/],
    ['act.Article', /"act.Article" is no id.*act\.53\.1\.d/],
    ['copyright.1.5', /copyright\.1\.5 exists: commitments\/copyright\/1\.5\/measure\.ts/],
    ['safety.11.1', /no commitment that safety\.11\.1 belongs to/],
  ])('refuses %s and says why', (id, why) => {
    expect(() => measureIdOf(id, ids)).toThrow(why)
  })

  it.each(['copyright.1.6', 'safety.1.11', 'act.55', 'act.53.1.e', 'policy.two-reviews'])('takes %s', (id) => {
    expect(measureIdOf(id, ids).id).toBe(id)
  })
})

describe('the answers', () => {
  it('that are missing are named where nobody can be asked, so that nothing stays untranslated', async () => {
    const measure = measureIdOf('copyright.1.6', ids)
    await expect(answersFor(measure, ['--title', 'Any'])).rejects.toThrow(/--asks, --remedy.*--asks-de, --remedy-de/)
  })

  it.each([
    ['force', 'strongly', /--force is one of: must/],
    ['asks', 'No full stop', /--asks is a sentence with a full stop/],
    ['requirement', 'Owner Named', /--requirement is words in lower case/],
    ['colour', 'blue', /colour/],
    ['title', '', /--title is one line of text/],
  ])('are refused where --%s is "%s"', async (option, text, why) => {
    await expect(answered('copyright.1.6', { [option]: text })).rejects.toThrow(why)
  })
})

describe('the files of a new measure', () => {
  it('are its folder, its line and its words in each language', async () => {
    expect([...(await written('copyright.1.6')).keys()]).toEqual([
      'commitments/copyright/1.6/measure.ts',
      'commitments/copyright/1.6/examples.ts',
      'commitments/index.ts',
      'locales/de/measures/copyright.ts',
    ])
  })

  it.each([
    ['safety.2.3', '  safety22,\n  safety23,\n  safety31,\n'],
    ['safety.9.5', '  safety94,\n  safety95,\n  safety101,\n'],
    ['safety.1.10', '  safety14,\n  safety110,\n  safety21,\n'],
    ['act.55', '  actClaims,\n  act55,\n  policySignOff,\n'],
  ])('keep the order of the Code: %s', async (id, lines) => {
    expect((await written(id)).get('commitments/index.ts')).toContain(lines)
  })

  it('name it apart from a measure whose digits are the same', async () => {
    expect((await written('act.1.11')).get('commitments/index.ts')).toContain(
      "import act1_11 from './act/1.11/measure.ts'",
    )
  })

  it('put the German words where the Code has the measure', async () => {
    const words = (await written('safety.2.3')).get('locales/de/measures/safety.ts') ?? ''
    const order = [...words.matchAll(/^ {2}'(safety\.[\d.]+)'/gm)].map(([, id]) => id)
    expect(order.slice(4, 8)).toEqual(['safety.2.1', 'safety.2.2', 'safety.2.3', 'safety.3.1'])
    expect(words).toContain("title: 'Verantwortliche nennen'")
  })

  it('write quotes as text, and the example that breaks the check', async () => {
    const files = await written('copyright.1.6')
    expect(files.get('commitments/copyright/1.6/measure.ts')).toContain("title: 'Name the model\\'s owner'")
    expect(files.get('commitments/copyright/1.6/examples.ts')).toContain("set: { 'policy.owner': null }")
    const each = { check: 'statedThroughout(safetyRisks, risks[].sources[])' }
    const throughout = await written('safety.2.3', each)
    expect(throughout.get('commitments/safety/2.3/measure.ts')).toContain(
      "statedThroughout('safetyRisks', ['risks[].sources[]'])",
    )
    expect(throughout.get('commitments/safety/2.3/examples.ts')).toContain("'risks.0.sources': null")
    expect(throughout.get('commitments/safety/2.3/examples.ts')).toContain("in: 'complete-systemic-risk'")
  })

  it('take an example that is given, where a check does not say what breaks it', async () => {
    await expect(written('copyright.1.6', { check: 'policyReviewed' })).rejects.toThrow(/say --change and --set/)
    const given = { check: 'policyReviewed', change: 'copyright-policy', set: 'policy.last_reviewed_on=2020-01-01' }
    const files = await written('copyright.1.6', given)
    expect(files.get('commitments/copyright/1.6/measure.ts')).toContain(
      "import { policyReviewed } from '../../checks/copyright/policy-reviewed.ts'",
    )
    expect(files.get('commitments/copyright/1.6/examples.ts')).toContain(`'policy.last_reviewed_on': "2020-01-01"`)
  })

  it('refuse a check and a condition that are not there, and name those that are', async () => {
    await expect(written('copyright.1.6', { check: 'believed(release)' })).rejects.toThrow(/named believed.*stated/)
    await expect(written('copyright.1.6', { applies: 'sometimes' })).rejects.toThrow(/named sometimes.*always/)
    await expect(written('copyright.1.6', { check: 'stated(' })).rejects.toThrow(/neither a name/)
  })
})
