import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileCache } from '../builders/compile-cache.ts'

/** The secret of the webhooks of every bot of the tests. */
export const secret = 'a secret of the tests'
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()

/** A folder of its own for a test. */
export function scratch(): string {
  return mkdtempSync(join(tmpdir(), 'gpai-bot-'))
}

/** What every bot of the tests is told. */
export function environment(more: Readonly<Record<string, string>>): Record<string, string> {
  const identity = { APP_ID: '1', PRIVATE_KEY: pem, WEBHOOK_SECRET: secret }
  return {
    PATH: process.env['PATH'] ?? '',
    ...compileCache,
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'warn',
    ...identity,
    ...more,
  }
}
