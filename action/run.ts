import { appendFile, readFile } from 'node:fs/promises'
import { getInput, info, notice, setOutput } from '@actions/core'
import type { ActionWords } from '../locales/action-words.ts'
import { wordsOf } from '../locales/index.ts'
import type { Report } from '../schemas/report.ts'
import { type ActionEnvironment, readEnvironment } from './environment.ts'
import { triggerOf } from './event.ts'
import { type Inputs, readInputs } from './inputs.ts'

/** Runs one job and returns its exit code: 0 for a pass and where nothing is to be gated, 1 for everything else. */
export async function run(variables: Readonly<Record<string, string | undefined>>): Promise<number> {
  const inputs = readInputs(getInput)
  const environment = readEnvironment(variables)
  const payload: unknown = JSON.parse(await readFile(environment.GITHUB_EVENT_PATH, 'utf8'))
  const trigger = triggerOf(environment, payload)
  if ('nothing' in trigger) return nothingToDo(trigger.nothing, inputs, environment)
  const { reference } = trigger
  // The first question goes out while the code that judges the answer is still being loaded.
  const opening = import('./open.ts').then(({ open }) => open(reference, inputs, environment))
  const [{ api, source }, { judge }] = await Promise.all([opening, import('./judge.ts')])
  const judgement = await judge(source, inputs)
  const { publish } = await import('./publish.ts')
  await publish({ ...judgement, inputs, environment })
  if (reference.kind === 'pull-request' && inputs.comment !== 'never') {
    const { keepComment } = await import('./keep-comment.ts')
    await keepComment({ ...judgement, inputs, environment }, { api, source, reference })
  }
  if (reference.kind === 'pull-request' && environment.GITHUB_EVENT_NAME === 'pull_request_review') {
    const { rerunFailed } = await import('./rerun.ts')
    await rerunFailed({ ...judgement, inputs, environment }, { api, source, reference })
  }
  return exitCodeOf(judgement.report, inputs)
}

async function nothingToDo(
  reason: keyof ActionWords['nothing'],
  { locale }: Inputs,
  { GITHUB_STEP_SUMMARY: summary }: ActionEnvironment,
): Promise<number> {
  const text = (await wordsOf(locale || 'en', 'action')).nothing[reason]
  if (summary !== undefined) await appendFile(summary, `${text}\n`)
  info(text)
  setOutput('verdict', 'not-applicable')
  return 0
}

/** Only a verdict that lets pass is green, or a blocked one where the workflow asks for a report alone. */
async function exitCodeOf({ verdict, counts, nothingToGate, locale }: Report, { mode }: Inputs): Promise<number> {
  const words = await wordsOf(locale, 'action')
  info(nothingToGate ?? words.verdict(verdict, counts))
  if (verdict === 'pass' || verdict === 'not-applicable') return 0
  if (mode === 'enforce') return 1
  notice(words.reportOnly, { title: words.title })
  return 0
}
