import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../../engine/documents/read-document.ts'
import { readForm } from '../../../../engine/evidence/form/form.ts'
import { forms } from '../../../../schemas/artefacts.ts'

const path = 'gpai/model-documentation.md'

/** The 47 cells of the form, and the four that the Act asks beside it. */
const cells = 47 + 4

async function markdown(...lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join('\n'))
  return readForm(forms.modelDocumentation, await readDocument(path, { kind: 'file', bytes }))
}

/** The states of the items that are named, and the problems of those that are not answered. */
async function states(...lines: readonly string[]) {
  const { answers } = await markdown(...lines)
  const named = [...answers].filter(([, answer]) => answer.state !== 'unanswered' || answer.problem !== 'missing')
  return Object.fromEntries(
    named.map(([id, answer]) => [id, answer.state === 'unanswered' ? answer.problem : answer.state]),
  )
}

describe('an item in Markdown', () => {
  it.each([
    ['a heading', ['## Model architecture', '', 'Decoder-only transformer.']],
    ['a numbered heading', ['## 3.2.1 Model architecture:', '', 'Decoder-only transformer.']],
    ['a heading with its audience', ['## Model architecture (AIO, NCAs, DPs)', '', 'Decoder-only transformer.']],
    ['a heading with the id', ['## properties.architecture', '', 'Decoder-only transformer.']],
    ['a table', ['| Item | Answer |', '|---|---|', '| Model architecture | Decoder-only transformer. |']],
    [
      'the first row of a table',
      ['| **Model architecture** | Decoder-only transformer. |', '|---|---|', '| Other | x |'],
    ],
    ['a list', ['- Model architecture: Decoder-only transformer.']],
    ['a nested list', ['- **Model architecture**:', '  - Decoder-only transformer.']],
    ['a bold name', ['**Model architecture:** Decoder-only transformer.']],
    ['a bold name on its own line', ['**Model architecture**', 'Decoder-only transformer.']],
    ['a bold name in its own paragraph', ['**Model architecture**', '', 'Decoder-only transformer.']],
    ['a heading with a code block', ['## Model architecture', '', '```', 'Decoder-only transformer.', '```']],
    ['a heading with a deeper heading', ['## Model architecture', '', '### In short', '', 'Decoder-only transformer.']],
  ])('is found in %s', async (_place, lines) => {
    expect(await states(...lines)).toEqual({ 'properties.architecture': 'answered' })
    expect((await markdown(...lines)).written('properties.architecture')).toBe('Decoder-only transformer.')
  })

  it.each([
    ['a bold name', ['## Model architecture', '', '**Languages:** English and Danish.']],
    [
      'a bold name behind a placeholder',
      ['## Model architecture', '', 'TODO', '', '**Languages:** English and Danish.'],
    ],
    ['a bold name with its colon outside', ['## Model architecture', '', '**Languages**: English and Danish.']],
    ['a deeper heading', ['## Model architecture', '', '### About the team', '', 'Forty people in three towns.']],
  ])('is not found in what stands under %s of something else', async (_place, lines) => {
    expect(await states(...lines)).not.toEqual({ 'properties.architecture': 'answered' })
  })

  it('goes on behind a bold name or a deeper heading once it has begun', async () => {
    const lines = [
      '## Model architecture',
      '',
      'A decoder-only transformer.',
      '',
      '**Depth:** 32 layers.',
      '',
      '### Heads',
      '',
      'Eight.',
    ]
    expect((await markdown(...lines)).written('properties.architecture')).toContain('32 layers')
    expect((await markdown(...lines)).written('properties.architecture')).toContain('Eight')
  })

  it('is found by a further name and in British spelling', async () => {
    expect(await states('- Licence link: https://example.eu/terms', '- Total parameters: 7.3*10^10')).toEqual({
      'distribution.license_link': 'answered',
      'properties.total_parameters': 'answered',
    })
  })

  it('is read from the column that holds answers', async () => {
    const table = [
      '| Item | Answer | Audience |',
      '|---|---|---|',
      '| Release date | 2026-10-05 | all |',
      '| Model name | | all |',
    ]
    expect(await states(...table)).toEqual({ 'general.release_date': 'answered', 'general.model_name': 'empty' })
  })

  it('is read from the last filled cell where no column is named', async () => {
    const table = ['| | | |', '|---|---|---|', '| Release date | 2026-10-05 | |', '| Model name | | |']
    expect(await states(...table)).toEqual({ 'general.release_date': 'answered', 'general.model_name': 'empty' })
  })

  it('goes on in rows without a name', async () => {
    const { written } = await markdown(
      '| Item | Answer |',
      '|---|---|',
      '| Intended uses | Chat |',
      '| | and search |',
      '| Else | x |',
      '| | y |',
    )
    expect(written('use.intended_uses')).toBe('Chat\nand search')
  })

  it('is answered by a table below its heading', async () => {
    const { answers } = await markdown(
      '## Number of data points, for the AI Office',
      '',
      '| Split | Size |',
      '|---|---|',
      '| Training | 1.5*10^13 tokens |',
      '| Testing | 2.0*10^9 tokens |',
      '| Validation | 2.0*10^9 tokens |',
    )
    expect(answers.get('data.size_aio')).toMatchObject({ state: 'answered', value: { training: { value: 1.5e13 } } })
  })

  it('keeps numbers whose signs Markdown takes for emphasis', async () => {
    const { answers } = await markdown(
      '## Number of data points (AIO)',
      '',
      'training: 1.5*10^13, testing: 2.0*10^9, validation: 2*10^9 tokens',
    )
    expect(answers.get('data.size_aio')).toMatchObject({
      state: 'answered',
      value: {
        training: { value: 1.5e13, figures: 2 },
        testing: { value: 2e9 },
        validation: { value: 2e9, figures: 1 },
      },
    })
  })

  it('takes the ticked tasks only', async () => {
    const { answers } = await markdown(
      '## Input modalities',
      '',
      '- [x] Text',
      '- [ ] Images',
      '- [x] Other: point clouds',
    )
    expect(answers.get('properties.input_modalities')).toMatchObject({ value: { options: ['Text', 'Other'] } })
  })

  it.each([
    ['nothing stands below its heading', ['## Model architecture', '', '## Model name', '', 'atlas-3'], 'empty'],
    ['no task is ticked', ['## Model architecture', '', '- [ ] Dense', '- [ ] Sparse'], 'empty'],
    [
      'only the hint of a template stands there',
      ['## Model architecture', '', '> A general description of the architecture.'],
      'placeholder',
    ],
    ['a comment stands there', ['## Model architecture', '', '<!-- describe -->'], 'empty'],
    ['a note to the author stands there', ['## Model architecture', '', 'TODO'], 'placeholder'],
  ])('is not answered where %s', async (_what, lines, problem) => {
    expect(await states(...lines)).toMatchObject({ 'properties.architecture': problem })
  })

  it('leaves the hint of a template out of the answer', async () => {
    const { written } = await markdown(
      '## Total model size',
      '',
      'The total number of parameters, with at least two significant figures.',
      '',
      '7.3*10^10',
    )
    expect(written('properties.total_parameters')).toBe('7.3*10^10')
  })

  it('is not taken from a table of contents', async () => {
    const { answers, problems } = await markdown(
      '- Model name',
      '- Model architecture',
      '',
      '## Model architecture',
      '',
      'Decoder-only.',
    )
    expect(answers.get('properties.architecture')?.state).toBe('answered')
    expect(problems).toEqual([])
  })

  it('does not take over what stands behind a list item that is answered', async () => {
    const { written } = await markdown('- Release date: 2026-10-05', '', 'Notes on the release follow in another file.')
    expect(written('general.release_date')).toBe('2026-10-05')
  })

  it('ends at a heading that is not deeper, and at text behind a table', async () => {
    const { written } = await markdown(
      '### Model architecture',
      '',
      'Decoder-only.',
      '',
      '### Notes',
      '',
      'Not part of it.',
      '',
      '| Model name | atlas-3 |',
      '|---|---|',
      '| Release date | 2026-10-05 |',
      '',
      'Not part of it either.',
    )
    expect(written('properties.architecture')).toBe('Decoder-only.')
    expect(written('general.release_date')).toBe('2026-10-05')
  })
})

describe('a nested name in Markdown', () => {
  it('counts below the name that it belongs to', async () => {
    const { written } = await markdown(
      '## Model properties',
      '',
      '| Item | Answer |',
      '|---|---|',
      '| Input modalities | Text |',
      '| Maximum size | 131072 tokens |',
      '| Output modalities | Text |',
      '| Maximum size | 8192 tokens |',
      '| Total model size | 7.3*10^10 |',
      '| Range | 50B-100B |',
      '',
      '## Compute',
      '',
      '### Training time',
      '',
      '#### Range',
      '',
      '1-3 months',
    )
    expect(written('properties.input_max_size')).toBe('131072 tokens')
    expect(written('properties.output_max_size')).toBe('8192 tokens')
    expect(written('properties.total_parameters_range')).toBe('50B-100B')
    expect(written('compute.training_time_range')).toBe('1-3 months')
  })

  it('counts nowhere else', async () => {
    expect(await states('## Model properties', '', '- Range: 50B-100B', '- Maximum size: 10 tokens')).toEqual({})
  })

  it('is told apart by its section and by the item before it', async () => {
    const { written } = await markdown(
      '## Computational resources (during training)',
      '',
      '### Amount of computation used for training',
      '',
      '2.4*10^25',
      '',
      '### Measurement methodology',
      '',
      'Counted.',
      '',
      '## Energy consumption (during training and inference)',
      '',
      '### Amount of energy used for training',
      '',
      '1.0*10^2',
      '',
      '### Measurement methodology',
      '',
      'Metered.',
      '',
      '### Benchmarked amount of computation used for inference',
      '',
      '5.1*10^17',
      '',
      '### Measurement methodology',
      '',
      'Generated 100000 tokens on 64 A100.',
    )
    expect(written('compute.measurement_methodology')).toBe('Counted.')
    expect(written('energy.training_methodology')).toBe('Metered.')
    expect(written('energy.inference_methodology')).toBe('Generated 100000 tokens on 64 A100.')
  })

  it('does not reach into the next section', async () => {
    expect(
      await states('## A', '', '### Total model size', '', '7.3*10^10', '', '## B', '', '### Range', '', '50B-100B'),
    ).toEqual({
      'properties.total_parameters': 'answered',
    })
  })
})

describe('a form in Markdown', () => {
  const lines = [
    '# Form',
    '',
    '## General',
    '',
    '- Model name: atlas-3',
    '- Release date: 2026-10-05',
    '',
    '## More',
    '',
    '- Release date: 2026-10-06',
  ]

  it('answers every item', async () => {
    const { answers, written } = await markdown('')
    expect(answers.size).toBe(cells)
    expect(written('general.model_name')).toBeNull()
    expect(written('no.such_item')).toBeNull()
  })

  it('points at values, and for absent items at the heading around their section, else at the top', async () => {
    const { locate } = await markdown(
      '## Energy consumption',
      '',
      'Amount of energy used for training: 1.0*10^2',
      '',
      '# Model name',
      '',
      'atlas-3',
    )
    expect(locate('energy.training_mwh')).toMatchObject({ path, line: 3 })
    expect(locate('energy.training_methodology')).toMatchObject({ line: 1 })
    expect(locate('general.model_name')).toMatchObject({ line: 7 })
    expect(locate('general.release_date')).toMatchObject({ line: 5 })
    expect(locate('data.size_aio.training')).toEqual({ path, line: 1, column: 1 })
  })

  it('does not count an item that is answered twice', async () => {
    const { answers, problems, locate } = await markdown(...lines)
    expect(answers.get('general.release_date')).toEqual({ state: 'unanswered', problem: 'duplicate-key' })
    expect(problems).toEqual([
      { problem: 'duplicate-key', item: 'general.release_date', at: { path, line: 10, column: 1 } },
    ])
    expect(locate('general.release_date')).toMatchObject({ line: 10 })
  })

  it('may have a table row without cells', () => {
    const at = { line: 1, column: 1 }
    const sections = [{ heading: '', depth: 0, at, anchor: '', blocks: [{ kind: 'row', cells: [], at }] }] as const
    const document = {
      path,
      sha256: '',
      size: 0,
      problems: [],
      content: { format: 'markdown', frontMatter: null, sections },
    } as const
    expect(readForm(forms.modelDocumentation, document).answers.size).toBe(cells)
  })

  // Nothing measures the time: at this length, work that grows with the square of it would not end.
  it('is read, however hostile and long', async () => {
    const hostile = ['a:'.repeat(100_000), `- ${':'.repeat(100_000)}`, `## ${'('.repeat(25_000)}`, '|a'.repeat(25_000)]
    for (const text of hostile) expect((await markdown(text)).answers.size).toBe(cells)
  })
})
