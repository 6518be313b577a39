import { afterAll, beforeAll, describe, expect } from 'vitest'
import { contractHead, sourceContract } from '../source.contract.ts'
import { type Setting, setUp } from './setting.ts'

let setting: Setting

describe('a source on GitHub', () => {
  beforeAll(async () => {
    const files = { ...contractHead, 'gpai/link.yaml': { link: 'release.yaml' } }
    setting = await setUp({ files: { 'README.md': '# Old\n' }, pull: { files } })
  })

  afterAll(async () => {
    expect(setting.github.violations).toEqual([])
    await setting.github.close()
  })

  sourceContract(() => setting.open())
})
