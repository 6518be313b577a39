import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { plainLineReporter } from './scripts/plain-line-reporter.ts'
import { testKinds } from './scripts/test-kinds.ts'

// What tests start finds its modules compiled. Not where lines are counted: then a function from the cache counts less exactly.
if (!process.argv.includes('--coverage')) process.env['NODE_COMPILE_CACHE'] ??= join(tmpdir(), 'gpai-gate-compiled')

const { apart, database, fast } = testKinds()

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: availableParallelism() + 1,
    reporters: ['default', plainLineReporter],
    projects: [
      { extends: true, test: { name: 'apart', include: [...apart] } },
      { extends: true, test: { name: 'database', include: [...database], isolate: false } },
      { extends: true, test: { name: 'fast', include: [...fast], isolate: false } },
    ],
    coverage: {
      provider: 'v8',
      include: ['commitments/**/*.ts', 'engine/**/*.ts', 'github/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 100, branches: 100 },
    },
  },
})
