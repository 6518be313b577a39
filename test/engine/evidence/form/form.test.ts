import { describe, expect, it } from 'vitest'
import type { Document } from '../../../../engine/documents/document.ts'
import { readJson } from '../../../../engine/documents/json.ts'
import { readYaml } from '../../../../engine/documents/yaml.ts'
import { readForm } from '../../../../engine/evidence/form/form.ts'
import { forms } from '../../../../schemas/artefacts.ts'

const path = 'gpai/model-documentation.yaml'
const stored = { path, sha256: '0'.repeat(64), size: 1, problems: [] }
const read = (content: Document['content']) => readForm(forms.modelDocumentation, { ...stored, content })
const yaml = (text: string) => read({ format: 'yaml', root: readYaml(text).root })

describe('a form in YAML', () => {
  it('has an answer for each of the 47 items of the form, and the four that the Act asks beside it', () => {
    const { answers, problems } = yaml('general:\n  model_name: atlas-3\n')
    expect(answers.size).toBe(47 + 4)
    expect(answers.get('general.model_name')?.state).toBe('answered')
    expect(answers.get('general.release_date')).toEqual({ state: 'unanswered', problem: 'missing' })
    expect(problems).toEqual([])
  })

  it('may be written as JSON', () => {
    const { root } = readJson('{ "general": { "model_name": "atlas-3" } }')
    expect(read({ format: 'json', root }).answers.get('general.model_name')?.state).toBe('answered')
  })

  it.each([{ format: 'yaml', root: null }, { format: 'none' }] as const)(
    'answers nothing when the file is empty: %j',
    (content) => {
      const { answers, problems, locate, written } = read(content)
      expect([...answers.values()].every((answer) => answer.state === 'unanswered')).toBe(true)
      expect(problems).toEqual([])
      expect(locate('general.model_name')).toEqual({ path, line: 1, column: 1 })
      expect(written('general.model_name')).toBeNull()
    },
  )

  it('answers nothing when it is no mapping', () => {
    expect(yaml('- a\n- b\n').problems).toEqual([{ problem: 'not-a-mapping', at: { path, line: 1, column: 1 } }])
  })

  it('points at values, and for absent items at their section, else at the top', () => {
    const { locate } = yaml('# form\ngeneral:\n  model_name: atlas-3\ndata:\n  size_aio:\n    training: 1.5*10^13\n')
    expect(locate('general.model_name')).toEqual({ path, line: 3, column: 15 })
    expect(locate('general.release_date')).toEqual({ path, line: 2, column: 1 })
    expect(locate('data.size_aio.training')).toMatchObject({ line: 6 })
    expect(locate('data.size_aio.testing')).toMatchObject({ line: 5 })
    expect(locate('use.intended_uses').line).toBeLessThanOrEqual(2)
    expect(locate('general.model_name.0')).toMatchObject({ line: 3 })
  })

  it('keeps scalars as they are written', () => {
    const { written } = yaml('properties:\n  total_parameters: 7.30e10\n  input_modalities: [Text]\n')
    expect(written('properties.total_parameters')).toBe('7.30e10')
    expect(written('properties.input_modalities')).toBeNull()
    expect(written('properties.architecture')).toBeNull()
  })

  it('names the key that is nearest to an unknown one', () => {
    const { problems } = yaml('general:\n  modle_name: atlas-3\n  zzzzzz: 1\ngenral:\n  model_name: x\nquite_else: 1\n')
    expect(problems.map(({ problem, item, at, args }) => [problem, item, at.line, args?.nearest])).toEqual([
      ['unknown-key', 'general', 2, 'model_name'],
      ['unknown-key', 'general', 3, undefined],
      ['unknown-key', undefined, 4, 'general'],
      ['unknown-key', undefined, 6, undefined],
    ])
    expect(problems[2]?.args?.allowed).toContain('energy')
  })

  it('refuses a section that is no mapping, and takes an empty one as empty', () => {
    const { problems, answers } = yaml('general: atlas-3\nuse:\ndata: [a]\n')
    expect(problems.map(({ problem, item, at }) => [problem, item, at.line])).toEqual([
      ['wrong-type', 'general', 1],
      ['wrong-type', 'data', 3],
    ])
    expect(answers.get('general.model_name')).toEqual({ state: 'unanswered', problem: 'missing' })
  })
})
