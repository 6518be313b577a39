import { gate } from '../../engine/gate.ts'
import type { Policy } from '../../engine/policy/read-policy.ts'
import { explanationOf } from '../../engine/report/explain.ts'
import { explanationMarkdown } from '../../engine/report/explain-markdown.ts'
import { limits } from '../../engine/report/markdown.ts'
import { whoSignsMarkdown } from '../../engine/report/who-signs.ts'
import { toResult } from '../../github/octokit.ts'
import type { CommandWords } from '../../locales/command-words.ts'
import { code } from '../../locales/quoted.ts'
import { isRetryable } from '../work/retryable.ts'
import type { CommandAnswer, CommandContext } from './command-context.ts'
import { commandTable, mayGive, usageOf } from './command-table.ts'
import type { JudgingContext } from './judging.ts'
import { offerScaffold } from './scaffold.ts'

/** Makes the answer to a command. What somebody wrote is compared with what we know, and is never part of the answer. */
export async function answerTo(context: CommandContext): Promise<CommandAnswer> {
  const { request, permission, words, locale } = context
  const { command } = request
  switch (command.name) {
    case 'help':
      return { outcome: 'help', text: helpText(words) }
    case 'unknown':
      return { outcome: 'unknown', text: unknownText(words, command.near) }
    case 'explain':
      return { outcome: 'explain', text: explanationMarkdown(explanationOf(command.id), { locale, words }) }
    case 'recheck':
      return { outcome: 'recheck-refused', text: words.refused.recheck }
    case 'scaffold':
      return mayGive('scaffold', { permission, byAuthor: request.byAuthor })
        ? judged(context, () => offerScaffold(context))
        : { outcome: 'scaffold-refused', text: words.refused.scaffold }
    case 'who':
      return whoAnswer(context)
    case 'sign-off':
      return judged(context, async (policy) => {
        return { outcome: 'sign-off', text: `${words.who.review}\n\n${await whoText(context, policy)}` }
      })
  }
}

/** Who has signed and who has to. Rejects with a `GateError` where another try can help. */
export async function whoAnswer(context: JudgingContext): Promise<CommandAnswer> {
  return judged(context, async (policy) => ({ outcome: 'who', text: await whoText(context, policy) }))
}

function helpText({ help }: CommandWords): string {
  const lines = commandTable.map(
    (entry) => `- ${code(usageOf(entry))}: ${help.commands[entry.name]} ${help.mayAsk[entry.mayAsk]}`,
  )
  return [help.lead, '', ...lines].join('\n')
}

function unknownText(words: CommandWords, near: string | null): string {
  const meant = near === null ? '' : ` ${words.meant(code(`/gpai ${near}`))}`
  return `${words.unknown}${meant}\n\n${helpText(words)}`
}

/** An answer that needs a judgement. Where none can be made, and waiting does not help, that is the answer. */
async function judged(
  { policy, words }: JudgingContext,
  make: (policy: Policy) => Promise<CommandAnswer>,
): Promise<CommandAnswer> {
  const none = { outcome: 'not-judged', text: words.notJudged }
  if (policy === null) return none
  const made = await toResult(make(policy))
  if ('done' in made) return made.done
  if (isRetryable(made.failed)) throw made.failed
  return none
}

async function whoText({ source, today, locale, words }: JudgingContext, { configuration }: Policy): Promise<string> {
  const report = await gate(source, { today })
  const isPublic = (await source.visibility()) !== 'private'
  const { roster } = configuration
  return whoSignsMarkdown(report, { roster, day: today, isPublic }, { locale, words, limit: limits.comment })
}
