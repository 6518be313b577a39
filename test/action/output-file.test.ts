import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { writeOutputFile } from '../../action/output-file.ts'

let folder = ''
let workspace = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'))
  workspace = join(folder, 'workspace')
  mkdirSync(workspace)
  mkdirSync(join(folder, 'elsewhere'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('a file that the job writes', () => {
  it('may be anywhere in the workspace', async () => {
    await writeOutputFile(workspace, 'out/reports/gate.json', '{}')
    await writeOutputFile(workspace, 'gate.json', 'longer')
    await writeOutputFile(workspace, './gate.json', 'new')
    expect(readFileSync(join(workspace, 'out/reports/gate.json'), 'utf8')).toBe('{}')
    expect(readFileSync(join(workspace, 'gate.json'), 'utf8')).toBe('new')
  })

  it.each(['../gate.json', '/tmp/gate.json', 'out/../../gate.json', '.'])('may not be %s', async (path) => {
    await expect(writeOutputFile(workspace, path, '')).rejects.toMatchObject({ code: 'input-invalid' })
  })

  it('may not leave the workspace through a link to a folder', async () => {
    symlinkSync(join(folder, 'elsewhere'), join(workspace, 'out'))
    await expect(writeOutputFile(workspace, 'out/gate.json', '')).rejects.toMatchObject({ code: 'input-invalid' })
    await expect(writeOutputFile(workspace, 'out/a/b/gate.json', '')).rejects.toMatchObject({ code: 'input-invalid' })
  })

  it('may not be a link itself', async () => {
    symlinkSync(join(folder, 'elsewhere', 'file'), join(workspace, 'gate.json'))
    await expect(writeOutputFile(workspace, 'gate.json', '')).rejects.toThrow()
  })
})
