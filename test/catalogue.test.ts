import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Chapter } from '../commitments/data/chapters.ts'
import { commitmentOf, commitments } from '../commitments/data/commitments.ts'
import { catalogue, chapterMeasures } from '../commitments/index.ts'
import { problemCodes } from '../commitments/problem.ts'
import { effectWhenDue } from '../engine/effect.ts'
import { gateErrorCodes } from '../engine/gate-error.ts'
import { gateVersion } from '../engine/version.ts'
import { localeOf } from '../locales/index.ts'
import { forms } from '../schemas/artefacts.ts'
import { formItems } from '../schemas/model-documentation/index.ts'

const root = new URL('../', import.meta.url)
const german = await localeOf('de')
const chapters = ['transparency', 'copyright', 'safety', 'act', 'policy']
/** Requirements that no one-line change can break alone; tests of their checks show their gaps instead. */
const shownElsewhere: Readonly<Record<string, string>> = {
  'act.scope.confirmed': 'it asks for a confirmation on a pull request, which no document holds',
  'act.53.1.a.licence': 'the licence may stand in two documents, which have to change together',
  'act.scope.decided': 'it asks a person and never finds a gap',
  'safety.1.2.updates': 'it compares two records, which have to change together',
  'safety.3.2.comparison': 'it needs a whole record of similarly safe models',
  'safety.3.2.reference-model': 'it needs a whole record of similarly safe models',
  'safety.3.2.reference-kept': 'it needs a whole record of similarly safe models',
}
/** The 40 measures of the Code of Practice of 10 July 2025, by how many each commitment has. */
const measuresOfCode: Readonly<Record<Chapter, readonly string[]>> = {
  transparency: numbered('transparency', [3]),
  copyright: numbered('copyright', [5]),
  'safety-and-security': numbered('safety', [4, 2, 5, 2, 1, 2, 7, 3, 4, 2]),
}
const forbidden =
  /\b(compliant|compliance with the code|certified|approved by the EU|is safe)\b|[Kk]onform|[Zz]ertifiziert/

function numbered(prefix: string, counts: readonly number[]): readonly string[] {
  return counts.flatMap((count, index) => Array.from({ length: count }, (_, at) => `${prefix}.${index + 1}.${at + 1}`))
}

describe('the catalogue', () => {
  it('has each id once', () => {
    const ids = catalogue.flatMap(({ id, requirements }) => [
      id,
      ...requirements.map((requirement) => `${id}.${requirement.id}`),
    ])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('has every measure of the Code, each chapter in its order', () => {
    const inCode = (chapter: Chapter) => chapterMeasures[chapter].filter((id) => measuresOfCode[chapter].includes(id))
    expect(inCode('transparency')).toEqual(measuresOfCode.transparency)
    expect(inCode('copyright')).toEqual(measuresOfCode.copyright)
    expect(inCode('safety-and-security')).toEqual(measuresOfCode['safety-and-security'])
    const byCommitment = Map.groupBy(Object.values(measuresOfCode).flat(), commitmentOf)
    expect([...byCommitment].map(([id, measures]) => [id, measures.length])).toEqual(
      commitments.map(({ id }, index) => [id, [3, 5, 4, 2, 5, 2, 1, 2, 7, 3, 4, 2][index]]),
    )
  })

  it('is the gap analysis of a chapter that was not signed', () => {
    expect(Object.values(chapterMeasures).flat()).toEqual(
      catalogue.map(({ id }) => id).filter((id) => !/^(act|policy)\./.test(id)),
    )
  })

  it('registers every folder of a chapter, under the name of the folder', () => {
    const folders = chapters.flatMap((chapter) =>
      readdirSync(new URL(`commitments/${chapter}/`, root), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => `${chapter}.${name}`),
    )
    expect(catalogue.map(({ id }) => id).toSorted()).toEqual(folders.toSorted())
  })
})

describe.each(catalogue)('$id', (measure) => {
  it('cites, asks and remedies in whole sentences without forbidden words', () => {
    expect(measure.cites.length).toBeGreaterThan(0)
    for (const { asks, remedy, cites } of measure.requirements) {
      for (const sentence of [asks, remedy]) {
        expect(sentence).toMatch(/^[A-Z"].*\.$/)
        expect(sentence).not.toMatch(forbidden)
      }
      for (const citation of cites ?? measure.cites)
        expect(citation).toMatch(
          /Code of Practice|AI Act|Guidelines|Regulation|Directive|policy|template|Explanatory notice|Rule of this gate|RFC/i,
        )
    }
  })

  it('has an example for each requirement that blocks, unless a person judges it', () => {
    const shown = new Set<string>(measure.examples.map(({ gap }) => gap))
    const blocking = measure.requirements.filter(
      (requirement) => effectWhenDue(requirement) === 'block' && requirement.attestedBy === undefined,
    )
    const missing = blocking
      .map(({ id }) => id)
      .filter((id) => !shown.has(id) && !(`${measure.id}.${id}` in shownElsewhere))
    expect(missing).toEqual([])
  })

  it('belongs to a commitment of the Code or is a duty of the Act', () => {
    expect(commitmentOf(measure.id) === null).toBe(/^(act|policy)\./.test(measure.id))
  })

  it('has German words for every requirement', () => {
    const words = german.measures?.[measure.id]?.requirements ?? {}
    expect(Object.keys(words).toSorted()).toEqual(measure.requirements.map(({ id }) => id).toSorted())
    for (const { asks, remedy } of Object.values(words)) {
      expect(asks).toMatch(/\.$/)
      expect(`${asks} ${remedy}`).not.toMatch(forbidden)
    }
  })
})

describe('the Model Documentation Form', () => {
  it('has 47 items, 36 named ones in 8 sections beside document control', () => {
    expect(formItems).toHaveLength(47)
    expect(new Set(formItems.map(({ id }) => id)).size).toBe(47)
    expect(new Set(formItems.map(({ id }) => id.split('.')[0])).size).toBe(9)
  })

  it('marks 22 items for downstream providers', () => {
    expect(formItems.filter(({ audiences }) => audiences.includes('downstream-provider'))).toHaveLength(22)
  })

  it('lets exactly the listed items be not applicable or none', () => {
    const which = (acceptance: 'not-applicable' | 'none-exists') =>
      formItems.filter(({ accepts }) => accepts.includes(acceptance)).map(({ id }) => id)
    expect(which('not-applicable')).toEqual([
      'general.model_dependencies',
      'properties.input_max_size',
      'properties.output_max_size',
      'use.intended_uses',
      'use.required_hardware',
      'use.required_software',
      'energy.training_mwh',
    ])
    expect(which('none-exists')).toEqual([
      'general.model_authenticity',
      'distribution.license_link',
      'distribution.additional_assets',
      'use.acceptable_use_policy',
      'data.unsuitability_measures',
      'data.bias_measures',
    ])
  })
})

describe('words', () => {
  it.each(['en', 'de'] as const)('name every problem in %s, as a sentence or a question', async (language) => {
    const { problems } = await localeOf(language)
    for (const code of problemCodes) expect(problems[code]({})).toMatch(/[.?]$/)
  })

  it('explain every code of a gate that could not run', () => {
    const page = readFileSync(new URL('docs/guide/errors.md', root), 'utf8')
    expect(gateErrorCodes.filter((code) => !page.includes(`<a id="${code}"></a>`))).toEqual([])
  })

  it('give the version of the package', () => {
    expect(JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).version).toBe(gateVersion)
  })
})

describe('forms', () => {
  it.each(Object.values(forms))('$title has items whose ids are unique', ({ items }) => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  })
})
