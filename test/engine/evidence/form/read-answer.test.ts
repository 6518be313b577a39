import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../../../engine/evidence/form/read-answer.ts'
import { provenanceOptions } from '../../../../schemas/model-documentation/data.ts'
import { modalities } from '../../../../schemas/model-documentation/properties.ts'
import { answerTo, answerToText, itemOf } from '../../../builders/answer.ts'

const sha256 = '3f7a1c5e9b2d4860a1f3c5e7092b4d6f8a0c2e4f6081a3c5d7e9fb0d2f4a6c8e'
const value = (answer: ReturnType<typeof answerTo>) => (answer.state === 'answered' ? answer.value : answer)
const refused = (problem: string, args?: object) => ({ state: 'unanswered', problem, ...(args ? { args } : {}) })

/** An answer of several parts that is refused: where it could not be taken apart, the refusal names the parts. */
const refusedOf = (problem: string, ...parts: readonly string[]) =>
  refused(problem, problem === 'malformed' ? { allowed: parts } : undefined)

describe('any item', () => {
  it('is missing where nothing stands', () => {
    expect(readAnswer(itemOf('general.model_name'), undefined)).toEqual(refused('missing'))
  })

  it.each(['""', '" "', '~', '[]', '{}'])('is empty with %s', (yaml) => {
    expect(answerTo('general.model_name', yaml)).toEqual(refused('empty'))
  })

  it.each(['TBD', '"Model name"', '"[More Information Needed]"'])('is not answered by %s', (yaml) => {
    expect(answerTo('general.model_name', yaml)).toEqual(refused('placeholder'))
  })
})

describe('text', () => {
  it('counts its words', () => {
    expect(value(answerTo('properties.architecture', 'A decoder-only transformer, 32 layers.'))).toEqual({
      kind: 'text',
      words: 5,
    })
  })

  it.each(['[a, b]', '7', '{ a: b }'])('is not %s', (yaml) => {
    expect(answerTo('properties.architecture', yaml)).toEqual(refused('malformed'))
  })
})

describe('a date', () => {
  it.each(['2026-10-05', '" 2024-02-29 "'])('is %s', (yaml) => {
    expect(answerTo('general.release_date', yaml).state).toBe('answered')
  })

  it.each(['2026-02-30', '2025-02-29', '05.10.2026', '20261005', 'October 2026', '2026-10-05T00:00:00Z'])(
    'is not %s',
    (yaml) => {
      expect(answerTo('general.release_date', yaml)).toEqual(refused('not-a-date'))
    },
  )

  it('is no list', () => {
    expect(answerTo('general.release_date', '[2026-10-05]')).toEqual(refused('malformed'))
  })
})

describe('a version', () => {
  it.each([
    ['"1.20"', '1.20'],
    ['1.20', '1.20'],
    ['v2', 'v2'],
  ])('is %s', (yaml, version) => {
    expect(value(answerTo('document.version', yaml))).toEqual({ kind: 'version', version })
  })

  it('is no list', () => {
    expect(answerTo('document.version', '[1]')).toEqual(refused('malformed'))
  })
})

describe('a number', () => {
  it.each([
    ['properties.total_parameters', '7.3*10^10', 2],
    ['properties.total_parameters', '7.30e10', 3],
    ['properties.total_parameters', '7.3*10^10 parameters', 2],
    ['compute.training_operations', '2.4*10^25 floating-point operations', 2],
    ['energy.training_mwh', '1.0*10^2 MWh', 2],
  ])('of %s is %s', (item, yaml, figures) => {
    expect(value(answerTo(item, yaml))).toMatchObject({ kind: 'quantity', quantity: { figures } })
  })

  it.each([
    ['properties.total_parameters', 'very many', 'not-a-number', undefined],
    ['properties.total_parameters', '0x10', 'not-a-number', undefined],
    ['properties.total_parameters', '.inf', 'not-a-number', undefined],
    ['properties.total_parameters', '-7', 'not-a-number', undefined],
    ['properties.total_parameters', '[7]', 'malformed', undefined],
    ['properties.total_parameters', '7.3*10^10 tokens', 'unit-missing', { allowed: ['parameters'] }],
    ['compute.training_operations', '2.4*10^15 FLOP/s', 'unit-missing', { allowed: ['FLOP'] }],
    ['energy.training_mwh', '1.5 GWh', 'unit-missing', { allowed: ['MWh'] }],
  ])('of %s is not %s', (item, yaml, problem, args) => {
    expect(answerTo(item, yaml)).toEqual(refused(problem, args))
  })

  it('of an item without a unit of its own has any unit', () => {
    const item = { ...itemOf('properties.total_parameters'), id: 'other.item' }
    const node = { kind: 'scalar', value: '7 things', text: '7 things', at: { line: 1, column: 1 } } as const
    expect(readAnswer(item, node).state).toBe('answered')
  })
})

describe('one option', () => {
  it.each([
    '500M-5B',
    '500M – 5B',
    '"500m-5b."',
    '500M\u20115B',
    '500M\u00a0-\u20095B',
    '☐ 1-500M ☒ 500M-5B',
    '[ ] 1-500M [x] 500M-5B',
  ])('is found in %j', (text) => {
    const clean = text.replaceAll('"', '')
    expect(value(answerToText('properties.total_parameters_range', clean))).toEqual({
      kind: 'choice',
      option: '500M-5B',
    })
  })

  it('is found however its comparison is written', () => {
    expect(value(answerToText('properties.total_parameters_range', '> 1T'))).toEqual({ kind: 'choice', option: '>1T' })
  })

  it.each(['7B', '500M-5B; 5B-15B', '500M-4B'])('is not found in %j', (text) => {
    const { options } = itemOf('properties.total_parameters_range')
    expect(answerToText('properties.total_parameters_range', text)).toEqual(
      refused('not-an-option', { allowed: options }),
    )
  })

  it('is missing where no box is ticked', () => {
    expect(answerToText('properties.total_parameters_range', '☐ 1-500M ☐ 500M-5B')).toEqual(refused('empty'))
  })

  it('is no list, and needs options', () => {
    expect(answerTo('properties.total_parameters_range', '[500M-5B]')).toEqual(refused('malformed'))
    const node = { kind: 'scalar', value: 'x', text: 'x', at: { line: 1, column: 1 } } as const
    const { options: _, ...item } = itemOf('properties.total_parameters_range')
    expect(readAnswer(item, node)).toEqual(refused('not-an-option', { allowed: [] }))
  })
})

describe('any number of options', () => {
  const modality = 'properties.input_modalities'

  it.each([
    ['[Text, images]', ['Text', 'Images'], false],
    ['Text, Images', ['Text', 'Images'], false],
    ['"Text; Images\\n- Audio"', ['Text', 'Images', 'Audio'], false],
    ['[Text, Text]', ['Text'], false],
    ['[Text, { other: point clouds, meshes }]', null, false],
    ['[Text, { other: "point clouds, meshes" }]', ['Text', 'Other'], true],
    ['[Text, "Other: point clouds"]', ['Text', 'Other'], true],
    ['"Text, Other: point clouds, meshes"', ['Text', 'Other'], true],
    ['Other (point clouds)', ['Other'], true],
    ['"Other, please specify: point clouds"', ['Other'], true],
    ['☒ Text ☐ Images ☑ Audio', ['Text', 'Audio'], false],
  ])('are found in %s', (yaml, options, other) => {
    const answer = answerTo(modality, yaml)
    if (options === null) expect(answer).toEqual(refused('malformed'))
    else expect(value(answer)).toEqual({ kind: 'choices', options, other })
  })

  it.each(['[Text, Smell]', '"Text, Smell"', 'Text and Images'])('are not found in %s', (yaml) => {
    expect(answerTo(modality, yaml)).toEqual(refused('not-an-option', { allowed: modalities }))
  })

  it.each(['[Other]', 'Other', '[{ other: TBD }]', '[{ other: }]', '[{ other: [a] }]', '"Text, Other:"'])(
    'need a specification of "Other": %s',
    (yaml) => {
      expect(answerTo(modality, yaml)).toEqual(refused('other-not-specified'))
    },
  )

  it.each(['7', '{ Text: true }', '[7]', '[[Text]]'])('are not %s', (yaml) => {
    expect(answerTo(modality, yaml)).toEqual(refused('malformed'))
  })

  it('are missing where no box is ticked', () => {
    expect(answerToText(modality, '☐ Text\n☐ Images')).toEqual(refused('empty'))
  })

  it('are found where an option has "other" in its name', () => {
    const listed = `Web crawling, ${provenanceOptions[5]}`
    expect(value(answerToText('data.provenance', listed))).toMatchObject({
      options: ['Web crawling', provenanceOptions[5]],
    })
  })

  it('are not found where the name of an option is only near', () => {
    expect(answerToText('data.provenance', 'Synthetic data')).toEqual(
      refused('not-an-option', { allowed: provenanceOptions }),
    )
  })
})

describe('a list of texts', () => {
  it.each([
    ['[chat assistants, code review]', 2, 4],
    ['"- chat assistants\\n- code review"', 2, 4],
    ['chat assistants', 1, 2],
  ])('is %s', (yaml, count, words) => {
    expect(value(answerTo('use.ai_system_types', yaml))).toEqual({ kind: 'texts', count, words })
  })

  it.each([
    ['[chat, 7]', 'malformed'],
    ['{ a: b }', 'malformed'],
    ['[chat, TBD]', 'placeholder'],
  ])('is not %s', (yaml, problem) => {
    expect(answerTo('use.ai_system_types', yaml)).toEqual(refused(problem))
  })
})

describe('the name of the model', () => {
  it.each([
    ['atlas-3', ['atlas-3']],
    ['{ identifier: atlas-3 }', ['atlas-3']],
    ['{ identifier: atlas-3, collection: atlas, versions: [base, chat] }', ['atlas-3', 'atlas', 'base', 'chat']],
    ['"identifier: atlas-3, collection: atlas (base)"', ['atlas-3', 'atlas', 'base']],
  ])('is %s', (yaml, names) => {
    expect(value(answerTo('general.model_name', yaml))).toEqual({ kind: 'modelName', names })
  })

  it.each([
    ['{ identifier: TBD }', 'placeholder'],
    ['{ identifier: atlas-3, versions: [~] }', 'malformed'],
    ['{ identifier: atlas-3, versions: [""] }', 'placeholder'],
    ['{ identifier: atlas-3, versions: base }', 'malformed'],
    ['{ collection: atlas }', 'malformed'],
    ['{ identifier: atlas-3, more: 1 }', 'malformed'],
    ['[atlas-3]', 'malformed'],
  ])('is not %s', (yaml, problem) => {
    expect(answerTo('general.model_name', yaml)).toEqual(refusedOf(problem, 'identifier', 'collection', 'versions'))
  })
})

describe('authenticity', () => {
  const item = 'general.model_authenticity'

  it('is a list of hashes and endpoints', () => {
    const yaml = `[{ path: w/a.safetensors, sha256: ${sha256} }, { endpoint: 'https://api.example.eu' }]`
    const files = [{ path: 'w/a.safetensors', sha256, inRepository: true }]
    expect(value(answerTo(item, yaml))).toEqual({ kind: 'authenticity', files, endpoints: 1 })
  })

  it.each([
    [`a.safetensors: sha256:${sha256.toUpperCase()}`, 'a.safetensors', 0],
    [`${sha256}  weights/a.gguf\nhttps://api.example.eu/v1`, 'weights/a.gguf', 1],
  ])('is text: %j', (text, path, endpoints) => {
    const files = [{ path, sha256, inRepository: false }]
    expect(value(answerToText(item, text))).toEqual({ kind: 'authenticity', files, endpoints })
  })

  it('is text without hash or address', () => {
    expect(value(answerToText(item, `Signed by our release key; ${sha256}`))).toEqual({
      kind: 'authenticity',
      files: [],
      endpoints: 0,
    })
  })

  it.each([
    ['7', 'malformed'],
    ['[{ path: a, sha256: abc }]', 'malformed'],
    [`[{ path: 7, sha256: ${sha256} }]`, 'malformed'],
    ['[{ path: a }]', 'malformed'],
    ['[{ endpoint: 7 }]', 'malformed'],
    ['[text]', 'malformed'],
    ['[{ endpoint: TBD }]', 'placeholder'],
    [`[{ path: '', sha256: ${sha256} }]`, 'placeholder'],
  ])('is not %s', (yaml, problem) => {
    expect(answerTo(item, yaml)).toEqual(refusedOf(problem, 'path', 'sha256', 'endpoint'))
  })
})

describe('channels and assets', () => {
  const channels = 'distribution.channels_downstream'

  it.each([
    ['[API, { method: Download, url: "https://example.eu", access: weights }]', 2],
    ['"- API\\n- Download"', 2],
  ])('are %s', (yaml, count) => {
    expect(value(answerTo(channels, yaml))).toEqual({ kind: 'channels', count })
  })

  it('are named with a way of access and a licence', () => {
    const yaml = '[{ name: Training code, access: "https://example.eu", license: MIT }]'
    expect(value(answerTo('distribution.additional_assets', yaml))).toEqual({ kind: 'assets', count: 1 })
  })

  it.each([
    ['7', 'malformed'],
    ['[7]', 'malformed'],
    ['[[API]]', 'malformed'],
    ['[{ url: "https://example.eu" }]', 'malformed'],
    ['[{ method: API, url: 7 }]', 'malformed'],
    ['[{ method: API, more: x }]', 'malformed'],
    ['[API, TBD]', 'placeholder'],
    ['[{ method: "" }]', 'placeholder'],
  ])('are not %s', (yaml, problem) => {
    expect(answerTo(channels, yaml)).toEqual(refusedOf(problem, 'method', 'url', 'access'))
    expect(
      answerTo('distribution.additional_assets', yaml.replace('method', 'name').replace('url', 'access')).state,
    ).toBe('unanswered')
  })
})

describe('the sizes for each modality', () => {
  const item = 'properties.input_max_size'

  it.each([
    ['{ Text: 131072 tokens, images: 20 images }', ['Text', 'Images']],
    ['{ Text: 128k tokens, Image: 1024x1024 pixels }', ['Text', 'Images']],
    ['{ Text: 131072 tokens, Images: { not_applicable: No limit is defined. } }', ['Text', 'Images']],
    ['{ Point clouds: 5 MB }', ['Other']],
    ['"Text: 131072 tokens; Images: not applicable because no limit is defined"', ['Text', 'Images']],
    ['"Text: 131072 tokens, Images: 20 images"', ['Text', 'Images']],
    ['"Text: 131,072 tokens\\nPoint clouds: 5 MB"', ['Text', 'Other']],
    ['131072 tokens', []],
    ['"Context length: 131072 tokens"', []],
  ])('are %s', (yaml, named) => {
    expect(value(answerTo(item, yaml))).toEqual({ kind: 'sizePerModality', modalities: named })
  })

  it.each([
    ['{ Text: 131072 }', 'unit-missing'],
    ['{ Text: 1024 x 1024 }', 'unit-missing'],
    ['{ Text: unlimited }', 'not-a-number'],
    ['{ Text: TBD }', 'placeholder'],
    ['{ Text: }', 'empty'],
    ['{ Text: N/A }', 'reason-missing'],
    ['{ Text: "N/A: unknown" }', 'reason-missing'],
    ['{ Text: { not_applicable: TBD } }', 'reason-missing'],
    ['{ Text: { not_applicable: 7 } }', 'reason-missing'],
    ['{ Text: [1] }', 'malformed'],
    ['[131072 tokens]', 'malformed'],
    ['131072', 'malformed'],
    ['"131072"', 'unit-missing'],
    ['"Text: 131072 tokens; Images: many"', 'not-a-number'],
  ])('are not %s', (yaml, problem) => {
    expect(answerTo(item, yaml)).toEqual(refused(problem))
  })
})

describe('the sizes of the splits', () => {
  const item = 'data.size_aio'

  it.each([
    '{ training: 1.5*10^13, testing: 2.0*10^9, validation: 2.0e9, unit: tokens }',
    '{ training: 1.5*10^13 tokens, testing: 2.0*10^9 tokens, validation: 2.0*10^9 tokens }',
    '"training: 1.5*10^13, testing: 2.0*10^9, validation: 2.0*10^9 tokens"',
    '"Validation data: 2.0*10^9; test data: 2.0*10^9; training data = 1.5*10^13 tokens."',
    '"training: 1.5*10^13 and testing: 2.0*10^9 and validation: 2.0*10^9 (unit: tokens)"',
  ])('are %s', (yaml) => {
    expect(value(answerTo(item, yaml))).toMatchObject({
      kind: 'sizes',
      training: { value: 1.5e13, figures: 2 },
      testing: { value: 2e9, figures: 2 },
      validation: { value: 2e9, figures: 2 },
      unit: 'tokens',
    })
  })

  it.each([
    ['{ training: 1.5*10^13, testing: 2.0*10^9, validation: 2.0*10^9 }', 'unit-missing'],
    ['{ training: 1.5*10^13, testing: 2.0*10^9, validation: 2.0*10^9, unit: TBD }', 'unit-missing'],
    ['{ training: 1.5*10^13, testing: 2.0*10^9 pages, validation: 2.0*10^9, unit: tokens }', 'malformed'],
    ['{ training: many, testing: 2.0*10^9, validation: 2.0*10^9, unit: tokens }', 'not-a-number'],
    ['{ training: TBD, testing: 2.0*10^9, validation: 2.0*10^9, unit: tokens }', 'placeholder'],
    ['{ training: [1], testing: 2.0*10^9, validation: 2.0*10^9, unit: tokens }', 'placeholder'],
    ['{ training: 1.5*10^13, unit: tokens }', 'malformed'],
    ['"training: 1.5*10^13 tokens"', 'malformed'],
    ['"training: 1.5*10^13 tokens, testing: 2.0*10^9"', 'malformed'],
    ['"1.5*10^13 tokens"', 'malformed'],
    ['[1, 2, 3]', 'malformed'],
  ])('are not %s', (yaml, problem) => {
    expect(answerTo(item, yaml)).toEqual(refusedOf(problem, 'training', 'testing', 'validation', 'unit'))
  })
})

describe('the training time', () => {
  const item = 'compute.training_time_detail'
  const accelerators = '[{ accelerator: A100, days: 4*10^5 }, { accelerator: H100, days: 2*10^5 days }]'

  it.each([
    [`{ period: pre-training, wall_clock_days: 9*10^1, hardware_days: ${accelerators} }`, 90, [4e5, 2e5]],
    ['"wall-clock days: 9*10^1; hardware days: 4*10^5 A100 days plus 2*10^5 H100 days"', 90, [4e5, 2e5]],
    ['"Period: first to last step of 2026; 90 wall-clock days; A100: 400,000; H100: 2*10^5"', 90, [4e5, 2e5]],
    ['"90 wall-clock days, hardware days: 1.4*10^4 H100"', 90, [1.4e4]],
  ])('is %s', (yaml, wall, hardware) => {
    const answer = value(answerTo(item, yaml))
    if (!('kind' in answer) || answer.kind !== 'trainingTime') throw new Error(JSON.stringify(answer))
    expect(answer.wallClockDays.value).toBe(wall)
    expect(answer.hardwareDays.map((days) => days.value)).toEqual(hardware)
  })

  it.each([
    [`{ wall_clock_days: 9*10^1, hardware_days: ${accelerators} }`, 'malformed'],
    [`{ period: 7, wall_clock_days: 9*10^1, hardware_days: ${accelerators} }`, 'malformed'],
    ['{ period: all, wall_clock_days: 9*10^1, hardware_days: 7 }', 'malformed'],
    ['{ period: all, wall_clock_days: 9*10^1, hardware_days: [7] }', 'malformed'],
    ['{ period: all, wall_clock_days: 9*10^1, hardware_days: [] }', 'malformed'],
    [`{ period: TBD, wall_clock_days: 9*10^1, hardware_days: ${accelerators} }`, 'placeholder'],
    [`{ period: all, wall_clock_days: long, hardware_days: ${accelerators} }`, 'not-a-number'],
    ['{ period: all, wall_clock_days: 90, hardware_days: [{ accelerator: A100, days: many }] }', 'not-a-number'],
    [`{ period: all, wall_clock_days: [1], hardware_days: ${accelerators} }`, 'not-a-number'],
    ['about three months', 'not-a-number'],
    ['90 days', 'malformed'],
    ['90 wall-clock days', 'malformed'],
    ['"wall-clock days: 9 to 10; A100 days: 5"', 'not-a-number'],
  ])('is not %s', (yaml, problem) => {
    expect(answerTo(item, yaml)).toEqual(
      refusedOf(problem, 'period', 'wall_clock_days', 'hardware_days', 'accelerator', 'days'),
    )
  })

  it.each(['3 months', '2000 hours'])('is not given in %s', (time) => {
    const yaml = `{ period: all, wall_clock_days: ${time}, hardware_days: ${accelerators} }`
    expect(answerTo(item, yaml)).toEqual(refused('unit-missing', { allowed: ['days'] }))
  })

  it('is not given in hours where the text says so', () => {
    const text = 'wall-clock days: 90; hardware: 4*10^5 A100 hours'
    expect(answerToText(item, text)).toEqual(refused('unit-missing', { allowed: ['days'] }))
  })
})
