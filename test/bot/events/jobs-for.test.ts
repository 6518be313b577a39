import { describe, expect, it } from 'vitest'
import type { Job } from '../../../bot/job.ts'
import { jobsFor } from '../../../bot/receiver/jobs-for.ts'
import { checkName } from '../../../github/check-name.ts'

const app = 7001
const head = 'a'.repeat(40)
const base = 'b'.repeat(40)
const at = { installation: 7, owner: 'acme', repo: 'atlas' }
const place = {
  installation: { id: 7 },
  repository: { name: 'atlas', full_name: 'acme/atlas', default_branch: 'main', owner: { login: 'acme' } },
}

type Fields = Readonly<Record<string, unknown>>

/** The jobs of an event in `acme/atlas`; `event` is its name and action. */
function jobs(event: string, payload: Fields = {}): readonly Job[] {
  const [name = '', action = null] = event.split('.')
  return jobsFor({ name, action, payload: { ...place, ...payload }, app })
}

const pullRequest = { kind: 'pull-request', ...at, number: 4 }
const commit = { kind: 'commit', ...at, head, button: null }
const sweep = (judge: 'all' | 'missing') => ({ kind: 'repository', ...at, judge })
const all = (judge: 'all' | 'missing') => ({ kind: 'installation', installation: 7, judge })

describe('a pull request', () => {
  it.each(
    'opened synchronize reopened ready_for_review converted_to_draft edited labeled unlabeled enqueued dequeued closed'.split(
      ' ',
    ),
  )('is judged when it is %s', (action) => {
    expect(jobs(`pull_request.${action}`, { number: 4, pull_request: { number: 4 } })).toEqual([pullRequest])
  })

  it.each(['assigned', 'review_requested', 'locked', 'milestoned', 'auto_merge_enabled', 'something_new'])(
    'is not judged when it is %s',
    (action) => {
      expect(jobs(`pull_request.${action}`, { number: 4, pull_request: { number: 4 } })).toEqual([])
    },
  )

  it.each(['submitted', 'edited', 'dismissed'])('is judged when a review is %s', (action) => {
    expect(jobs(`pull_request_review.${action}`, { pull_request: { number: 4 } })).toEqual([pullRequest])
  })

  it('is judged although the payload says nothing else about it', () => {
    expect(jobs('pull_request.opened', { number: 4, pull_request: null })).toEqual([pullRequest])
  })
})

describe('a comment', () => {
  const issue = { number: 4, pull_request: {} }
  const comment = { id: 9, body: '/gpai recheck\nplease', user: { login: 'mia', type: 'User' } }
  const command = { kind: 'command', ...at, number: 4, comment: 9 }

  it('of a person on a pull request may be a command', () => {
    expect(jobs('issue_comment.created', { issue, comment })).toEqual([command])
    expect(jobs('issue_comment.created', { issue, comment: { ...comment, body: '  /GPAI' } })).toEqual([command])
  })

  it.each([
    ['by a bot', { comment: { ...comment, user: { login: 'x[bot]', type: 'Bot' } } }],
    ['by an account that is gone', { comment: { ...comment, user: null } }],
    ['on an issue', { issue: { number: 4 } }],
    ['with the command below other text', { comment: { ...comment, body: 'See\n/gpai recheck' } }],
    ['with a longer word', { comment: { ...comment, body: '/gpaint' } }],
    ['without text', { comment: { ...comment, body: null } }],
  ])('%s is no command', (_, change) => {
    expect(jobs('issue_comment.created', { issue, comment, ...change })).toEqual([])
  })

  it('that was edited is no command', () => {
    expect(jobs('issue_comment.edited', { issue, comment, sender: { type: 'User' } })).toEqual([])
  })

  it('of ours that a person edited is put right, and our own edit is not', () => {
    const ours = { ...comment, performed_via_github_app: { id: app } }
    const edited = (type: string, by: number) =>
      jobs('issue_comment.edited', {
        issue,
        comment: { ...ours, performed_via_github_app: { id: by } },
        sender: { type },
      })
    expect(edited('User', app)).toEqual([pullRequest])
    expect(edited('Bot', app)).toEqual([])
    expect(edited('User', app + 1)).toEqual([])
  })
})

describe('a check', () => {
  const run = (by: number | null, name = checkName) => ({
    check_run: { name, head_sha: head, app: by === null ? null : { id: by, slug: 'ci' }, pull_requests: [] },
  })
  const suite = (by: number) => ({ check_suite: { head_sha: head, app: { id: by } } })

  it('that somebody asks for again is judged by its commit', () => {
    expect(jobs('check_run.rerequested', run(app))).toEqual([commit])
    expect(jobs('check_run.rerequested', run(null))).toEqual([commit])
    expect(jobs('check_suite.rerequested', suite(app))).toEqual([commit])
    expect(jobs('check_run.rerequested', run(app + 1))).toEqual([])
    expect(jobs('check_suite.rerequested', suite(app + 1))).toEqual([])
    expect(jobs('check_run.rerequested', run(app, 'another check'))).toEqual([])
  })

  it('of another App with our name has the commit judged again, our own has not', () => {
    for (const event of ['check_run.created', 'check_run.completed']) {
      expect(jobs(event, run(app + 1))).toEqual([{ ...commit, foreign: 'ci' }])
      expect(jobs(event, run(app))).toEqual([])
      expect(jobs(event, run(null))).toEqual([])
      expect(jobs(event, run(app + 1, 'build'))).toEqual([])
    }
  })

  it.each(['recheck', 'sign-offs'])('has a button %s that names who pressed it', (identifier) => {
    const sender = { login: 'mia' }
    const pressed = { ...run(app), requested_action: { identifier }, sender }
    expect(jobs('check_run.requested_action', pressed)).toEqual([{ ...commit, button: { identifier, sender: 'mia' } }])
  })

  it('does not react to a button of another App, with another word, or pressed by nobody', () => {
    const pressed = { ...run(app), requested_action: { identifier: 'recheck' }, sender: { login: 'mia' } }
    expect(jobs('check_run.requested_action', { ...pressed, ...run(app + 1) })).toEqual([])
    expect(jobs('check_run.requested_action', { ...pressed, ...run(null) })).toEqual([])
    expect(jobs('check_run.requested_action', { ...pressed, requested_action: { identifier: 'approve' } })).toEqual([])
    expect(jobs('check_run.requested_action', { ...pressed, sender: null })).toEqual([])
  })
})

describe('a merge group', () => {
  const ref = `refs/heads/gh-readonly-queue/main/pr-4-${base}`
  const group = { merge_group: { head_sha: head, base_sha: base, head_ref: ref, base_ref: 'refs/heads/main' } }

  it('is judged on its own commit', () => {
    expect(jobs('merge_group.checks_requested', group)).toEqual([{ kind: 'merge-group', ...at, ref, base, head }])
  })

  it.each([{ head_ref: null }, { base_sha: null }, { head_ref: 'x'.repeat(1001) }])(
    'that misses something (%o) is judged all the same, and ends red as it names no pull request',
    (change) => {
      const payload = { merge_group: { ...group.merge_group, ...change } }
      const [job] = jobs('merge_group.checks_requested', payload)
      expect(job).toMatchObject({ kind: 'merge-group', head, ref: '' })
    },
  )

  it('that is gone is looked at, so that it is forgotten', () => {
    expect(jobs('merge_group.destroyed', { ...group, reason: 'invalidated' })).toEqual([commit])
  })
})

describe('a push', () => {
  const pushed = (paths: readonly string[], more: Fields = {}) => ({
    ref: 'refs/heads/main',
    deleted: false,
    created: false,
    forced: false,
    commits: [{ added: [], modified: paths, removed: [] }],
    ...more,
  })

  it.each(['.github/gpai-gate.yaml', '.github/gpai-gate-baseline.yaml', 'gpai/release.yaml', 'known-gaps.yml'])(
    'of %s to the default branch has everything open judged again',
    (path) => {
      expect(jobs('push', pushed(['src/a.ts', path]))).toEqual([sweep('all')])
      const removed = pushed([], { commits: [{ added: null, removed: [path] }] })
      expect(jobs('push', removed)).toEqual([sweep('all')])
    },
  )

  it('of other files asks for nothing', () => {
    expect(jobs('push', pushed(['src/a.ts', 'docs/gpai.md']))).toEqual([])
  })

  it('to another branch is for the sweep to find out about', () => {
    expect(jobs('push', pushed(['gpai/release.yaml'], { ref: 'refs/heads/release/1' }))).toEqual([sweep('missing')])
  })

  it.each([
    ['was forced', { forced: true }],
    ['has more commits than are listed', { commits: Array.from({ length: 2048 }, () => ({ modified: ['a'] })) }],
    ['has more files than are listed', { commits: [{ modified: Array.from({ length: 3000 }, () => 'a') }] }],
    ['has no list', { commits: null }],
    ['has an empty list', { commits: [] }],
  ])('that %s counts as one that changes the rules', (_, more) => {
    expect(jobs('push', pushed(['src/a.ts'], more))).toEqual([sweep('all')])
  })

  it.each([
    ['a tag', { ref: 'refs/tags/v1' }],
    ['a new branch', { ref: 'refs/heads/x', created: true }],
    ['a branch that is gone', { deleted: true, commits: [] }],
    ['a branch of the merge queue', { ref: 'refs/heads/gh-readonly-queue/main/pr-4-x' }],
  ])('of %s asks for nothing', (_, more) => {
    expect(jobs('push', pushed(['gpai/release.yaml'], more))).toEqual([])
  })

  it("of an organisation's configuration has every repository judged again", () => {
    const above = { repository: { ...place.repository, name: '.github' } }
    const own = { kind: 'repository', ...at, repo: '.github', judge: 'all' }
    const path = '.github/gpai-gate.yaml'
    expect(jobs('push', { ...pushed([path]), ...above })).toEqual([own, all('all')])
    expect(jobs('push', { ...pushed([], { forced: true }), ...above })).toEqual([own, all('all')])
    expect(jobs('push', { ...pushed(['.github/stale.yml']), ...above })).toEqual([own])
    expect(jobs('push', { ...pushed([path], { created: true }), ...above })).toEqual([all('all')])
    expect(jobs('repository.renamed', above)).toEqual([{ ...own, judge: 'missing' }, all('all')])
    expect(jobs('repository.edited', above)).toEqual([{ ...own, judge: 'missing' }])
    const given = { repositories_added: [{ full_name: 'acme/.github' }] }
    expect(jobs('installation_repositories.added', given)).toEqual([{ ...own, judge: 'missing' }, all('all')])
  })
})

describe('an installation', () => {
  it.each(['created', 'new_permissions_accepted', 'unsuspend'])('that is %s is looked through', (action) => {
    expect(jobs(`installation.${action}`, { repository: undefined })).toEqual([all('missing')])
  })

  it('that is suspended is left alone', () => {
    expect(jobs('installation.suspend')).toEqual([])
  })

  it('that is gone is looked at, so that it is forgotten', () => {
    expect(jobs('installation.deleted', { repository: undefined })).toEqual([all('missing')])
  })

  it('that got repositories looks through these, or through all where they are many', () => {
    const added = (count: number) => ({
      repositories_added: Array.from({ length: count }, (_, index) => ({ full_name: `acme/r${index}` })),
    })
    expect(jobs('installation_repositories.added', added(2))).toEqual([
      { kind: 'repository', ...at, repo: 'r0', judge: 'missing' },
      { kind: 'repository', ...at, repo: 'r1', judge: 'missing' },
    ])
    expect(jobs('installation_repositories.added', added(51))).toEqual([all('missing')])
    expect(jobs('installation_repositories.added', {})).toEqual([all('missing')])
    expect(jobs('installation_repositories.added', added(0))).toEqual([all('missing')])
    expect(jobs('installation_repositories.removed', added(2))).toEqual([])
  })
})

describe('rules and settings', () => {
  it.each(['branch_protection_rule', 'branch_protection_configuration', 'repository_ruleset'])(
    'have pull requests without a verdict found when %s changes',
    (name) => {
      const action = name === 'branch_protection_configuration' ? 'enabled' : 'created'
      expect(jobs(`${name}.${action}`)).toEqual([sweep('missing')])
      expect(jobs(`${name}.${action}`, { repository: undefined })).toEqual([all('missing')])
    },
  )

  it('judge again what a label or the visibility decides', () => {
    expect(jobs('label.edited', { changes: { name: { from: 'x' } } })).toEqual([sweep('all')])
    expect(jobs('label.edited', { changes: { color: { from: 'x' } } })).toEqual([])
    expect(jobs('label.deleted')).toEqual([sweep('all')])
    expect(jobs('label.created')).toEqual([])
    expect(jobs('repository.publicized')).toEqual([sweep('all')])
    expect(jobs('repository.renamed')).toEqual([sweep('missing')])
    expect(jobs('repository.archived')).toEqual([])
  })
})

describe('every event', () => {
  it('without an installation asks for nothing', () => {
    const payload = { repository: place.repository, number: 4 }
    expect(jobsFor({ name: 'pull_request', action: 'opened', payload, app })).toEqual([])
  })

  it('with a name that is no name on GitHub asks for nothing', () => {
    for (const name of ['a/b', '..%2f', 'x y', '', 'x'.repeat(101)]) {
      expect(jobs('label.deleted', { repository: { name, owner: { login: 'acme' } } })).toEqual([])
    }
  })

  it('that nobody knows asks for nothing', () => {
    for (const name of ['star', 'constructor', '__proto__', 'toString'])
      expect(jobsFor({ name, action: 'created', payload: place, app })).toEqual([])
  })
})
