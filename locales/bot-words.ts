import type { bot } from './en/bot.ts'
import type { Words } from './words.ts'

/** What the bot says where it is no report. */
export type BotWords = Words<typeof bot>
