import { type BotScene, openBotScene, settled } from '../../test/bot/bot-scene.ts'
import type { WholeBot } from '../../test/bot/whole-bot.ts'
import type { Event } from '../../test/github-server/events.ts'
import type { PullRequest } from '../../test/github-server/world/world.ts'
import { type Documents, documentsOf } from './documents.ts'

/** Everything that takes part: a GitHub on this machine, the bot, and the webhooks between them. */
export type Stage = Pick<BotScene, 'world' | 'repository' | 'app' | 'installation' | 'github'> & {
  readonly documents: Documents
  readonly bot: WholeBot
  readonly pull: PullRequest
  /** Sends events to the bot, all at once, and waits until it has nothing left to do. */
  deliver(events: readonly Event[]): Promise<void>
  /** Ends the bot and GitHub, and removes what the bot kept. Gives the bot's exit status. */
  close(): Promise<number | null>
}

/**
 * Makes an organisation with a repository, and starts a GitHub that knows it and the bot beside it: its sources, or
 * another file that starts it.
 */
export async function openStage(script?: string): Promise<Omit<Stage, 'pull'>> {
  const documents = documentsOf(new Date())
  const scene = await openBotScene({
    name: 'aurora',
    files: documents.base,
    ...(script === undefined ? {} : { script }),
  })
  try {
    const bot = await scene.start()
    const deliver = async (events: readonly Event[]) => {
      const statuses = await Promise.all(events.map((event) => scene.send(bot, event)))
      if (statuses.some((status) => status !== 202)) throw new Error(`The bot answered ${statuses.join(', ')}.`)
      await settled(bot)
    }
    const close = async () => {
      const status = await bot.end('SIGTERM')
      await scene.close()
      return status
    }
    return { ...scene, documents, bot, deliver, close }
  } catch (error) {
    await scene.close()
    throw error
  }
}
