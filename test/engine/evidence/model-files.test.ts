import { describe, expect, it } from 'vitest'
import { modelFilesIn } from '../../../engine/evidence/model-files.ts'

describe('the files that a signature binds as the model', () => {
  it.each([
    ['an application beside a root release', 'web/config.json'],
    ['a word list of a program', 'data/vocab.txt'],
    ['a page template of a program', 'app/templates/index.jinja'],
  ])('leaves out %s', (_, path) => {
    expect(boundOf([path, 'model.safetensors', 'config.json'])).toEqual(['model.safetensors', 'config.json'])
  })

  it.each([
    ['in the model folder itself', ['config.json']],
    ['beside weights', ['weights/model.safetensors', 'weights/config.json']],
    ['beside an index', ['parts/model.safetensors.index.json', 'parts/params.json']],
    ['beside a tokenizer', ['tok/tokenizer.json', 'tok/vocab.txt']],
    ['below a pipeline', ['pipe/model_index.json', 'pipe/scheduler/config.json']],
    ['that are clear by their names, wherever they stand', ['a/tokenizer.json', 'b/chat_template.jinja']],
    ['of further chat templates', ['c/additional_chat_templates/tool_use.jinja']],
  ])('binds files %s', (_, paths) => {
    expect(boundOf(paths)).toEqual(paths)
  })

  it('takes a folder of another release for that one alone', () => {
    expect(boundOf(['other/gpai/release.yaml', 'other/config.json', 'other/model.safetensors'])).toEqual([])
  })
})

function boundOf(paths: readonly string[]): readonly string[] {
  const entries = paths.map((path) => ({ path, oid: '0'.repeat(40), kind: 'file' as const, size: 1 }))
  return modelFilesIn(entries, { folder: 'gpai', modelFolder: '' }).map(({ path }) => path)
}
