import type { Account, Team } from '../world/world.ts'
import { type Answer, type Call, empty, type Handlers, notFound, ok, page, refuse } from './answer.ts'
import * as present from './present.ts'

/** Organisations, teams, members and users. */
export const organizations: Handlers = {
  'orgs/get': (call) =>
    withOrganization(call, (it) => ok({ ...identity(it), node_id: `O_${it.id}`, type: 'Organization' })),
  'orgs/list-members': (call) => page(call, [...membersOf(call)], ([login]) => person(call, login)),
  'orgs/check-membership-for-user': (call) =>
    membersOf(call).has(call.params['username'] ?? '') ? empty() : notFound(),

  'orgs/get-membership-for-user': (call) =>
    withOrganization(call, (organization) => {
      const login = call.params['username'] ?? ''
      const role = membersOf(call).get(login)
      if (role === undefined) return notFound()
      return ok({
        state: 'active',
        role,
        organization: { ...identity(organization), description: null },
        user: person(call, login),
      })
    }),

  'teams/list': (call) =>
    page(
      call,
      call.world.teams.filter(({ org }) => org === call.params['org']),
      team,
    ),

  'teams/get-by-name': (call) =>
    withTeam(call, (it) =>
      withOrganization(call, (organization) =>
        ok({
          ...team(it),
          members_count: it.members.size,
          repos_count: 0,
          organization: { ...identity(organization), type: 'Organization' },
        }),
      ),
    ),

  'teams/list-members-in-org': (call) =>
    withTeam(call, ({ members }) => {
      const { role = 'all' } = call.query
      return page(
        call,
        [...members].filter(([, its]) => role === 'all' || role === its),
        ([login]) => person(call, login),
      )
    }),

  'teams/get-membership-for-user-in-org': (call) =>
    withTeam(call, ({ members }) => {
      const role = members.get(call.params['username'] ?? '')
      return role === undefined ? notFound() : ok({ role, state: 'active' })
    }),

  'users/get-by-username': (call) => {
    const found = call.world.accounts.get((call.params['username'] ?? '').toLowerCase())
    return found === undefined ? notFound() : ok({ ...present.account(found), name: found.name })
  },

  'users/get-authenticated': (call) =>
    call.token.app === null
      ? ok({ ...present.account(call.token.actor), name: call.token.actor.name })
      : refuse(403, 'Resource not accessible by integration'),
}

function withOrganization(call: Call, handle: (organization: Account) => Answer): Answer {
  const found = call.world.accounts.get((call.params['org'] ?? '').toLowerCase())
  return found?.type === 'Organization' ? handle(found) : notFound()
}

function withTeam(call: Call, handle: (team: Team) => Answer): Answer {
  const found = call.world.teams.find(
    ({ org, slug }) => org === call.params['org'] && slug === call.params['team_slug'],
  )
  return found === undefined ? notFound() : handle(found)
}

function membersOf({ world, params }: Call): ReadonlyMap<string, 'admin' | 'member'> {
  return world.memberships.get(params['org'] ?? '') ?? new Map()
}

function person({ world }: Call, login: string): Readonly<Record<string, unknown>> {
  const found = world.accounts.get(login.toLowerCase())
  return found === undefined ? { login } : present.account(found)
}

function identity({ login, id }: Account): Readonly<Record<string, unknown>> {
  return { login, id }
}

function team({ id, slug }: Team): Readonly<Record<string, unknown>> {
  return { id, slug, name: slug, privacy: 'closed', permission: 'pull' }
}
