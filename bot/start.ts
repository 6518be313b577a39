#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { run as runSetUp } from 'probot'
import { GateError } from '../engine/gate-error.ts'
import { type Config, readConfig } from './config.ts'
import { startBot } from './index.ts'
import { createLog } from './log.ts'

try {
  if (existsSync('.env')) process.loadEnvFile('.env')
  const config = readConfig(process.env)
  await (config.app === null ? setUp(config) : serve(config))
} catch (error) {
  const text = error instanceof GateError ? `${error.message}\n${error.remedy}` : String(error)
  process.stderr.write(`gpai-gate-bot could not start: ${text}\n`)
  process.exitCode = 1
}

/** Probot's own pages, which register the App and write its identity into `.env`. They fetch nothing at start. */
async function setUp({ port, host }: Config): Promise<void> {
  if (process.env['NODE_ENV'] === 'production') {
    throw new GateError({
      code: 'input-invalid',
      message: 'APP_ID, PRIVATE_KEY and WEBHOOK_SECRET are not set.',
      remedy: 'Set them, or start once without NODE_ENV=production to register the App with your browser.',
    })
  }
  process.env['NO_SMEE_SETUP'] = 'true'
  await runSetUp(() => undefined, { env: { ...process.env, PORT: String(port), HOST: host, APP_ID: '' } })
}

async function serve(config: Config): Promise<void> {
  const log = createLog(config)
  const bot = await startBot(config, log)
  const stop = (signal: string) => {
    log.info({ signal }, 'stopping')
    bot.stop().then(
      () => process.exit(0),
      (err: unknown) => {
        log.error({ err }, 'stopping failed')
        process.exit(1)
      },
    )
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}
