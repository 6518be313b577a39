import { info, notice } from '@actions/core'
import { limits, renderMarkdown } from '../engine/report/markdown.ts'
import { toResult } from '../github/octokit.ts'
import { type PublishedComment, publishComment } from '../github/publish.ts'
import type { Reference } from '../github/reference.ts'
import { linkTo } from './links.ts'
import type { Opened } from './open.ts'
import type { ActionPublication } from './publish.ts'

/** The pull request whose comment it is. */
export type Conversation = Opened & { readonly reference: Extract<Reference, { kind: 'pull-request' }> }

/** Keeps the comment current. What goes wrong here costs the comment and is said; it never changes the verdict. */
export async function keepComment(publication: ActionPublication, conversation: Conversation): Promise<void> {
  const outcome = await toResult(write(publication, conversation))
  if ('done' in outcome) return info(`Comment: ${outcome.done}.`)
  notice(`${outcome.failed.message} The report is in the job summary; the verdict stays as it is.`, {
    title: 'The comment on the pull request could not be written',
  })
}

async function write(
  { report, locale, inputs, environment }: ActionPublication,
  conversation: Conversation,
): Promise<PublishedComment> {
  const { api, source, reference } = conversation
  const { owner, repo, number } = reference
  const { head } = source
  const options = {
    limit: limits.comment,
    where: locale.interfaceStrings.jsonReport,
    link: linkTo(report, environment),
  }
  const text = renderMarkdown(report, locale, options)
  const release = report.nothingToGate === null
  return publishComment(api, await source.comments(), {
    owner,
    repo,
    number,
    head,
    text,
    release,
    mode: inputs.comment,
  })
}
