import { appendFile } from 'node:fs/promises'
import { error, notice, setOutput, warning } from '@actions/core'
import { limits, renderMarkdown } from '../engine/report/markdown.ts'
import { type ReportFormat, render } from '../engine/report/render.ts'
import { annotationsOf } from './annotations.ts'
import type { ActionEnvironment } from './environment.ts'
import type { Inputs } from './inputs.ts'
import type { ActionJudgement } from './judge.ts'
import { linkTo } from './links.ts'
import { writeOutputFile } from './output-file.ts'

/** A verdict on its way to its readers. */
export type ActionPublication = ActionJudgement & { readonly inputs: Inputs; readonly environment: ActionEnvironment }

/** Tells the verdict where no permission is needed; the summary first, so that it is there whatever happens next. */
export async function publish(publication: ActionPublication): Promise<void> {
  await writeSummary(publication)
  annotate(publication)
  await writeFiles(publication)
  writeOutputs(publication)
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

function annotate({ report }: ActionPublication): void {
  const { shown, left } = annotationsOf(report)
  for (const { level, message, properties } of shown) {
    const print = level === 'error' ? error : warning
    print(message, properties)
  }
  if (left > 0) notice(`${left} more places are in the job summary.`, { title: 'Not every gap is annotated' })
}

/** Files are no terminal; what a terminal needs plays no part. */
const look = { colour: false, width: 100, prefix: '' }

async function writeFiles({ report, locale, inputs, environment }: ActionPublication): Promise<void> {
  const files: readonly (readonly [ReportFormat, string])[] = [
    ['json', inputs['json-file']],
    ['sarif', inputs['sarif-file']],
    ['html', inputs['html-file']],
  ]
  for (const [format, path] of files.filter(([, name]) => name !== '')) {
    const text = await render(format, report, { locale, look })
    await writeOutputFile(environment.GITHUB_WORKSPACE, path, text)
  }
}

function writeOutputs({ report, inputs }: ActionPublication): void {
  const { gaps, warnings, needsHuman } = report.counts
  setOutput('verdict', report.verdict)
  setOutput('gaps', gaps)
  setOutput('warnings', warnings)
  setOutput('needs-human', needsHuman)
  setOutput('json-file', inputs['json-file'])
  setOutput('sarif-file', inputs['sarif-file'])
}
