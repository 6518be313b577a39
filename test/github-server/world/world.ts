import type { ObjectStore } from './git-objects.ts'

/** A person, a bot or an organisation. The login of a bot ends with `[bot]`, as in REST; GraphQL leaves that off. */
export type Account = {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot' | 'Organization'
  readonly name: string | null
  readonly email: string
}

/** What an account may do in a repository. */
export type Permission = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'

/** A comment on a pull request. */
export type Comment = {
  readonly id: number
  readonly author: Account | null
  body: string
  minimized: boolean
  readonly createdAt: string
  updatedAt: string
  readonly reactions: string[]
}

/** One edit of a review's text. */
type Edit = { readonly editor: Account | null; readonly editedAt: string }

/** A review, with the edits that REST does not show. */
export type Review = {
  readonly id: number
  readonly author: Account | null
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED' | 'PENDING'
  body: string
  readonly commit: string | null
  readonly submittedAt: string
  readonly edits: Edit[]
}

/** A pull request. `baseOid` is the base branch's tip when the head was last pushed, as GitHub keeps it. */
export type PullRequest = {
  readonly id: number
  readonly number: number
  title: string
  body: string | null
  readonly author: Account | null
  state: 'open' | 'closed'
  mergedAt: string | null
  draft: boolean
  readonly labels: string[]
  baseRef: string
  baseOid: string
  readonly headRef: string
  headOid: string
  /** Where the head branch lives; `null` when that fork was deleted. */
  readonly headRepository: Repository | null
  readonly reviews: Review[]
  readonly comments: Comment[]
  readonly createdAt: string
}

/** A note of a check run at a file and lines. */
type Annotation = {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly [field: string]: unknown
}

/** One run of a check. */
export type CheckRun = {
  readonly id: number
  readonly app: App
  readonly headSha: string
  readonly suiteId: number
  name: string
  status: string
  conclusion: string | null
  startedAt: string
  completedAt: string | null
  externalId: string
  detailsUrl: string | null
  title: string | null
  summary: string | null
  text: string | null
  readonly annotations: Annotation[]
}

/** A commit status. */
export type Status = {
  readonly id: number
  readonly sha: string
  readonly state: 'error' | 'failure' | 'pending' | 'success'
  readonly context: string
  readonly description: string | null
  readonly targetUrl: string | null
  readonly creator: Account
  readonly createdAt: string
}

/** One run of a workflow. It keeps its id when it is started anew. */
export type WorkflowRun = {
  readonly id: number
  readonly path: string
  readonly event: string
  readonly headSha: string
  status: 'queued' | 'in_progress' | 'completed'
  conclusion: 'success' | 'failure' | null
  attempt: number
}

/** A ruleset as REST takes and gives it. */
export type Ruleset = {
  readonly id: number
  readonly name: string
  readonly enforcement: string
  readonly [field: string]: unknown
}

/** A repository with everything that belongs to it. */
export type Repository = {
  readonly id: number
  readonly owner: Account
  readonly name: string
  visibility: 'public' | 'private' | 'internal'
  defaultBranch: string
  archived?: boolean
  readonly parent: Repository | null
  readonly store: ObjectStore
  readonly branches: Map<string, string>
  readonly pullRequests: Map<number, PullRequest>
  readonly checkRuns: CheckRun[]
  readonly statuses: Status[]
  readonly workflowRuns: WorkflowRun[]
  readonly collaborators: Map<string, Permission>
  readonly rulesets: Ruleset[]
  /** Whose workflow runs wait until somebody approves them. */
  forkApproval: string
  /** Classic branch protection by branch, as REST gives it; a branch without an entry is not protected. */
  readonly protections: Map<string, Readonly<Record<string, unknown>>>
  readonly labels: Set<string>
  readonly uploads: { readonly id: string; readonly commit: string; readonly ref: string; readonly sarif: string }[]
}

/** A team and its members. */
export type Team = {
  readonly id: number
  readonly org: string
  readonly slug: string
  readonly members: Map<string, 'member' | 'maintainer'>
}

/** A GitHub App and the account that it acts as. */
export type App = {
  readonly id: number
  readonly slug: string
  readonly name: string
  readonly bot: Account
  readonly owner: Account
  /** What it asks for; an installation may have granted less. */
  permissions: Readonly<Record<string, 'read' | 'write'>>
  events: readonly string[]
  hook: Webhook
}

/** Where the events of an App go. `secret` is shown as asterisks. */
type Webhook = { url?: string; content_type: string; insecure_ssl: string; secret?: string }

/** An App on an account. */
export type Installation = {
  readonly id: number
  readonly app: App
  readonly account: Account
  repositories: 'all' | readonly string[]
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>
  readonly events: readonly string[]
  suspendedAt: string | null
}

/** One attempt to hand an event to an App. */
export type Delivery = {
  readonly id: number
  readonly guid: string
  readonly appId: number
  readonly deliveredAt: string
  readonly redelivery: boolean
  readonly event: string
  readonly action: string | null
  readonly statusCode: number
  readonly installationId: number | null
  readonly payload: Readonly<Record<string, unknown>>
}

/** What a bearer of a token may do. */
export type Token = {
  readonly actor: Account
  /** The App behind the token; `null` for a person's own token. */
  readonly app: App | null
  readonly permissions: 'read' | 'write' | Readonly<Record<string, 'read' | 'write'>>
  readonly repositories: 'all' | readonly string[]
  /** The login of the account whose repositories are meant; a token of an installation reaches no other private ones. */
  readonly owner?: string
}

/** Everything that the server knows. Tests change it directly or through the functions beside this file. */
export type World = {
  readonly accounts: Map<string, Account>
  /** By `owner/name` in lower case. */
  readonly repositories: Map<string, Repository>
  readonly teams: Team[]
  readonly memberships: Map<string, Map<string, 'admin' | 'member'>>
  readonly apps: Map<number, App>
  readonly installations: Installation[]
  readonly deliveries: Delivery[]
  readonly tokens: Map<string, Token>
  readonly organizationRulesets: Map<string, Ruleset[]>
  /** Manifests that somebody sent from a browser, by the code that GitHub gave in return. */
  readonly manifests: Map<string, Readonly<Record<string, unknown>>>
  readonly quota: { limit: number; used: number; readonly resetsAt: number }
  readonly clock: { milliseconds: number }
  readonly ids: { last: number }
}
