#!/usr/bin/env node
import { keepCompiledCode } from './compile-cache.ts'
import { watchOutput } from './output.ts'

keepCompiledCode(process.env)
const isCut = watchOutput(process.stdout)
const isDeaf = watchOutput(process.stderr)
const { run, tellOutputFault } = await import('./run.ts')
const args = process.argv.slice(2)
process.exitCode = await run(args, process)
process.once('beforeExit', () => {
  if (!isCut()) return
  process.exitCode = 2
  if (!isDeaf()) void tellOutputFault(args, process)
})
