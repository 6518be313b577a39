#!/usr/bin/env node
import module from 'node:module'

// Compiled code is kept between runs where this Node can do it; a laptop runs the same version many times.
module.enableCompileCache?.()
const { run } = await import('./run.ts')
process.exitCode = await run(process.argv.slice(2), process)
