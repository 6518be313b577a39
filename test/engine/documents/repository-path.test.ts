import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolvePath } from '../../../engine/documents/repository-path.ts'

describe('resolvePath', () => {
  it.each([
    ['', 'gpai/release.yaml', 'gpai/release.yaml'],
    ['models/atlas', 'README.md', 'models/atlas/README.md'],
    ['models/atlas', './gpai//x.yaml', 'models/atlas/gpai/x.yaml'],
    ['models/atlas/', '../shared/policy.md', 'models/shared/policy.md'],
    ['models', '..', null],
    ['', '.', null],
    ['models', '../../outside', null],
    ['', '../outside', null],
    ['a', '/etc/passwd', null],
    ['a', 'C:/x', null],
    ['a', 'c:x', null],
    ['a', 'b\\c', null],
    ['a', 'b\0c', null],
    ['a', 'b\nc', null],
    ['a', '.git/config', null],
    ['a', 'b/.GIT/config', null],
    ['a', '.git./config', null],
    ['a', 'GIT~1/config', null],
    ['a', '', null],
    ['', '.github/gpai-gate.yaml', '.github/gpai-gate.yaml'],
    ['', '.gitattributes', '.gitattributes'],
    ['a', 'b..c/...', 'a/b..c/...'],
    ['a', 'weights:v1.bin', 'a/weights:v1.bin'],
  ])('resolves %j and %j', (folder, relative, path) => {
    expect(resolvePath(folder, relative)).toBe(path)
  })

  it('never leaves the repository', () => {
    const parts = fc.array(fc.constantFrom('a', 'b', '..', '.', '', '.git', 'c d', '\\'), { maxLength: 8 })
    fc.assert(
      fc.property(parts, parts, (folder, relative) => {
        const path = resolvePath(folder.join('/'), relative.join('/'))
        const steps = path?.split('/') ?? ['a']
        expect(steps.every((step) => step !== '' && !['.', '..', '.git'].includes(step))).toBe(true)
      }),
    )
  })
})
