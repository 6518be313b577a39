import { appendFile } from 'node:fs/promises'
import { error, notice, setOutput, warning } from '@actions/core'
import { limits, renderMarkdown } from '../engine/report/markdown.ts'
import { render } from '../engine/report/render.ts'
import { wordsOf } from '../locales/index.ts'
import { annotationsOf } from './annotations.ts'
import type { ActionEnvironment } from './environment.ts'
import type { Inputs } from './inputs.ts'
import type { ActionJudgement } from './judge.ts'
import { linkTo } from './links.ts'
import { writeOutputFile } from './output-file.ts'
import { outputsOf } from './outputs.ts'

/** A verdict on its way to its readers. */
export type ActionPublication = ActionJudgement & { readonly inputs: Inputs; readonly environment: ActionEnvironment }

/** Tells the verdict where no permission is needed; the summary first, so that it is there whatever happens next. */
export async function publish(publication: ActionPublication): Promise<void> {
  await writeSummary(publication)
  await annotate(publication)
  await writeFiles(publication)
  for (const [name, value] of outputsOf(publication)) setOutput(name, value)
}

async function writeSummary({ report, locale, environment }: ActionPublication): Promise<void> {
  const options = {
    limit: limits.summary,
    where: locale.interfaceStrings.jsonReport,
    link: linkTo(report, environment),
  }
  const path = environment.GITHUB_STEP_SUMMARY
  if (path !== undefined) await appendFile(path, renderMarkdown(report, locale, options))
}

async function annotate({ report }: ActionPublication): Promise<void> {
  const { shown, left } = annotationsOf(report)
  for (const { level, message, properties } of shown) {
    const print = level === 'error' ? error : warning
    print(message, properties)
  }
  if (left === 0) return
  const { notAnnotated } = await wordsOf(report.locale, 'action')
  notice(notAnnotated.text(left), { title: notAnnotated.title })
}

/** Files are no terminal; what a terminal needs plays no part. */
const look = { colour: false, width: 100, prefix: '' }

async function writeFiles({ report, locale, inputs, environment }: ActionPublication): Promise<void> {
  for (const { format, path } of inputs.files) {
    const text = await render(format, report, { locale, look })
    await writeOutputFile(environment.GITHUB_WORKSPACE, path, text)
  }
}
