// Installs and tests on a machine that has only Node (20 or later) and npm. The tests need the Node of the Action, 24: where
// the machine's own is older, one from npm is used for this run alone.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const tools = join(root, 'tools', 'node24')
const bin = join(tools, 'node_modules', '.bin')

if (Number.parseInt(process.versions.node, 10) < 24) {
  if (!existsSync(join(bin, 'node'))) run(['ci', '--prefix', tools])
  if (!existsSync(join(bin, 'node'))) fail('No Node 24 could be installed for this machine: install Node 24 or later.')
}
const path = existsSync(join(bin, 'node')) ? bin + delimiter + process.env['PATH'] : process.env['PATH']
if (!process.argv.includes('--installed')) run(['ci'], path)
run(['run', 'check'], path)

function run(args, PATH = process.env['PATH']) {
  const done = spawnSync('npm', args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH },
    shell: process.platform === 'win32',
  })
  if (done.status !== 0) fail(`npm ${args.join(' ')} failed.`)
}

function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}
