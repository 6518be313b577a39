import { appendFileSync, chmodSync, existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { chdir } from 'node:process'
import { run } from 'probot'
import { GateError } from '../engine/gate-error.ts'
import { webhookPath } from '../github/doctor/assess/needs.ts'
import { sayError } from '../locales/error-words.ts'
import { wordsOf } from '../locales/index.ts'
import type { Config } from './config.ts'

/**
 * Shows Probot's own pages, which register the App from `app.yml` and write its identity into `.env` of the current folder.
 * They fetch nothing at start. Throws `input-invalid` in production, where nobody should register anything.
 */
export async function setUp({ port, host, publicUrl }: Config): Promise<void> {
  if (process.env['NODE_ENV'] === 'production') {
    throw new GateError({
      code: 'input-invalid',
      says: sayError('bot-not-registered'),
    })
  }
  const file = resolve('.env')
  const env = { ...process.env, PORT: String(port), HOST: host, APP_ID: '', WEBHOOK_PROXY_URL: '' }
  process.env['NO_SMEE_SETUP'] = 'true'
  // The name of this variable is Probot's; it is what its page tells GitHub to send events to.
  process.env['WEBHOOK_PROXY_URL'] = `${publicUrl ?? `http://${host}:${port}`}${webhookPath}`
  // Probot looks for app.yml and package.json in the current folder, and people start the bot anywhere.
  chdir(folderOfManifest())
  const { registered } = await wordsOf('en', 'bot')
  await run(() => undefined, { env, updateEnv: (identity) => keep({ file, heading: registered }, identity) })
}

/** The folder of this project: here, or above where the bot is bundled. */
function folderOfManifest(): string {
  for (let folder = import.meta.dirname; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'app.yml')) && existsSync(join(folder, 'package.json'))) return folder
    if (dirname(folder) === folder) throw new Error('app.yml is not where the bot is installed.')
  }
}

/** The file, and the comment above what is added to it. */
type Kept = { readonly file: string; readonly heading: string }

/**
 * Adds the identity to `.env`, which only its owner may read: it holds the key of the App. What stands there already stays,
 * and of a name that comes twice the last counts.
 */
function keep({ file, heading }: Kept, identity: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const lines = Object.entries(identity).map(([name, value = '']) => `${name}=${quoted(value)}\n`)
  appendFileSync(file, `\n# ${heading}\n${lines.join('')}`, { mode: 0o600 })
  chmodSync(file, 0o600)
  return identity
}

/** Probot gives the key in quotes already. Line ends are written as `\n`, which every reader of such files takes. */
function quoted(value: string): string {
  const plain = value.replace(/^"([\s\S]*)"$/, '$1').replaceAll('\n', '\\n')
  return plain.includes('"') ? `'${plain}'` : `"${plain}"`
}
