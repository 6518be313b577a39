import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { judge } from '../../cli/judge.ts'
import { isInOwnPackage } from '../../cli/own-package.ts'

const example = fileURLToPath(new URL('../../examples/complete-release', import.meta.url))
const elsewhere = mkdtempSync(join(tmpdir(), 'gpai-gate-'))
cpSync(example, elsewhere, { recursive: true })

afterAll(() => rmSync(elsewhere, { recursive: true }))

const terminal = { stdout: { write: () => true }, stderr: { write: () => true }, env: {}, cwd: () => elsewhere }

describe('a shipped example', () => {
  it('lies in the package of the command line, and its copy does not', async () => {
    expect(await isInOwnPackage(example)).toBe(true)
    expect(await isInOwnPackage(elsewhere)).toBe(false)
  })

  it('passes in the package, and is blocked as a copy elsewhere', async () => {
    expect((await judge(example, { asOf: '2026-11-22' }, terminal)).verdict).toBe('pass')
    const copy = await judge(elsewhere, { asOf: '2026-11-22' }, terminal)
    expect(copy.verdict).toBe('blocked')
    expect(JSON.stringify(copy)).toContain('example-value')
  })
})
