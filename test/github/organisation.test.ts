import { afterEach, describe, expect, it } from 'vitest'
import { configurationPath as enginePath } from '../../engine/configuration/layers.ts'
import { connect } from '../../github/connect.ts'
import { githubApi } from '../../github/octokit.ts'
import { organisationPath } from '../../github/organisation.ts'
import { githubSource } from '../../github/source.ts'
import { addTeam, addToken } from '../github-server/world/accounts.ts'
import { addRepository } from '../github-server/world/repositories.ts'
import { configurationPath, operations, referenceTo, type Setting, setUp, textOf } from './setting.ts'

let setting: Setting
const start = async (): Promise<Setting> => {
  setting = await setUp()
  return setting
}
const textAt = async (path: string) => {
  const { organisation } = await setting.open()
  return organisation === null ? null : textOf((await organisation.read([path])).get(path))
}

afterEach(async () => {
  expect(setting.github.violations).toEqual([])
  await setting.github.close()
})

describe('the organisation’s repository', () => {
  it('has its configuration where the engine looks for it', async () => {
    await start()
    expect(organisationPath).toBe(enginePath)
  })

  it('comes with the first call', async () => {
    const { world } = await start()
    addRepository(world, { owner: 'acme', name: '.github', files: { [organisationPath]: 'locale: de\n', 'a.md': 'a' } })
    expect(await textAt(organisationPath)).toBe('locale: de\n')
    expect(operations(setting)).toEqual(['graphql'])
    expect(await textAt('a.md')).toBe('a')
  })

  it('may have no configuration', async () => {
    const { world } = await start()
    addRepository(world, { owner: 'acme', name: '.github', files: { 'a.md': 'a' } })
    expect(await textAt(organisationPath)).toBe('(absent)')
    expect(operations(setting)).toEqual(['graphql'])
  })

  it('is none where there is none', async () => {
    await start()
    expect((await setting.open()).organisation).toBeNull()
  })

  it('is none where the token does not see it', async () => {
    const { world, github, pull } = await start()
    addRepository(world, { owner: 'acme', name: '.github', files: { [organisationPath]: 'locale: de\n' } })
    const token = addToken(world, { repositories: ['acme/atlas'] })
    const api = githubApi(connect({ token, apiUrl: github.url }))
    expect((await githubSource(api, referenceTo(pull.number), { configurationPath })).organisation).toBeNull()
  })

  it('stands above a commit, too', async () => {
    const { world, repository, api } = await start()
    const head = repository.branches.get('main') ?? ''
    const reference = { kind: 'commit', owner: 'acme', repo: 'atlas', head } as const
    const open = () => githubSource(api, reference, { configurationPath })
    expect(await open()).toMatchObject({ organisation: null, repository: 'acme/atlas' })
    addRepository(world, { owner: 'acme', name: '.github', files: { [organisationPath]: 'locale: de\n' } })
    expect((await open()).organisation?.revision).toMatch(/^[0-9a-f]{40}$/)
  })
})

describe('a team', () => {
  it('has all its members, however many', async () => {
    const { world } = await start()
    const members = Array.from({ length: 205 }, (_, index) => `person-${index}`)
    addTeam(world, { org: 'acme', slug: 'legal', members })
    const source = await setting.open()
    expect((await source.members('acme/legal'))?.toSorted()).toEqual(members.toSorted())
    await source.members('acme/legal')
    expect(operations(setting).filter((it) => it === 'teams/list-members-in-org')).toHaveLength(3)
  })

  it.each(['acme/none', 'nobody/legal', 'legal', 'acme/', '/legal', 'acme/legal/more', ''])(
    '"%s" is not known',
    async (team) => {
      await start()
      expect(await (await setting.open()).members(team)).toBeNull()
    },
  )

  it('is not known to a token that may not read it', async () => {
    const { world, github } = await start()
    addTeam(world, { org: 'acme', slug: 'legal', members: ['lea'] })
    const source = await setting.open()
    github.fault('teams/list-members-in-org', 403)
    expect(await source.members('acme/legal')).toBeNull()
  })

  it('is an error where GitHub fails', async () => {
    const { world, github } = await start()
    addTeam(world, { org: 'acme', slug: 'legal', members: ['lea'] })
    const source = await setting.open()
    github.fault('teams/list-members-in-org', 500)
    await expect(source.members('acme/legal')).rejects.toMatchObject({ code: 'service-unavailable' })
  })
})
