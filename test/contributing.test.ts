import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'contributing-'))
const id = 'copyright.1.6'

/** A command in the copy, with the Node that runs this test. */
function run(command: string): { readonly status: number | null; readonly said: string } {
  const { NODE_OPTIONS: _, VITEST: __, ...env } = process.env
  const PATH = [dirname(process.execPath), env['PATH']].join(delimiter)
  const { status, stdout, stderr } = spawnSync(command, {
    cwd: copy,
    shell: true,
    encoding: 'utf8',
    env: { ...env, PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  })
  return { status, said: `${stdout}${stderr}` }
}

/** What the page tells to run, in order. */
function commandsOfPage(): readonly string[] {
  const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
  const blocks = [...page.matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)].map(([, block = '']) => block)
  return blocks.flatMap((block) =>
    block
      .replaceAll(/\\\n\s*/g, '')
      .trim()
      .split('\n')
      .map((line) => line.trim()),
  )
}

function changedFiles(): readonly string[] {
  return run('git status --porcelain --untracked-files=all')
    .said.trimEnd()
    .split('\n')
    .map((line) => line.slice(3))
}

beforeAll(() => {
  const files = spawnSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], { cwd: root })
  const present = files.stdout
    .toString()
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(root, path)))
  for (const path of present) {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    cpSync(join(root, path), join(copy, path), { force: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  run('npm run generate && npm run bundle')
  expect(run('git init -q && git add -A && git -c user.name=a -c user.email=a@example.org commit -qm all').said).toBe(
    '',
  )
}, 300_000)

afterAll(() => rmSync(copy, { recursive: true, force: true }))

it('the steps of CONTRIBUTING.md add a measure, end green and touch at most eight files', { timeout: 600_000 }, () => {
  const commands = commandsOfPage()
  expect(commands.length).toBeGreaterThanOrEqual(5)
  expect(commands[0]).toContain(`npm run new -- measure ${id} `)
  for (const command of commands) {
    const { status, said } = run(command)
    expect({ command, status, said: status === 0 ? '' : said }).toEqual({ command, status: 0, said: '' })
    if (command.includes('vitest')) expect(said).toMatch(/[1-9]\d* passed/)
  }

  const touched = changedFiles()
  process.stdout.write(`\na new measure touches ${touched.length} files: ${touched.join(', ')}\n`)
  expect(touched.filter((path) => !path.startsWith('dist/')).toSorted()).toEqual([
    'commitments/copyright/1.6/examples.ts',
    'commitments/copyright/1.6/measure.ts',
    'commitments/index.ts',
    'docs/measures/README.md',
    'docs/measures/copyright.1.6.md',
    'locales/de/measures/copyright.ts',
  ])
  expect(touched.length).toBeLessThanOrEqual(8)

  const sources = touched.filter((path) => path.endsWith('.ts')).join(' ')
  expect(run(`npx biome check --error-on-warnings ${sources}`)).toMatchObject({ status: 0 })
  expect(run(`npx oxlint --type-aware --deny-warnings ${sources}`)).toMatchObject({ status: 0 })
  expect(run('npx knip').said).toBe('')
  expect(run('node dist/cli/index.js explain copyright.1.6.response-time').said).toContain('within how many days')
})

it('a measure is not written twice, and a path that no schema has does not compile', { timeout: 120_000 }, () => {
  expect(run(commandsOfPage()[0] ?? '')).toMatchObject({ status: 1, said: expect.stringContaining(`${id} exists`) })
  run(`sed -i.bak 's/complaints.target_days/complaints.languages/' commitments/copyright/1.6/measure.ts`)
  expect(run('npx tsc')).toMatchObject({ status: 1, said: expect.stringContaining('complaints.languages') })
})
