// Runs a file of this project with Node 24, also where the machine's own Node is older: node scripts/with-node24.mjs FILE
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathWithNode24, root, run } from './node24.mjs'

if (!existsSync(join(root, 'node_modules'))) run('npm', ['ci'], pathWithNode24())
run('node', process.argv.slice(2), pathWithNode24())
