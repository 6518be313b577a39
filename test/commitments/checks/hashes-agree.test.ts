import { describe, expect, it } from 'vitest'
import { hashesAgree } from '../../../commitments/checks/form/hashes-agree.ts'
import { type CaseChanges, caseOf } from '../../builders/case.ts'

const observe = async (changes: CaseChanges) => hashesAgree.run(await caseOf(changes))
const item = 'general.model_authenticity'
const correct = '3f7a1c5e9b2d4860a1f3c5e7092b4d6f8a0c2e4f6081a3c5d7e9fb0d2f4a6c8e'
const wrong = 'a'.repeat(64)
const weights = 'weights/atlas-3.safetensors'

describe('hashes', () => {
  it.each<[string, CaseChanges]>([
    ['those of the files', {}],
    ['files that the manifest does not list', { release: { files: null } }],
    ['an incomplete entry of the manifest', { release: { files: [{ path: 'elsewhere.bin' }, { sha256: wrong }] } }],
    ['endpoints only', { form: { [item]: [{ endpoint: 'https://api.example.eu' }] } }],
    ['a file that text names and that is published elsewhere', { form: { [item]: `elsewhere.gguf sha256:${wrong}` } }],
    ['a path in text that leaves the repository', { form: { [item]: `../../elsewhere.gguf sha256:${wrong}` } }],
    [
      'a file that was not read',
      { form: { [item]: [{ path: 'gpai/model.bin', sha256: wrong }] }, files: { 'gpai/model.bin': { kind: 'link' } } },
    ],
    ['an item that is not answered', { form: { [item]: 'TBD' } }],
    ['no documents', { without: ['model-documentation', 'release'] }],
  ])('agree with %s', async (_what, changes) => {
    expect(await observe(changes)).toEqual({ result: 'nothing-wrong' })
  })

  it.each<[string, CaseChanges, object]>([
    [
      'the form states another',
      { form: { [item]: [{ path: weights, sha256: wrong }] } },
      { problem: 'hash-disagrees', item, args: { path: weights } },
    ],
    [
      'the manifest states another',
      { release: { files: [{ path: weights, sha256: wrong }] }, form: { [item]: 'Signed by us.' } },
      { problem: 'hash-disagrees', item: 'files.0', args: { path: weights } },
    ],
    [
      'the file is not there',
      { form: { [item]: [{ path: 'weights/none.bin', sha256: correct }] } },
      { problem: 'file-absent', item, args: { path: 'weights/none.bin' } },
    ],
    [
      'the path leaves the repository',
      { form: { [item]: [{ path: '../x.bin', sha256: correct }] } },
      { problem: 'outside-repository', item },
    ],
    [
      'text states another for a file that is there',
      { form: { [item]: `${weights}: sha256:${wrong}` } },
      { problem: 'hash-disagrees', item, args: { path: weights } },
    ],
  ])('disagree when %s', async (_what, changes, place) => {
    expect(await observe(changes)).toMatchObject({ result: 'gap', issues: [place] })
  })

  it('disagree when form and manifest state different ones for a file that was not read', async () => {
    const files = { 'gpai/model.bin': { kind: 'link' } } as const
    const form = { [item]: [{ path: 'gpai/model.bin', sha256: wrong }] }
    const observed = await observe({ form, files, release: { files: [{ path: 'gpai/model.bin', sha256: correct }] } })
    const args = { path: 'gpai/model.bin', items: ['files.0'] }
    expect(observed).toMatchObject({ result: 'gap', issues: [{ problem: 'hash-disagrees', item, args }] })
  })
})
