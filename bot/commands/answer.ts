import { gate } from '../../engine/gate.ts'
import type { Policy } from '../../engine/policy/read-policy.ts'
import { explanationOf } from '../../engine/report/explain.ts'
import { explanationMarkdown } from '../../engine/report/explain-markdown.ts'
import { limits } from '../../engine/report/markdown.ts'
import { code } from '../../engine/report/markdown-text.ts'
import { whoSignsMarkdown } from '../../engine/report/who-signs.ts'
import { type Api, toResult } from '../../github/octokit.ts'
import type { CommandWords } from '../../locales/command-words.ts'
import type { JobOf } from '../job.ts'
import type { Claim } from '../work/attempt.ts'
import { isPassing } from '../work/passing.ts'
import type { Workshop } from '../workshop.ts'
import type { Asked } from './asked.ts'
import type { Judging } from './judging.ts'
import type { Right } from './right.ts'
import { offerScaffold } from './scaffold.ts'

/** A command, who gave it, and everything that an answer may be made of. */
export type Setting = Judging & {
  readonly workshop: Workshop
  readonly job: JobOf<'command'>
  readonly claim: Claim
  readonly api: Api
  readonly key: string
  readonly asked: Asked
  readonly right: Right
  /** Files that an earlier attempt was about to add. */
  readonly earlierPaths: readonly string[]
}

/** What to say, and what the ledger calls it. */
export type Answer = { readonly outcome: string; readonly text: string }

/** Makes the answer to a command. What somebody wrote is compared with what we know, and is never part of the answer. */
export async function answerTo(setting: Setting): Promise<Answer> {
  const { asked, words, locale } = setting
  const { command } = asked
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
      return mayScaffold(setting)
        ? judged(setting, () => offerScaffold(setting))
        : { outcome: 'scaffold-refused', text: words.refused.scaffold }
    case 'who':
      return whoAnswer(setting)
    case 'sign-off':
      return judged(setting, async (policy) => {
        return { outcome: 'sign-off', text: `${words.who.review}\n\n${await whoText(setting, policy)}` }
      })
  }
}

/** Who has signed and who has to. Rejects with a `GateError` where another try can help. */
export async function whoAnswer(judging: Judging): Promise<Answer> {
  return judged(judging, async (policy) => ({ outcome: 'who', text: await whoText(judging, policy) }))
}

function mayScaffold({ right, asked }: Setting): boolean {
  return right === 'write' || asked.byAuthor
}

function helpText({ help }: CommandWords): string {
  const lines = Object.entries(help.commands).map(([command, what]) => `- ${code(`/gpai ${command}`)}: ${what}`)
  return [help.lead, '', ...lines].join('\n')
}

function unknownText(words: CommandWords, near: string | null): string {
  const meant = near === null ? '' : ` ${words.meant(code(`/gpai ${near}`))}`
  return `${words.unknown}${meant}\n\n${helpText(words)}`
}

/** An answer that needs a judgement. Where none can be made, and waiting does not help, that is the answer. */
async function judged({ policy, words }: Judging, make: (policy: Policy) => Promise<Answer>): Promise<Answer> {
  const none = { outcome: 'not-judged', text: words.notJudged }
  if (policy === null) return none
  const made = await toResult(make(policy))
  if ('done' in made) return made.done
  if (isPassing(made.failed)) throw made.failed
  return none
}

async function whoText({ source, today, locale, words }: Judging, { configuration }: Policy): Promise<string> {
  const report = await gate(source, { today })
  const isPublic = (await source.visibility()) !== 'private'
  const { roster } = configuration
  return whoSignsMarkdown(report, { roster, day: today, isPublic }, { locale, words, limit: limits.comment })
}
