import { describe, expect, it } from 'vitest'
import { readEnvironment } from '../../action/environment.ts'
import { supportedEvents, triggerOf } from '../../action/event.ts'
import { sayInEnglish } from '../in-english.ts'

const sha = 'a'.repeat(40)
const head = 'b'.repeat(40)
const place = { owner: 'acme', repo: 'atlas' }
const variables = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_EVENT_PATH: '/event.json',
  GITHUB_REPOSITORY: 'acme/atlas',
  GITHUB_SHA: sha,
  GITHUB_GRAPHQL_URL: '',
}
const trigger = (name: string, payload: unknown) =>
  triggerOf(readEnvironment({ ...variables, GITHUB_EVENT_NAME: name }), payload)
const group = (ref: string) => ({
  action: 'checks_requested',
  merge_group: { head_sha: head, base_sha: sha, head_ref: ref },
})

describe('an event', () => {
  it.each(['pull_request', 'pull_request_target', 'pull_request_review'])(
    '%s names a pull request and its head',
    (name) => {
      const payload = { pull_request: { number: 7, head: { sha: head } }, anything: null }
      expect(trigger(name, payload)).toEqual({ reference: { kind: 'pull-request', ...place, number: 7, head } })
    },
  )

  it('merge_group names its commits and the pull request', () => {
    const ref = `refs/heads/gh-readonly-queue/release/v1/pr-104-${sha}`
    const reference = { kind: 'merge-group', ...place, number: 104, base: sha, head }
    expect(trigger('merge_group', group(ref))).toEqual({ reference })
  })

  it.each([
    'refs/heads/main',
    `refs/heads/gh-readonly-queue/main/pr-0-${sha}`,
    'refs/heads/gh-readonly-queue/main/pr-1',
    '',
  ])('merge_group with the ref "%s" is refused, not passed over', (ref) => {
    expect(() => trigger('merge_group', group(ref))).toThrow(expect.objectContaining({ code: 'event-unsupported' }))
  })

  it('merge_group of a group that is gone asks nothing', () => {
    expect(trigger('merge_group', { ...group('x'), action: 'destroyed' })).toHaveProperty('nothing')
  })

  it('push names its newest commit, and the job’s where it brings none', () => {
    expect(trigger('push', { head_commit: { id: head } })).toEqual({ reference: { kind: 'commit', ...place, head } })
    expect(trigger('push', { head_commit: null, deleted: null })).toEqual({
      reference: { kind: 'commit', ...place, head: sha },
    })
  })

  it('push that removes a branch asks nothing', () => {
    expect(trigger('push', { deleted: true, head_commit: null })).toHaveProperty('nothing')
  })

  it.each(['workflow_dispatch', 'schedule'])('%s is about the commit of the job', (name) => {
    expect(trigger(name, {})).toEqual({ reference: { kind: 'commit', ...place, head: sha } })
  })

  it.each(['issue_comment', 'workflow_run', 'release'])('%s is refused with the events that are supported', (name) => {
    const remedy = expect.stringContaining(supportedEvents.join(', '))
    expect(() => sayInEnglish(() => trigger(name, {}))).toThrow(
      expect.objectContaining({ code: 'event-unsupported', remedy }),
    )
  })

  it.each([
    ['pull_request', {}],
    ['pull_request', null],
    ['pull_request', { pull_request: { number: '7', head: { sha: head } } }],
    ['pull_request_review', { pull_request: { number: 7, head: { sha: 'main; rm -rf' } } }],
    ['merge_group', { merge_group: null }],
    ['push', 'text'],
  ])('%s with the payload %j is refused', (name, payload) => {
    expect(() => trigger(name, payload)).toThrow(expect.objectContaining({ code: 'event-unsupported' }))
  })
})

describe('the environment', () => {
  it('has defaults for what older servers do not set', () => {
    expect(readEnvironment(variables)).toMatchObject({
      GITHUB_API_URL: 'https://api.github.com',
      GITHUB_WORKSPACE: '.',
    })
  })

  it.each(['GITHUB_EVENT_NAME', 'GITHUB_REPOSITORY', 'GITHUB_SHA'])('must say %s', (name) => {
    const message = expect.stringContaining(name)
    expect(() => readEnvironment({ ...variables, [name]: '' })).toThrow(
      expect.objectContaining({ code: 'input-invalid', message }),
    )
  })
})
