import { expect, it } from 'vitest'
import type { Source } from '../engine/source.ts'

/** The head that every source of the contract holds; `gpai/link.yaml` is a symbolic link. */
export const contractHead = {
  'README.md': '# Model\n',
  'gpai/release.yaml': 'role: provider\n',
  'gpai/safety/framework.yaml': 'version: "1"\r\n',
  'models/a/gpai/release.yaml': 'role: provider\n',
} as const

/** What every implementation of the port promises, whatever it reads from. */
export function sourceContract(make: () => Promise<Source>): void {
  it('lists every file below a folder, sorted by path', async () => {
    const { proposed } = await make()
    const all = await proposed.list('')
    expect(all.map(({ path }) => path)).toEqual([...Object.keys(contractHead), 'gpai/link.yaml'].toSorted())
    expect((await proposed.list('gpai')).map(({ path }) => path)).toEqual([
      'gpai/link.yaml',
      'gpai/release.yaml',
      'gpai/safety/framework.yaml',
    ])
    expect(await proposed.list('nowhere')).toEqual([])
  })

  it('lists the files directly in a folder, and not those below', async () => {
    const { proposed } = await make()
    expect((await proposed.children('')).map(({ path }) => path)).toEqual(['README.md'])
    expect((await proposed.children('gpai')).map(({ path }) => path)).toEqual(['gpai/link.yaml', 'gpai/release.yaml'])
    expect(await proposed.children('nowhere')).toEqual([])
  })

  it('tells a link from a file and follows none', async () => {
    const { proposed } = await make()
    expect((await proposed.list('gpai')).find(({ path }) => path === 'gpai/link.yaml')?.kind).toBe('link')
    expect((await proposed.read(['gpai/link.yaml'])).get('gpai/link.yaml')).toEqual({ kind: 'link' })
  })

  it('answers for every path asked, byte for byte', async () => {
    const { proposed } = await make()
    const blobs = await proposed.read(['gpai/release.yaml', 'gpai/safety/framework.yaml', 'gpai/absent.yaml', 'gpai'])
    const text = (path: string) => {
      const blob = blobs.get(path)
      return blob?.kind === 'file' ? new TextDecoder().decode(blob.bytes) : blob?.kind
    }
    expect(text('gpai/release.yaml')).toBe('role: provider\n')
    expect(text('gpai/safety/framework.yaml')).toBe('version: "1"\r\n')
    expect(text('gpai/absent.yaml')).toBe('absent')
    expect(text('gpai')).toBe('folder')
  })

  it('answers an empty question with nothing', async () => {
    const { proposed } = await make()
    expect((await proposed.read([])).size).toBe(0)
  })

  it('has no tree for a commit that there is not', async () => {
    expect(await (await make()).at('0'.repeat(40))).toBeNull()
  })
}
