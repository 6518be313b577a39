#!/usr/bin/env node
// The command. What it starts is loaded only where it can run: an older Node would end with an error about a module.

const oldest = 24

if (Number.parseInt(process.versions.node, 10) < oldest) {
  process.stderr.write(
    `gpai-gate-bot could not start: it needs Node ${oldest} or later, this is ${process.versions.node}.\n`,
  )
  process.exitCode = 1
} else {
  const { startFromEnvironment } = await import('./serve.ts')
  await startFromEnvironment()
}
