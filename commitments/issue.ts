import type { ProblemCode } from './problem.ts'
import type { ComparisonId, ReliefId } from './reliefs/ids.ts'
import type { QuestionCode } from './scope/questions.ts'
import type { SignatureReason, TypeDoubt } from './sign-off/reasons.ts'

/** A place in a file of the repository; line and column start at 1. */
export type Location = { readonly path: string; readonly line: number; readonly column: number }

/**
 * What words about a problem may contain. There is no room for text of a document: ids, paths, options of a schema,
 * dates, counts and logins only.
 */
export type IssueArguments = {
  readonly count?: number
  readonly limit?: number
  /** Options or keys that our own schema allows. */
  readonly allowed?: readonly string[]
  /** The key of our own schema that is nearest to the one written. */
  readonly nearest?: string
  /** Ids of items of our own schemas. */
  readonly items?: readonly string[]
  /** A repository path. */
  readonly path?: string
  readonly date?: string
  readonly otherDate?: string
  readonly days?: number
  readonly login?: string
  /** A line that a person copies into a review. */
  readonly line?: string
  readonly role?: string
  /** What is left to decide about the scope. */
  readonly question?: QuestionCode
  /** A claim that takes duties away, and what it was compared with. */
  readonly relief?: ReliefId
  readonly comparison?: ComparisonId
  /** The id of a wrong statement about the law, from our own list. */
  readonly claim?: string
  /** Why signatures do not count. */
  readonly signature?: readonly SignatureReason[]
  /** Why a release is not of the type that it states. */
  readonly doubt?: TypeDoubt
}

/** One thing that is wrong at one place. */
export type Issue = {
  readonly problem: ProblemCode
  readonly item?: string
  readonly at: Location
  readonly args?: IssueArguments
}
