import { commitAt } from '../world/git-objects.ts'
import { ancestry, changesSince, commitsBetween, mergeBase } from '../world/history.ts'
import { resolveRevision } from '../world/revisions.ts'
import type { Permission, Repository } from '../world/world.ts'
import { type Answer, type Call, empty, type Handlers, notFound, ok, page, refuse, repositoryOf } from './answer.ts'
import * as present from './present.ts'
import { file } from './pulls.ts'

/** Repositories, their branches and commits, and who may do what in them. */
export const repositories: Handlers = {
  'repos/list-for-org': (call) => {
    const owned = [...call.world.repositories.values()].filter(({ owner }) => owner.login === call.params['org'])
    return page(call, owned, present.repository)
  },

  'actions/get-fork-pr-contributor-approval-permissions-repository': (call) =>
    ok({ approval_policy: repositoryOf(call).forkApproval }),

  'repos/get': (call) => ok(present.repository(repositoryOf(call))),

  'repos/list-branches': (call) => {
    const repository = repositoryOf(call)
    return page(call, [...repository.branches], ([name, sha]) => ({
      name,
      commit: { sha },
      protected: isProtected(repository, name),
    }))
  },

  'repos/get-branch': (call) => {
    const repository = repositoryOf(call)
    const name = call.params['branch'] ?? ''
    const tip = repository.branches.get(name)
    if (tip === undefined) return refuse(404, 'Branch not found')
    const commit = present.commit(call.world, repository, commitAt(repository.store, tip))
    return ok({
      name,
      commit,
      protected: isProtected(repository, name),
      protection: { enabled: isProtected(repository, name) },
    })
  },

  'repos/get-branch-protection': (call) => {
    const protection = repositoryOf(call).protections.get(call.params['branch'] ?? '')
    return protection === undefined ? refuse(404, 'Branch not protected') : ok(protection)
  },

  'repos/get-commit': (call) => {
    const repository = repositoryOf(call)
    const name = call.params['ref'] ?? ''
    const commit = resolveRevision(repository, name)
    if (commit === null) return refuse(422, `No commit found for SHA: ${name}`)
    if (call.accept === 'sha')
      return { status: 200, raw: { type: 'application/vnd.github.sha', bytes: Buffer.from(commit.oid) } }
    const [parent] = commit.parents
    const changes = parent === undefined ? [] : changesSince(repository.store, parent, commit.oid)
    return ok({ ...present.commit(call.world, repository, commit), files: changes.map((it) => file(repository, it)) })
  },

  'repos/list-commits': (call) => {
    const repository = repositoryOf(call)
    const commit = resolveRevision(repository, call.query['sha'] ?? 'HEAD')
    if (commit === null) return notFound()
    return page(call, ancestry(repository.store, commit.oid), (it) => present.commit(call.world, repository, it))
  },

  'repos/list-pull-requests-associated-with-commit': (call) => {
    const repository = repositoryOf(call)
    const sha = call.params['commit_sha'] ?? ''
    const found = [...repository.pullRequests.values()].filter(({ baseOid, headOid }) =>
      commitsBetween(repository.store, baseOid, headOid).some(({ oid }) => oid === sha),
    )
    return page(call, found, (it) => present.pullRequestInList(repository, it))
  },

  'repos/compare-commits-with-basehead': (call) => {
    const repository = repositoryOf(call)
    const [base, head] = (call.params['basehead'] ?? '')
      .split('...')
      .map((name) => resolveRevision(repository, name.split(':').at(-1) ?? ''))
    return base && head ? compare(call, repository, [base.oid, head.oid]) : notFound()
  },

  'repos/list-collaborators': (call) => {
    const { collaborators } = repositoryOf(call)
    return page(call, [...collaborators], ([login, permission]) => ({
      ...collaborator(call, login),
      permissions: granted(permission),
    }))
  },

  'repos/check-collaborator': (call) => {
    const known = permissionOf(call, repositoryOf(call), call.params['username'] ?? '') !== 'none'
    return known ? empty() : notFound()
  },

  'repos/get-collaborator-permission-level': (call) => {
    const login = call.params['username'] ?? ''
    if (!call.world.accounts.has(login.toLowerCase())) return refuse(404, `${login} is not a user`)
    const role = permissionOf(call, repositoryOf(call), login)
    return ok({
      permission: legacy(role),
      role_name: role,
      user: { ...collaborator(call, login), permissions: granted(role) },
    })
  },
}

const ORDER: readonly Permission[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin']

/** What an account may do: as a collaborator, as an owner of the organisation, or as anybody where the repository is public. */
export function permissionOf({ world }: Pick<Call, 'world'>, repository: Repository, login: string): Permission {
  const known = world.accounts.get(login.toLowerCase())?.login ?? login
  const owner =
    known === repository.owner.login || world.memberships.get(repository.owner.login)?.get(known) === 'admin'
  if (owner) return 'admin'
  return repository.collaborators.get(known) ?? (repository.visibility === 'public' ? 'read' : 'none')
}

/** The older field knows four levels only. */
function legacy(permission: Permission): string {
  return { admin: 'admin', maintain: 'write', write: 'write', triage: 'read', read: 'read', none: 'none' }[permission]
}

function granted(permission: Permission): Readonly<Record<string, boolean>> {
  const reached = (level: Permission): boolean => ORDER.indexOf(permission) >= ORDER.indexOf(level)
  return {
    pull: reached('read'),
    triage: reached('triage'),
    push: reached('write'),
    maintain: reached('maintain'),
    admin: reached('admin'),
  }
}

function collaborator({ world }: Call, login: string): Readonly<Record<string, unknown>> {
  const found = world.accounts.get(login.toLowerCase())
  return found === undefined ? {} : present.account(found)
}

/** Of three hundred changed files and more, the rest is left out without a word. */
function compare(call: Call, repository: Repository, [base, head]: readonly [string, string]): Answer {
  const { store } = repository
  const ahead = commitsBetween(store, base, head)
  const behind = commitsBetween(store, head, base)
  const common = mergeBase(store, base, head)
  if (common === null) return refuse(404, `No common ancestor between ${base} and ${head}.`)
  const status =
    ahead.length === 0 ? (behind.length === 0 ? 'identical' : 'behind') : behind.length === 0 ? 'ahead' : 'diverged'
  const show = (oid: string): unknown => present.commit(call.world, repository, commitAt(store, oid))
  return page(
    call,
    ahead,
    ({ oid }) => show(oid),
    (commits) => ({
      base_commit: show(base),
      merge_base_commit: show(common),
      status,
      ahead_by: ahead.length,
      behind_by: behind.length,
      total_commits: ahead.length,
      commits,
      files: changesSince(store, base, head)
        .slice(0, 300)
        .map((it) => file(repository, it)),
    }),
  )
}

function isProtected(repository: Repository, branch: string): boolean {
  return repository.protections.has(branch)
}
