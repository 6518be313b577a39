// Installs and tests on a machine that has only Node (20 or later) and npm. The tests need the Node of the Action, 24: where
// the machine's own is older, one from npm is used for this run alone.
import { pathWithNode24, run } from './node24.mjs'

const path = pathWithNode24()
if (!process.argv.includes('--installed')) run('npm', ['ci'], path)
run('npm', ['run', 'check'], path)
