import { type Answer, refuse } from './rest/answer.ts'
import { fullName } from './rest/present.ts'
import { permissionOf } from './rest/repositories.ts'
import type { Account, App, Repository, Token, World } from './world/world.ts'

/** Who asks: the token, and whether it is an App speaking for itself (a signed JWT) rather than for an installation. */
export type Caller = { readonly token: Token; readonly asApp: boolean }

type Level = 'read' | 'write'
type Rule = { readonly operations: RegExp; readonly scopes: readonly string[]; readonly level: Level }

/** What each operation needs; the first rule that fits counts. What fits none needs no more than to see the repository. */
const RULES: readonly Rule[] = [
  { operations: /^checks\/(create|update|rerequest)/, scopes: ['checks'], level: 'write' },
  { operations: /^checks\//, scopes: ['checks'], level: 'read' },
  { operations: /^repos\/create-commit-status$/, scopes: ['statuses'], level: 'write' },
  { operations: /status/, scopes: ['statuses'], level: 'read' },
  { operations: /^pulls\/create$/, scopes: ['pull_requests'], level: 'write' },
  { operations: /^pulls\//, scopes: ['pull_requests'], level: 'read' },
  {
    operations: /^(issues\/(create|update|delete|add|set|remove)|reactions\/create)/,
    scopes: ['issues', 'pull_requests'],
    level: 'write',
  },
  { operations: /^issues\//, scopes: ['issues', 'pull_requests'], level: 'read' },
  { operations: /^git\/(create|update)/, scopes: ['contents'], level: 'write' },
  {
    operations: /^(git\/|repos\/(get-content|get-commit|list-commits|compare|get-branch$|list-branches))/,
    scopes: ['contents'],
    level: 'read',
  },
  { operations: /^code-scanning\/upload/, scopes: ['security_events'], level: 'write' },
  { operations: /^code-scanning\//, scopes: ['security_events'], level: 'read' },
  { operations: /^repos\/(create|update)-repo-ruleset/, scopes: ['administration'], level: 'write' },
  { operations: /^actions\/re-run/, scopes: ['actions'], level: 'write' },
  { operations: /^actions\/(list-workflow-runs|get-workflow-run)/, scopes: ['actions'], level: 'read' },
  { operations: /^actions\/get-fork-pr/, scopes: ['administration'], level: 'read' },
  { operations: /^orgs\/list-app-installations$/, scopes: ['organization_administration'], level: 'read' },
  { operations: /^repos\/get-branch-protection$/, scopes: ['administration'], level: 'read' },
  { operations: /^repos\/(create|update)-org-ruleset/, scopes: ['organization_administration'], level: 'write' },
  { operations: /org-ruleset/, scopes: ['organization_administration'], level: 'read' },
  { operations: /^(teams|orgs)\//, scopes: ['members'], level: 'read' },
]

const AS_APP = /^apps\/(?!list-repos-accessible|create-from-manifest)/

/** What somebody without a token is: GitHub takes a code for a manifest from anybody who has it. */
const NOBODY: Account = { login: 'ghost', id: 10_137, type: 'User', name: null, email: '' }

/** Finds out who asks, or refuses. */
export function identify(world: World, authorization: string | undefined, path: string): Caller | Answer {
  if (/^\/app-manifests\/[^/]+\/conversions$/.test(path)) {
    return { token: { actor: NOBODY, app: null, permissions: 'read', repositories: [] }, asApp: false }
  }
  const [, text] = /^(?:token|bearer) (.+)$/i.exec(authorization ?? '') ?? []
  if (text === undefined) return refuse(401, 'Requires authentication')
  const token = world.tokens.get(text)
  if (token !== undefined) return { token, asApp: false }
  const app = signedBy(world, text)
  return app === null
    ? refuse(401, 'Bad credentials')
    : { token: { actor: app.bot, app, permissions: 'read', repositories: 'all' }, asApp: true }
}

/** Says no where the caller may not do this; `null` lets it pass. */
export function forbid(
  world: World,
  { token, asApp }: Caller,
  request: { operation: string; repository: Repository | null },
): Answer | null {
  const { operation, repository } = request
  if (asApp && !AS_APP.test(operation)) return refuse(401, 'Bad credentials')
  if (!asApp && AS_APP.test(operation)) return refuse(401, 'A JSON web token could not be decoded')
  if (!asApp && repository !== null && !sees(world, token, repository)) return refuse(404, 'Not Found')
  const rule = RULES.find(({ operations }) => operations.test(operation))
  const open = rule?.level === 'read' && repository?.visibility === 'public'
  if (rule === undefined || open || rule.scopes.some((scope) => holds(token, scope, rule.level))) return null
  return refuse(
    403,
    token.app === null ? 'Resource not accessible by personal access token' : 'Resource not accessible by integration',
  )
}

/** Whether a token may know that a repository exists. */
export function sees(world: World, { actor, app, repositories, owner }: Token, repository: Repository): boolean {
  if (repository.visibility === 'public') return true
  if (owner !== undefined && owner !== repository.owner.login) return false
  if (app === null) return permissionOf({ world }, repository, actor.login) !== 'none'
  return repositories === 'all' || repositories.includes(fullName(repository))
}

function holds({ permissions }: Token, scope: string, level: Level): boolean {
  const held = typeof permissions === 'string' ? permissions : permissions[scope]
  return held === 'write' || held === level
}

/** The App that a JWT claims to come from. The signature is not checked. */
function signedBy(world: World, text: string): App | null {
  const [, payload, signature] = text.split('.')
  if (payload === undefined || signature === undefined) return null
  const [, issuer] = /"iss":"?([^",}]+)/.exec(Buffer.from(payload, 'base64url').toString()) ?? []
  return world.apps.get(Number(issuer)) ?? null
}
