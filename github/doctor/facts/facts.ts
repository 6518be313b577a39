import type { Node } from '../../../engine/documents/document.ts'
import type { SaidReason } from '../../../locales/doctor-words.ts'
import type { RepositoryReading } from './reading.ts'

/** Permissions by name, as GitHub states them. */
type Permissions = Readonly<Record<string, string>>

/** What the App is, and where its events go. */
export type AppFacts = {
  readonly id: number
  readonly permissions: Permissions
  readonly events: readonly string[]
  readonly hook: RepositoryReading<HookFacts>
  readonly deliveries: RepositoryReading<readonly DeliveryFacts[]>
}

/** Where GitHub sends events, and how. */
export type HookFacts = {
  readonly url: string | null
  readonly contentType: string | null
  readonly insecure: boolean
  readonly hasSecret: boolean
}

/** One attempt to deliver an event; newest first in lists. */
export type DeliveryFacts = { readonly guid: string; readonly event: string; readonly status: number }

/** The App on an account. */
export type InstallationFacts = {
  readonly id: number
  readonly appId: number
  readonly everywhere: boolean
  readonly permissions: Permissions
  readonly events: readonly string[]
  readonly suspended: boolean
}

/** A check that a rule requires; `pin` is the App that it must come from, or `null` for any. */
export type RequiredCheck = { readonly context: string; readonly pin: number | null }

/** A rule in force on a branch. */
export type RuleFacts = {
  readonly type: string
  readonly ruleset: number
  readonly checks: readonly RequiredCheck[]
}

/** A ruleset of the repository or above it. */
export type RulesetFacts = {
  readonly id: number
  readonly name: string
  readonly source: string
  readonly enforcement: string
  readonly checks: readonly RequiredCheck[]
  /** Who may pass it; `null` where that is hidden from us. */
  readonly bypass: readonly string[] | null
}

/** Classic protection of a branch. */
export type ProtectionFacts = {
  readonly checks: readonly RequiredCheck[]
  readonly adminsExempt: boolean
  readonly reviews: boolean
}

/** A branch that releases are merged into. */
export type BranchFacts = {
  readonly name: string
  readonly rules: RepositoryReading<readonly RuleFacts[]>
  /** `null`: the branch has no classic protection. */
  readonly protection: RepositoryReading<ProtectionFacts | null>
}

/** A workflow file; `root` is `null` where it is not YAML that can be read. */
export type WorkflowFile = {
  readonly path: string
  readonly root: Node | null
  /** Whether its text has the name of our Action or of our check in it, or is not known. */
  readonly namesUs: boolean
  /** Whether anchors were put into their places, so that no line is that of the file. */
  readonly resolved?: true
}

/** A check run with our name; `byWorkflow`: from GitHub Actions. */
export type CheckFacts = { readonly app: number | null; readonly byWorkflow: boolean; readonly completed: boolean }

/** A commit that should carry our check. */
export type HeadFacts = { readonly pull: number | null; readonly checks: RepositoryReading<readonly CheckFacts[]> }

/** Everything that `doctor` knows of a repository. */
export type RepositoryFacts = {
  readonly name: string
  readonly isPublic: boolean
  readonly branches: readonly BranchFacts[]
  /** Why there may be branches of releases that were not looked at. */
  readonly missed: SaidReason | null
  readonly rulesets: RepositoryReading<readonly RulesetFacts[]>
  readonly workflows: RepositoryReading<readonly WorkflowFile[]>
  /** The tip of the default branch, and the heads of open pull requests. */
  readonly heads: RepositoryReading<readonly HeadFacts[]>
  /** Whose workflow runs wait for an approval. */
  readonly approval: RepositoryReading<string>
}
