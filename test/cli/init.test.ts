import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runIn } from './run-in.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gate-'))
  writeFileSync(join(folder, 'model.safetensors'), 'weights')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const ran = (...args: readonly string[]) => runIn(folder, args)

describe('gpai-gate init', () => {
  it('is what a check beside weights without documents says to start with', async () => {
    const { status, out } = await ran('check')
    expect(status).toBe(1)
    expect(out).toContain('gpai-gate init')
  })

  it('writes documents without values, which a check takes for none, and says what to do', async () => {
    const { status, out } = await ran('init')
    expect(status).toBe(0)
    expect(out).toMatch(/^Wrote gpai\/release\.yaml\n/)
    expect(out).toContain('gpai-gate check')
    expect((await ran('check')).status).toBe(1)
  })

  it('overwrites nothing', async () => {
    await ran('init')
    writeFileSync(join(folder, 'gpai/release.yaml'), 'role: provider\n')
    expect((await ran('init', '--locale', 'de')).status).toBe(0)
    expect(readFileSync(join(folder, 'gpai/release.yaml'), 'utf8')).toBe('role: provider\n')
  })

  it('says so where it cannot write', async () => {
    writeFileSync(join(folder, 'gpai'), '')
    const { status, err } = await ran('init')
    expect(status).toBe(2)
    expect(err).not.toContain('    at ')
  })
})

describe('a check', () => {
  it('of a gpai folder means the release that it documents', async () => {
    await ran('init')
    const { status, out } = await ran('check', 'gpai', '--format', 'json')
    expect(status).toBe(1)
    expect(JSON.parse(out).releases.map((one: { folder: string }) => one.folder)).toEqual(['gpai'])
  })
})
