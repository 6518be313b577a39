import { ACTIONS_APP_ID, account, addApp, addMember, addTeam, addToken } from './accounts.ts'
import type { Files } from './files.ts'
import { addRepository } from './repositories.ts'
import type { Permission, Repository, World } from './world.ts'

/** What a test says about its world; everything has a default. */
export type WorldInput = {
  readonly owner?: string
  readonly ownerType?: 'Organization' | 'User'
  readonly name?: string
  readonly visibility?: Repository['visibility']
  readonly defaultBranch?: string
  /** The files on the default branch. */
  readonly files?: Files
  readonly collaborators?: Readonly<Record<string, Permission>>
  /** Teams of the owner: members by slug. */
  readonly teams?: Readonly<Record<string, readonly string[]>>
  readonly now?: string
}

/** The token that every world accepts: one of a workflow, which may write. */
export const WORKFLOW_TOKEN = 'ghs_workflow'

/** Makes a world with one repository in it. */
export function createWorld(input: WorldInput = {}): { readonly world: World; readonly repository: Repository } {
  const world = emptyWorld(input.now ?? '2026-11-02T09:00:00Z')
  const owner = account(world, input.owner ?? 'acme', { type: input.ownerType ?? 'Organization' })
  addApp(world, { slug: 'github-actions', id: ACTIONS_APP_ID, name: 'GitHub Actions' })
  addToken(world, { token: WORKFLOW_TOKEN })
  const repository = addRepository(world, {
    owner: owner.login,
    name: input.name ?? 'atlas',
    visibility: input.visibility ?? 'private',
    defaultBranch: input.defaultBranch ?? 'main',
    files: input.files ?? { 'README.md': '# Atlas\n' },
  })
  for (const [login, permission] of Object.entries(input.collaborators ?? {})) {
    repository.collaborators.set(account(world, login).login, permission)
    if (owner.type === 'Organization') addMember(world, owner.login, login)
  }
  for (const [slug, members] of Object.entries(input.teams ?? {})) addTeam(world, { org: owner.login, slug, members })
  return { world, repository }
}

function emptyWorld(now: string): World {
  const milliseconds = Date.parse(now)
  return {
    accounts: new Map(),
    repositories: new Map(),
    teams: [],
    memberships: new Map(),
    apps: new Map(),
    installations: [],
    deliveries: [],
    tokens: new Map(),
    organizationRulesets: new Map(),
    manifests: new Map(),
    quota: { limit: 5000, used: 0, resetsAt: milliseconds / 1000 + 3600 },
    clock: { milliseconds },
    ids: { last: 1000 },
  }
}
