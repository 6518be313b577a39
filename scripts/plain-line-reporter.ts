import type { Reporter } from 'vitest/node'

/** Ends a test run with one line that any log reader understands: `N passed, N failed`. */
export const plainLineReporter: Reporter = {
  onTestRunEnd(modules, errors) {
    const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
    const broken =
      errors.length + modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length
    const failed = states.filter((state) => state === 'failed').length + broken
    const skipped = states.filter((state) => state === 'skipped' || state === 'pending').length
    const tail = skipped > 0 ? `, ${skipped} skipped` : ''
    process.stdout.write(`\n${states.filter((state) => state === 'passed').length} passed, ${failed} failed${tail}\n`)
  },
}
