import { z } from 'zod'
import { tick } from '../world/accounts.ts'
import { addComment } from '../world/pull-requests.ts'
import type { Comment, PullRequest, Repository } from '../world/world.ts'
import {
  type Answer,
  type Call,
  created,
  empty,
  type Handlers,
  invalid,
  notFound,
  ok,
  page,
  refuse,
  repositoryOf,
  withPullRequest,
} from './answer.ts'
import * as present from './present.ts'

const LONGEST_COMMENT = 65_536

/** Comments and labels of pull requests, which the API has under issues. */
export const issues: Handlers = {
  'issues/get': withPullRequest(
    (_, repository, it) =>
      ok({
        ...pick(present.pullRequestInList(repository, it), [
          'id',
          'node_id',
          'number',
          'state',
          'title',
          'body',
          'user',
          'labels',
        ]),
        comments: it.comments.length,
        created_at: it.createdAt,
        updated_at: it.createdAt,
        pull_request: { html_url: present.webUrl(present.fullName(repository), 'pull', it.number) },
      }),
    'issue_number',
  ),

  'issues/list-comments': withPullRequest((call, repository, { number, comments }) => {
    const since = call.query['since'] ?? ''
    const found = comments.filter((it) => it.updatedAt >= since)
    return page(call, found, (it) => present.comment(repository, number, it))
  }, 'issue_number'),

  'issues/create-comment': withPullRequest((call, repository, pullRequest) => {
    const { body } = Body.parse(call.body)
    if (body.length > LONGEST_COMMENT) return tooLong()
    const made = addComment(call.world, pullRequest, { body, author: call.token.actor.login })
    return created(present.comment(repository, pullRequest.number, made))
  }, 'issue_number'),

  'issues/get-comment': (call) =>
    withComment(call, (it) => ok(present.comment(it.repository, it.pullRequest.number, it.comment))),

  'issues/update-comment': (call) =>
    withComment(call, ({ repository, pullRequest, comment }) => {
      const { body } = Body.parse(call.body)
      if (body.length > LONGEST_COMMENT) return tooLong()
      if (comment.author !== call.token.actor && isPerson(call))
        return refuse(403, 'Must have admin rights to Repository.')
      comment.body = body
      comment.updatedAt = tick(call.world)
      return ok(present.comment(repository, pullRequest.number, comment))
    }),

  'issues/delete-comment': (call) =>
    withComment(call, ({ pullRequest, comment }) => {
      pullRequest.comments.splice(pullRequest.comments.indexOf(comment), 1)
      return empty()
    }),

  'reactions/create-for-issue-comment': (call) =>
    withComment(call, ({ comment }) => {
      const { content } = z.object({ content: z.string() }).parse(call.body)
      comment.reactions.push(content)
      return created({ content, user: present.account(call.token.actor) })
    }),

  'issues/list-labels-for-repo': (call) => page(call, [...repositoryOf(call).labels], present.label),
  'issues/get-label': (call) => {
    const name = call.params['name'] ?? ''
    return repositoryOf(call).labels.has(name) ? ok(present.label(name)) : notFound()
  },
  'issues/create-label': (call) => {
    const { name } = z.object({ name: z.string() }).parse(call.body)
    if (repositoryOf(call).labels.has(name))
      return refuse(422, 'Validation Failed', [{ resource: 'Label', code: 'already_exists', field: 'name' }])
    repositoryOf(call).labels.add(name)
    return created(present.label(name))
  },
  'issues/list-labels-on-issue': withPullRequest((call, _, it) => page(call, it.labels, present.label), 'issue_number'),
  'issues/add-labels': withPullRequest(
    (call, repository, it) => setLabels(repository, it, [...it.labels, ...labelsIn(call)]),
    'issue_number',
  ),
  'issues/set-labels': withPullRequest(
    (call, repository, it) => setLabels(repository, it, labelsIn(call)),
    'issue_number',
  ),
  'issues/remove-label': withPullRequest((call, repository, it) => {
    const name = call.params['name'] ?? ''
    if (!it.labels.includes(name)) return refuse(404, 'Label does not exist')
    return setLabels(
      repository,
      it,
      it.labels.filter((label) => label !== name),
    )
  }, 'issue_number'),
}

const Body = z.object({ body: z.string() })

type Found = { readonly repository: Repository; readonly pullRequest: PullRequest; readonly comment: Comment }

function withComment(call: Call, handle: (found: Found) => Answer): Answer {
  const repository = repositoryOf(call)
  for (const pullRequest of repository.pullRequests.values()) {
    const comment = pullRequest.comments.find(({ id }) => id === Number(call.params['comment_id']))
    if (comment !== undefined) return handle({ repository, pullRequest, comment })
  }
  return notFound()
}

function isPerson({ token }: Call): boolean {
  return token.app === null
}

function tooLong(): Answer {
  return invalid('IssueComment', 'body', `body is too long (maximum is ${LONGEST_COMMENT} characters)`)
}

function labelsIn({ body }: Call): readonly string[] {
  const Names = z.array(z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]))
  return z.union([Names, z.object({ labels: Names }).transform(({ labels }) => labels)]).parse(body)
}

function setLabels(repository: Repository, pullRequest: PullRequest, labels: readonly string[]): Answer {
  pullRequest.labels.splice(0, pullRequest.labels.length, ...new Set(labels))
  for (const label of labels) repository.labels.add(label)
  return ok(pullRequest.labels.map(present.label))
}

function pick(fields: Readonly<Record<string, unknown>>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, fields[name]]))
}
