import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { testKinds } from '../scripts/test-kinds.ts'

const { apart, database, fast } = testKinds()

it('every test file runs, and in one place', () => {
  const files = readdirSync(fileURLToPath(new URL('.', import.meta.url)), { recursive: true, encoding: 'utf8' })
  const tests = files.filter((name) => name.endsWith('.test.ts')).map((name) => `test/${name}`)
  expect([...apart, ...database, ...fast].toSorted()).toEqual(tests.toSorted())
})

it.each([
  ['that starts processes runs apart', apart, 'test/bot/races.test.ts'],
  ['that starts the bundle of the Action runs apart', apart, 'test/action/faults.test.ts'],
  ['that replaces the network runs apart', apart, 'test/github/octokit.test.ts'],
  ['that needs a database shares one', database, 'test/bot/work.test.ts'],
  ['of the measures is fast', fast, 'test/commitments.test.ts'],
])('a test %s', (_, files, file) => {
  expect(files).toContain(file)
})
