import type { Account, App, Installation, Team, Token, World } from './world.ts'

/** The App that check runs of a workflow belong to. */
export const ACTIONS_APP_ID = 15368

/** A number that nothing in the world has yet. */
export function nextId(world: World): number {
  world.ids.last += 1
  return world.ids.last
}

/** The world's time, a second later at each call, so that the order of things can be told. */
export function tick(world: World): string {
  world.clock.milliseconds += 1000
  return new Date(world.clock.milliseconds).toISOString().replace('.000Z', 'Z')
}

/** The account of that login, made at the first mention: a bot if the login ends with `[bot]`, otherwise a person. */
export function account(world: World, login: string, given: Partial<Omit<Account, 'login'>> = {}): Account {
  const known = world.accounts.get(login.toLowerCase())
  if (known !== undefined) return known
  const id = given.id ?? nextId(world)
  const type = given.type ?? (login.endsWith('[bot]') ? 'Bot' : 'User')
  const email = given.email ?? `${id}+${login}@users.noreply.github.com`
  const made: Account = { login, id, type, name: given.name ?? null, email }
  world.accounts.set(login.toLowerCase(), made)
  return made
}

/** Adds a team of an organisation; its members become members of the organisation. */
export function addTeam(world: World, team: { org: string; slug: string; members: readonly string[] }): Team {
  const members = new Map(team.members.map((login) => [account(world, login).login, 'member'] as const))
  const made: Team = { id: nextId(world), org: team.org, slug: team.slug, members }
  world.teams.push(made)
  for (const login of team.members) addMember(world, team.org, login)
  return made
}

/** Makes an account a member of an organisation. */
export function addMember(world: World, org: string, login: string, role: 'admin' | 'member' = 'member'): void {
  const members = world.memberships.get(org) ?? new Map()
  members.set(account(world, login).login, role)
  world.memberships.set(org, members)
}

/** Adds a GitHub App and its bot account. */
export function addApp(
  world: World,
  app: { slug: string; id?: number; owner?: string; name?: string } & Partial<
    Pick<App, 'permissions' | 'events' | 'hook'>
  >,
): App {
  const made: App = {
    id: app.id ?? nextId(world),
    slug: app.slug,
    name: app.name ?? app.slug,
    bot: account(world, `${app.slug}[bot]`),
    owner: account(world, app.owner ?? 'github', { type: 'Organization' }),
    permissions: app.permissions ?? APP_PERMISSIONS,
    events: app.events ?? APP_EVENTS,
    hook: app.hook ?? {
      url: 'https://gate.example/api/github/webhooks',
      content_type: 'json',
      insecure_ssl: '0',
      secret: '********',
    },
  }
  world.apps.set(made.id, made)
  return made
}

/** Puts an App on an account. */
export function addInstallation(
  world: World,
  given: { app: App; account: string } & Partial<Pick<Installation, 'id' | 'repositories' | 'permissions' | 'events'>>,
): Installation {
  const made: Installation = {
    id: given.id ?? nextId(world),
    app: given.app,
    account: account(world, given.account),
    repositories: given.repositories ?? 'all',
    permissions: given.permissions ?? APP_PERMISSIONS,
    events: given.events ?? APP_EVENTS,
    suspendedAt: null,
  }
  world.installations.push(made)
  return made
}

/** Adds a token and gives its text: by default one of a workflow, which may write. */
export function addToken(
  world: World,
  given: Partial<Omit<Token, 'actor'>> & { token?: string; actor?: string } = {},
): string {
  const app = given.app === undefined ? (world.apps.get(ACTIONS_APP_ID) ?? null) : given.app
  const text = given.token ?? `ghs_${nextId(world)}`
  world.tokens.set(text, {
    actor: given.actor === undefined && app !== null ? app.bot : account(world, given.actor ?? 'octocat'),
    app,
    permissions: given.permissions ?? 'write',
    repositories: given.repositories ?? 'all',
    ...(given.owner === undefined ? {} : { owner: given.owner }),
  })
  return text
}

const APP_EVENTS = [
  'pull_request',
  'pull_request_review',
  'check_run',
  'check_suite',
  'issue_comment',
  'merge_group',
] as const

const APP_PERMISSIONS = {
  checks: 'write',
  contents: 'read',
  members: 'read',
  metadata: 'read',
  pull_requests: 'write',
  statuses: 'write',
} as const
