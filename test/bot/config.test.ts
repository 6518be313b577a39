import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../bot/config.ts'
import { sayInEnglish } from '../in-english.ts'
import { environment, scratch } from './environment.ts'

describe('the configuration', () => {
  it('has a default for everything but the identity', () => {
    expect(readConfig({})).toMatchObject({
      app: null,
      apiUrl: 'https://api.github.com',
      host: 'localhost',
      port: 3000,
      role: 'both',
      databaseUrl: null,
      dataFolder: '.gpai-gate',
    })
  })

  it('takes the identity from the variables that Probot knows', () => {
    const given = environment({})
    expect(readConfig(given).app).toMatchObject({ id: 1, webhookSecret: given['WEBHOOK_SECRET'] })
    const base64 = Buffer.from(given['PRIVATE_KEY'] ?? '').toString('base64')
    expect(readConfig({ ...given, PRIVATE_KEY: base64 }).app?.privateKey).toBe(given['PRIVATE_KEY'])
    const escaped = (given['PRIVATE_KEY'] ?? '').replaceAll('\n', '\\n')
    expect(readConfig({ ...given, PRIVATE_KEY: escaped }).app?.privateKey).toBe(given['PRIVATE_KEY'])
    const file = join(scratch(), 'key.pem')
    writeFileSync(file, given['PRIVATE_KEY'] ?? '')
    expect(readConfig({ ...given, PRIVATE_KEY: undefined, PRIVATE_KEY_PATH: file }).app?.id).toBe(1)
  })

  it('writes no commit statuses unless asked to', () => {
    expect(readConfig({}).commitStatus).toBe(false)
    expect(readConfig({ COMMIT_STATUS: 'on' }).commitStatus).toBe(true)
  })

  it('knows GitHub Enterprise Server', () => {
    expect(readConfig({ GHE_HOST: 'github.acme.example' }).apiUrl).toBe('https://github.acme.example/api/v3')
    expect(readConfig({ GHE_HOST: '127.0.0.1:80', GHE_PROTOCOL: 'http' }).apiUrl).toBe('http://127.0.0.1:80/api/v3')
  })

  it.each([
    [{ PORT: 'http' }, 'PORT must be a whole number'],
    [{ WORKERS: '0' }, 'WORKERS must be a whole number from 1'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of'],
    [{ COMMIT_STATUS: 'yes' }, 'COMMIT_STATUS must be one of: on, off'],
    [{ GHE_HOST: 'https://x' }, 'GHE_HOST must be a host name'],
    [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must start with postgres://'],
    [{ GPAI_GATE_ROLE: 'web' }, 'only with DATABASE_URL'],
    [{ APP_ID: '1' }, 'PRIVATE_KEY or PRIVATE_KEY_PATH is missing'],
    [{ ...environment({}), APP_ID: '' }, 'APP_ID is missing'],
    [{ ...environment({}), WEBHOOK_SECRET: '' }, 'WEBHOOK_SECRET is missing'],
    [{ ...environment({}), PRIVATE_KEY: 'nothing' }, 'not a private key'],
    [{ APP_ID: '1', PRIVATE_KEY_PATH: '/nowhere.pem' }, 'cannot be read'],
  ])('says what is wrong with %o', (given, message) => {
    expect(() => sayInEnglish(() => readConfig(given))).toThrow(
      expect.objectContaining({ code: 'input-invalid', message: expect.stringContaining(message) }),
    )
  })
})
