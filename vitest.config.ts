import { defineConfig } from 'vitest/config'
import { plainLineReporter } from './scripts/plain-line-reporter.ts'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ['default', plainLineReporter],
    coverage: {
      provider: 'v8',
      include: ['commitments/**/*.ts', 'engine/**/*.ts', 'github/**/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 100, branches: 100 },
    },
  },
})
