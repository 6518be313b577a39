import type { Commit, Signature } from '../world/git-objects.ts'
import { changesSince, commitsBetween } from '../world/history.ts'
import { testMerge, tip } from '../world/repositories.ts'
import type { Account, App, CheckRun, Comment, PullRequest, Repository, Review, Status, World } from '../world/world.ts'

type Fields = Readonly<Record<string, unknown>>

/** The address of something on the web pages. */
export function webUrl(...path: readonly (string | number)[]): string {
  return ['https://github.com', ...path].join('/')
}

/** How REST shows an account. */
export function account(it: Account): Fields {
  return {
    login: it.login,
    id: it.id,
    node_id: `U_${it.id}`,
    type: it.type,
    site_admin: false,
    html_url: profile(it),
  }
}

function profile({ login, type }: Account): string {
  return type === 'Bot' ? webUrl('apps', login.replace(/\[bot\]$/, '')) : webUrl(login)
}

/** How REST shows an account that may be gone. */
function accountOrNull(it: Account | null): Fields | null {
  return it === null ? null : account(it)
}

/** Who stands in for an account that is gone, where REST must name one. */
const GHOST: Account = { login: 'ghost', id: 10_137, type: 'User', name: null, email: '' }

/** `owner/name`. */
export function fullName({ owner, name }: Repository): string {
  return `${owner.login}/${name}`
}

/** How REST shows a repository. */
export function repository(it: Repository): Fields {
  return {
    id: it.id,
    node_id: `R_${it.id}`,
    name: it.name,
    full_name: fullName(it),
    owner: account(it.owner),
    private: it.visibility !== 'public',
    visibility: it.visibility,
    default_branch: it.defaultBranch,
    fork: it.parent !== null,
    archived: it.archived ?? false,
    disabled: false,
    html_url: webUrl(fullName(it)),
  }
}

/** How REST shows a pull request, in lists as well. */
export function pullRequestInList(owner: Repository, it: PullRequest): Fields {
  return {
    id: it.id,
    node_id: `PR_${it.id}`,
    number: it.number,
    html_url: webUrl(fullName(owner), 'pull', it.number),
    state: it.state,
    locked: false,
    title: it.title,
    body: it.body,
    draft: it.draft,
    user: accountOrNull(it.author),
    labels: it.labels.map(label),
    created_at: it.createdAt,
    updated_at: it.createdAt,
    merged_at: it.mergedAt,
    merge_commit_sha: testMerge(owner, it),
    head: side(it.headRepository ?? { owner: it.author ?? GHOST }, it.headRef, it.headOid),
    base: side(owner, it.baseRef, it.baseOid),
    author_association: 'CONTRIBUTOR',
  }
}

/** How REST shows one pull request asked for by number. */
export function pullRequest(owner: Repository, it: PullRequest): Fields {
  return {
    ...pullRequestInList(owner, it),
    user: account(it.author ?? GHOST),
    merged: it.mergedAt !== null,
    mergeable: it.state === 'open' ? true : null,
    comments: it.comments.length,
    commits: commitsBetween(owner.store, tip(owner, it.baseRef), it.headOid).length,
    changed_files: changesSince(owner.store, tip(owner, it.baseRef), it.headOid).length,
  }
}

/** How REST shows a label. */
export function label(name: string): Fields {
  return { name, color: 'ededed', default: false, description: '' }
}

/** How REST shows a review. */
export function review(owner: Repository, of: PullRequest, it: Review): Fields {
  return {
    id: it.id,
    node_id: `PRR_${it.id}`,
    user: accountOrNull(it.author),
    body: it.body,
    state: it.state,
    html_url: webUrl(fullName(owner), 'pull', `${of.number}#pullrequestreview-${it.id}`),
    ...(it.state === 'PENDING' ? {} : { submitted_at: it.submittedAt }),
    commit_id: it.commit,
    author_association: 'CONTRIBUTOR',
  }
}

/** How REST shows a comment. */
export function comment(owner: Repository, number: number, it: Comment): Fields {
  return {
    id: it.id,
    node_id: `IC_${it.id}`,
    body: it.body,
    user: accountOrNull(it.author),
    created_at: it.createdAt,
    updated_at: it.updatedAt,
    html_url: webUrl(fullName(owner), 'pull', `${number}#issuecomment-${it.id}`),
    author_association: 'CONTRIBUTOR',
  }
}

/** How REST shows an App. */
export function app(it: App): Fields {
  return {
    id: it.id,
    slug: it.slug,
    node_id: `A_${it.id}`,
    name: it.name,
    owner: account(it.owner),
    permissions: it.permissions,
    events: it.events,
  }
}

/** How REST shows a check run. */
export function checkRun(owner: Repository, it: CheckRun): Fields {
  const number = it.annotations.length
  return {
    id: it.id,
    node_id: `CR_${it.id}`,
    name: it.name,
    head_sha: it.headSha,
    external_id: it.externalId,
    html_url: webUrl(fullName(owner), 'runs', it.id),
    details_url: it.detailsUrl,
    status: it.status,
    conclusion: it.conclusion,
    started_at: it.startedAt,
    completed_at: it.completedAt,
    output: { title: it.title, summary: it.summary, text: it.text, annotations_count: number },
    check_suite: { id: it.suiteId },
    app: app(it.app),
    pull_requests: [],
  }
}

/** How REST shows a commit status. */
export function status(it: Status): Fields {
  return {
    id: it.id,
    state: it.state,
    context: it.context,
    description: it.description,
    target_url: it.targetUrl,
    created_at: it.createdAt,
    updated_at: it.createdAt,
  }
}

/** How REST shows a commit with the accounts behind its addresses. */
export function commit(world: World, owner: Repository, it: Commit): Fields {
  return {
    sha: it.oid,
    node_id: `C_${it.oid}`,
    html_url: webUrl(fullName(owner), 'commit', it.oid),
    commit: { author: it.author, committer: it.committer, message: it.message, tree: { sha: it.tree } },
    author: accountOrNull(accountOf(world, it.author)),
    committer: accountOrNull(accountOf(world, it.committer)),
    parents: it.parents.map((sha) => ({ sha })),
  }
}

/** The account that a commit's address belongs to. */
export function accountOf(world: World, { email }: Pick<Signature, 'email'>): Account | null {
  return [...world.accounts.values()].find((it) => it.email.toLowerCase() === email.toLowerCase()) ?? null
}

/** Of a fork that is gone only the name of its owner is left. */
function side(of: Repository | Pick<Repository, 'owner'>, ref: string, sha: string): Fields {
  const { owner } = of
  return { label: `${owner.login}:${ref}`, ref, sha, user: account(owner), repo: 'name' in of ? repository(of) : null }
}
