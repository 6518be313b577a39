import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'
import { plainLineReporter } from './scripts/plain-line-reporter.ts'
import { testKinds } from './scripts/test-kinds.ts'

const { fast, apart } = testKinds()

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: availableParallelism() + 1,
    reporters: ['default', plainLineReporter],
    projects: [
      { extends: true, test: { name: 'apart', include: [...apart] } },
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
