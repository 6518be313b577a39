import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const example = 'examples/complete-release'

function shell(command: string) {
  const env = { ...process.env, GATE: join(root, 'dist/cli/index.js'), NODE: process.execPath }
  const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: root, encoding: 'utf8', env })
  return { status, stdout, stderr }
}

describe('what the bundled command line writes', () => {
  it('may be read in part, and keeps the status of the verdict', () => {
    for (const command of ['catalogue', `check ${example}`]) {
      const { stdout, stderr } = shell(`"$NODE" "$GATE" ${command} | head -c 1 > /dev/null; echo \${PIPESTATUS[0]}`)
      expect(stdout.trim(), command).toBe('0')
      expect(stderr, command).toBe('')
    }
  })

  it.runIf(existsSync('/dev/full'))('is no verdict where the disk is full', () => {
    const { status, stderr } = shell(`"$NODE" "$GATE" check ${example} > /dev/full`)
    expect(status).toBe(2)
    expect(stderr).toContain('not the whole report')
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it('names the file that could not be written', () => {
    const { status, stderr } = shell(`"$NODE" "$GATE" check ${example} --output html=nowhere/report.html`)
    expect(status).toBe(2)
    expect(stderr).toContain('nowhere/report.html')
    expect(stderr).not.toMatch(/fault in the gate|^\s+at /m)
  })
})

describe('a range', () => {
  const range = (repository: string, base: string) =>
    shell(`cd ${repository} && "$NODE" "$GATE" check --base ${base} --head HEAD`)

  it('names the ref that is unknown, and what is missing in a folder without git', () => {
    const folder = mkdtempSync(join(tmpdir(), 'gate-'))
    try {
      expect(range(folder, 'main').stderr).toContain('no git repository')
      shell(
        `cd ${folder} && git init -q -b main && git -c user.name=a -c user.email=a@example.org commit -q --allow-empty -m a`,
      )
      const { status, stderr } = range(folder, 'no-such-branch')
      expect(status).toBe(2)
      expect(stderr).toContain('no-such-branch')
      shell(
        `cd ${folder} && git checkout -q --orphan other && git -c user.name=a -c user.email=a@example.org commit -q --allow-empty -m b && git branch apart && git checkout -q main`,
      )
      expect(range(folder, 'apart').stderr).toContain('common ancestor')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('compiled code', () => {
  it('is kept in a folder of the user alone', () => {
    const home = mkdtempSync(join(tmpdir(), 'gate-'))
    try {
      const mode = shell(
        `export XDG_CACHE_HOME=${home}; "$NODE" "$GATE" --version > /dev/null; stat -c %a ${home}/gpai-gate`,
      )
      expect(mode.stdout.trim()).toBe('700')
      shell(
        `chmod 777 ${home}/gpai-gate; rm -rf ${home}/gpai-gate/*; export XDG_CACHE_HOME=${home}; "$NODE" "$GATE" --version`,
      )
      expect(shell(`ls -A ${home}/gpai-gate`).stdout).toBe('')
    } finally {
      rmSync(home, { recursive: true, force: true })
    }
  })
})
