import { couldNotRun } from './could-not-run.ts'
import { run } from './run.ts'

try {
  process.exitCode = await run(process.env)
} catch (cause) {
  process.exitCode = await couldNotRun(cause, process.env)
}
