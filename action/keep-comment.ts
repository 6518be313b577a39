import { info, notice } from '@actions/core'
import { limits, renderMarkdown } from '../engine/report/markdown.ts'
import { toResult } from '../github/octokit.ts'
import { type PublishedComment, publishComment } from '../github/publish.ts'
import type { Reference } from '../github/reference.ts'
import { wordsOf } from '../locales/index.ts'
import { linkTo } from './links.ts'
import type { Opened } from './open.ts'
import type { ActionPublication } from './publish.ts'

/** The pull request whose comment it is. */
export type Conversation = Opened & { readonly reference: Extract<Reference, { kind: 'pull-request' }> }

/** Keeps the comment current. What goes wrong here costs the comment and is said; it never changes the verdict. */
export async function keepComment(publication: ActionPublication, conversation: Conversation): Promise<void> {
  const outcome = await toResult(write(publication, conversation))
  const { locale } = publication.report
  const { comment } = await wordsOf(locale, 'action')
  if ('done' in outcome) return info(comment.done[outcome.done])
  const { message } = outcome.failed.says.in(await wordsOf(locale, 'errors'))
  notice(`${message} ${comment.elsewhere}`, { title: comment.failed })
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
