// Measures what the project promises about speed and size, as ratios within one run. A peer's action can run beside:
// npm run bench -- --peer FOLDER (a checkout with action.yml and its bundle). Writes nothing. The bot has a run of its own:
// npm run bench -- bot
import { statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { actionRows } from './bench/action.ts'
import { engineRows } from './bench/engine.ts'
import { peakMemory, race } from './bench/process.ts'
import { atMost, type Row, table } from './bench/table.ts'
import { filesOf } from './bundle/files-of.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const peer = process.argv[process.argv.indexOf('--peer') + 1]
const empty = { name: 'empty', args: ['-e', '0'] }

if (process.argv[2] === 'bot') await import('./bench-bot.ts')
else await printAll()

async function printAll(): Promise<void> {
  print('Sizes', [bundleRow('action'), bundleRow('cli')])
  print('Command line', await commandRows())
  print('Action', await actionRows(process.argv.includes('--peer') ? peer : undefined))
  print('Engine', await engineRows())
}

function bundleRow(shell: string): Row {
  const bytes = [...filesOf(`${root}/dist/${shell}/index.js`)].reduce((sum, file) => sum + statSync(file).size, 0)
  return atMost(`Bundle of ${shell}`, bytes / 1_000_000, { limit: 1, unit: 'MB' })
}

async function commandRows(): Promise<readonly Row[]> {
  const check = (name: string) => ({ name, args: [`${root}/dist/cli/index.js`, 'check', `${root}/examples/${name}`] })
  const [, release, systemic] = await race([empty, check('complete-release'), check('complete-systemic-risk')], 15)
  return [
    atMost('check examples/complete-release, whole process', release?.ratio ?? Number.NaN, { limit: 2.5, unit: '×' }),
    atMost('check examples/complete-systemic-risk, whole process', systemic?.ratio ?? Number.NaN, {
      limit: 4,
      unit: '×',
    }),
    atMost('Peak memory of check examples/complete-release', await peakMemory(check('complete-release')), {
      limit: 80,
      unit: 'MiB',
      digits: 0,
    }),
  ]
}

function print(title: string, rows: readonly Row[]): void {
  process.stdout.write(`${table(title, rows)}\n`)
}
