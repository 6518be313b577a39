import { existsSync } from 'node:fs'
import { constants, setPriority } from 'node:os'
import { GateError } from '../engine/gate-error.ts'
import { wordsOf } from '../locales/index.ts'
import { type Config, readConfig } from './config.ts'
import { startBot } from './index.ts'
import { createLog } from './log.ts'
import { setUp } from './set-up.ts'

/** Starts the bot as environment variables and `.env` say. Where it cannot start, it says why and sets the exit status. */
export async function startFromEnvironment(): Promise<void> {
  try {
    if (existsSync('.env')) process.loadEnvFile('.env')
    const config = readConfig(process.env)
    await (config.app === null ? setUp(config) : serve(config))
  } catch (error) {
    process.stderr.write(await startFailure(error))
    process.exitCode = 1
  }
}

/** Why the bot could not start. */
async function startFailure(error: unknown): Promise<string> {
  const [{ couldNotStart }, errors] = await Promise.all([wordsOf('en', 'bot'), wordsOf('en', 'errors')])
  if (!(error instanceof GateError)) return `${couldNotStart(String(error))}\n`
  const { message, remedy } = error.says.in(errors)
  return `${couldNotStart(message)}\n${remedy}\n`
}

async function serve(config: Config): Promise<void> {
  const log = createLog(config)
  if (config.role === 'worker') makeWay()
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

/** On a machine that has both, webhooks come before evaluations: GitHub waits ten seconds for an answer. */
function makeWay(): void {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL)
}
