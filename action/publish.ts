import { appendFile } from 'node:fs/promises'
import { error, info, notice, setOutput, warning } from '@actions/core'
import { limits, renderMarkdown } from '../engine/report/markdown.ts'
import { type ReportFormat, render } from '../engine/report/render.ts'
import { settle } from '../github/octokit.ts'
import { publishComment } from '../github/publish.ts'
import type { Reference } from '../github/reference.ts'
import { annotationsOf } from './annotations.ts'
import type { Environment } from './environment.ts'
import type { Inputs } from './inputs.ts'
import type { Judgement } from './judge.ts'
import { linkTo } from './links.ts'
import { writeOutputFile } from './output-file.ts'

/** Tells the verdict everywhere it is asked for, the summary first: it needs no permission. */
export async function publish(judgement: Judgement, inputs: Inputs, environment: Environment): Promise<void> {
  await writeSummary(judgement, environment)
  annotate(judgement)
  await writeFiles(judgement, inputs, environment)
  writeOutputs(judgement, inputs)
}

/** Keeps the comment current. What goes wrong here costs the comment and is said; it never changes the verdict. */
export async function comment(
  judgement: Judgement,
  reference: Reference,
  { inputs, environment }: Setting,
): Promise<void> {
  if (reference.kind !== 'pull-request' || inputs.comment === 'never') return
  const outcome = await settle(writeComment(judgement, reference, { inputs, environment }))
  if ('failed' in outcome) {
    notice(`${outcome.failed.message} The report is in the job summary; the verdict is not affected.`, {
      title: 'The comment on the pull request could not be written',
    })
  }
}

/** What the workflow and the runner say. */
export type Setting = { readonly inputs: Inputs; readonly environment: Environment }

type PullRequest = Extract<Reference, { kind: 'pull-request' }>

async function writeComment(
  judgement: Judgement,
  reference: PullRequest,
  { inputs, environment }: Setting,
): Promise<void> {
  const { report, locale, api, source } = judgement
  const { owner, repo, number } = reference
  const link = linkTo(report, environment)
  const text = renderMarkdown(report, locale, { limit: limits.comment, where: locale.frame.jsonReport, link })
  const done = await publishComment(api, await source.comments(), {
    ...{ owner, repo, number, text },
    head: source.proposed.revision ?? '',
    mode: inputs.comment,
    release: report.nothingToGate === null,
  })
  info(`Comment: ${done}.`)
}

async function writeSummary(judgement: Judgement, environment: Environment): Promise<void> {
  const { report, locale } = judgement
  const link = linkTo(report, environment)
  const text = renderMarkdown(report, locale, { limit: limits.summary, where: locale.frame.jsonReport, link })
  const path = environment.GITHUB_STEP_SUMMARY
  if (path !== undefined) await appendFile(path, text)
}

function annotate({ report }: Judgement): void {
  const { shown, left } = annotationsOf(report)
  for (const { level, message, properties } of shown) {
    const say = level === 'error' ? error : warning
    say(message, properties)
  }
  if (left > 0) notice(`${left} more places are in the job summary.`, { title: 'Not every gap is annotated' })
}

async function writeFiles(
  { report, locale }: Judgement,
  inputs: Inputs,
  { GITHUB_WORKSPACE: workspace }: Environment,
): Promise<void> {
  const wanted: readonly (readonly [ReportFormat, string])[] = [
    ['json', inputs['json-file']],
    ['sarif', inputs['sarif-file']],
    ['html', inputs['html-file']],
  ]
  for (const [format, path] of wanted.filter(([, name]) => name !== '')) {
    await writeOutputFile(workspace, path, await render(format, report, locale, { colour: false, width: 100 }))
  }
}

function writeOutputs({ report }: Judgement, inputs: Inputs): void {
  const outputs = {
    verdict: report.verdict,
    gaps: report.counts.gaps,
    warnings: report.counts.warnings,
    'needs-human': report.counts.needsHuman,
    'json-file': inputs['json-file'],
    'sarif-file': inputs['sarif-file'],
  }
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
}
