// The bot from the first gap to the merge, against a GitHub on this machine: `npm run demo`. Needs no network; exit
// status 0 only if every step was as it must be.
import { signOff } from '../locales/en/sign-off.ts'
import type { RoleName } from '../schemas/roster.ts'
import type { PullRequestView } from './demo/pull-request-view.ts'
import { openStage } from './demo/stage.ts'
import { play } from './demo/story.ts'

/** Lines that are shown of what the comment says has changed. */
const most = 3

const started = performance.now()
print('Starting a GitHub on this machine, and the bot with its built-in database …')
const stage = await openStage()
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void stage.close().then(() => process.exit(1)))
}
print(
  `The bot listens on ${stage.bot.webhooks} (process ${stage.bot.pid}), ready after ${seconds(performance.now() - started)}.`,
)
let number = 0
let wrong: readonly string[] = []
try {
  wrong = await play(stage, ({ title }, view, { wrong: found, ms }) => {
    number += 1
    print(`\n${number}. ${title}.  [${seconds(ms)}]`)
    for (const line of linesOf(view)) print(`   ${line}`)
    for (const line of found) print(`   NOT AS EXPECTED: ${line}`)
  })
} finally {
  process.exitCode = await stage.close()
}
const calls = stage.github.requests.length
print(`\n${number} steps in ${seconds(performance.now() - started)}, ${calls} calls to GitHub; nothing is left behind.`)
if (wrong.length > 0) {
  print(`Not as expected: ${wrong.length}\n${wrong.join('\n')}`)
  process.exitCode = 1
}

function linesOf({ conclusion, title, heading, lines, since, ...roles }: PullRequestView): readonly string[] {
  const [line] = lines.values()
  return [
    `check   ${conclusion === 'success' ? '🟢' : '🔴'} ${title}`,
    `comment ${heading}`,
    ...since.slice(0, most).map((one) => `        ${one}`),
    ...(since.length > most ? [`        … and ${since.length - most} more lines`] : []),
    ...people('signed', roles.signed),
    ...people('no longer counts', roles.invalidated),
    ...people('has to sign', roles.missing),
    ...(line === undefined ? [] : [`        offers: ${line.slice(0, 60)}…`]),
  ]
}

function people(what: string, roles: readonly RoleName[]): readonly string[] {
  return roles.length === 0 ? [] : [`        ${what}: ${roles.map((role) => signOff.roles[role]).join(', ')}`]
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
