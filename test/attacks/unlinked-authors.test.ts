import { afterEach, describe, expect, it } from 'vitest'
import { githubSource } from '../../github/source.ts'
import { complete, digestIn, everybodySigns, givenIn, judge } from '../builders/sign-off-world.ts'
import { configurationPath, referenceTo, type Setting, setUp } from '../github/setting.ts'
import { addApp } from '../github-server/world/accounts.ts'
import { openPullRequest, type PullRequestInput } from '../github-server/world/pull-requests.ts'

describe('signatures on a change with an author of no account', () => {
  it('count for nobody but the owner of the risk, and say why', async () => {
    const reviews = everybodySigns(await digestIn(complete))
    const report = await judge({ reviews, pullRequest: { unknownAuthors: true } })
    expect(report.verdict).toBe('blocked')
    expect(givenIn(report)).toEqual([
      'risk_owner: valid',
      'risk_monitor: rejected author-unlinked',
      'security_lead: rejected author-unlinked',
      'oversight_body: rejected author-unlinked',
      'report_custodian: rejected author-unlinked',
    ])
    expect(givenIn(await judge({ reviews })).join()).not.toContain('author-unlinked')
  })
})

describe('on GitHub, an author of no account is', () => {
  let setting: Setting
  afterEach(() => setting.github.close())

  const unknownAuthors = async (commit: object, more: PullRequestInput = {}) => {
    const { world, repository, api } = setting
    const { number } = openPullRequest(world, repository, {
      commits: [{ files: { 'a.txt': '1' }, ...commit }],
      ...more,
    })
    const source = await githubSource(api, referenceTo(number), { configurationPath })
    return (await source.pullRequest())?.unknownAuthors
  }

  it('nobody where each commit has an account, co-authors included', async () => {
    setting = await setUp()
    expect(await unknownAuthors({ author: 'mia', coAuthors: ['rita'] })).toBe(false)
  })

  it('whoever commits with an address that belongs to none', async () => {
    setting = await setUp()
    expect(await unknownAuthors({ email: 'nobody@example.org' })).toBe(true)
  })

  it('an app by its address, unless it opened the pull request itself', async () => {
    setting = await setUp()
    const { bot } = addApp(setting.world, { slug: 'renovate' })
    const email = '12+renovate[bot]@users.noreply.github.com'
    expect(await unknownAuthors({ email })).toBe(true)
    expect(await unknownAuthors({ email }, { author: bot.login, head: 'raise' })).toBe(false)
  })
})
