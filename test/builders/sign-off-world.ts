import { gate } from '../../engine/gate.ts'
import { releaseDigests } from '../../engine/sign-off/release-digests.ts'
import type { PullRequest, Review } from '../../schemas/facts.ts'
import type { Report, SignOffReport } from '../../schemas/report.ts'
import { confirmed } from './confirming.ts'
import { changed, exampleFiles } from './examples.ts'
import { type MemoryTree, memorySource } from './memory-source.ts'

type Values = Readonly<Record<string, unknown>>

const configuration = '.github/gpai-gate.yaml'

/** The complete release with systemic risk, with its roster, in a repository whose policy takes the values of examples. */
export const complete: MemoryTree = takingExamples(exampleFiles('complete-systemic-risk'))

function takingExamples(tree: MemoryTree): MemoryTree {
  return { ...tree, [configuration]: `${String(tree[configuration])}releases: { examples: [gpai] }\n` }
}

/** Who signs for the example, by role. */
export const signers = {
  risk_owner: 'boreal-risk-owner',
  risk_monitor: 'boreal-risk-monitor',
  security_lead: 'boreal-security-lead',
  oversight_body: 'boreal-risk-committee',
  report_custodian: 'boreal-report-custodian',
} as const

/** The commit on which everybody signed. */
const signedCommit = '5'.repeat(40)

/** The day on which tests judge, and the moment at which reviews were given. */
export const today = '2026-11-22'
const signedAt = '2026-11-10T09:00:00Z'

/** The example with values set by document below `gpai` and dotted path; `null` removes an item. */
export function edited(changes: Readonly<Record<string, Values>>, tree: MemoryTree = complete): MemoryTree {
  return Object.entries(changes).reduce((files, [document, set]) => changed(files, document, set), tree)
}

/** A tree whose sign-off names one more file. */
export function naming(path: string, tree: MemoryTree = complete): MemoryTree {
  const text = String(tree['gpai/sign-off.yaml'])
  return {
    ...tree,
    'gpai/sign-off.yaml': text.replace('  files:\n', `  files:\n    - path: ${JSON.stringify(path)}\n`),
  }
}

/** The example with another configuration on the base branch. */
export function withPolicy(tree: MemoryTree, change: (text: string) => string): MemoryTree {
  const text = tree['.github/gpai-gate.yaml']
  return { ...tree, '.github/gpai-gate.yaml': change(typeof text === 'string' ? text : '') }
}

/** The digest that a tree gives to sign; the text `none` where it gives none. */
export async function digestIn(tree: MemoryTree, release = 'gpai'): Promise<string> {
  const source = memorySource({ head: tree })
  const [found] = await releaseDigests(source, source.proposed, release)
  return found?.digest ?? 'none'
}

/** An approving review by a person, as it was submitted. */
export function reviewBy(login: string, body: string, more: Partial<Review> = {}): Review {
  return {
    id: `${login}-${more.submittedAt ?? signedAt}`,
    author: { login, id: 1, kind: 'person' },
    state: 'approved',
    body,
    commit: signedCommit,
    submittedAt: signedAt,
    edits: [],
    ...more,
  }
}

/** The reviews with which everybody signs a digest. */
export function everybodySigns(digest: string, more: Partial<Review> = {}): readonly Review[] {
  return Object.entries(signers).map(([role, login]) => reviewBy(login, `/gpai sign-off ${role} ${digest}`, more))
}

export type Signing = {
  readonly head?: MemoryTree
  /** The base branch; the complete example unless said. */
  readonly base?: MemoryTree
  readonly reviews?: readonly Review[]
  /** The tree at the commit that was reviewed; the complete example unless said. `null`: it is gone. */
  readonly reviewed?: MemoryTree | null
  readonly pullRequest?: Partial<PullRequest>
  readonly teams?: Readonly<Record<string, readonly string[]>>
  readonly changedPaths?: readonly string[]
  readonly today?: string
  readonly locale?: 'en' | 'de'
}

/** What the gate says of a pull request that releases the example; claims that take duties away are confirmed. */
export async function judge(signing: Signing = {}): Promise<Report> {
  const { head = complete, base = complete, reviews = [], reviewed = complete, teams = {} } = signing
  const paths = signing.changedPaths ?? ['gpai/release.yaml']
  const source = memorySource({
    head,
    base,
    changed: paths.map((path) => ({ path, status: 'modified' })),
    pullRequest: { reviews, ...signing.pullRequest },
    commits: reviewed === null ? {} : { [signedCommit]: reviewed },
    teams,
  })
  const on = signing.today ?? today
  return gate(await confirmed(source, on), { today: on, locale: signing.locale ?? 'en' })
}

/** The sign-offs of the only release. */
export function signOffsIn(report: Report): readonly SignOffReport[] {
  return report.releases.flatMap(({ signOffs }) => signOffs)
}

/** What became of each signature that was given, as `role: state reasons`. */
export function givenIn(report: Report): readonly string[] {
  return signOffsIn(report)
    .filter(({ login }) => login !== null)
    .map(({ role, state, reasons }) => [`${role}: ${state}`, ...reasons].join(' '))
}

/** The roles that the report asks for. */
export function missingIn(report: Report): readonly (string | null)[] {
  return signOffsIn(report).flatMap(({ role, state }) => (state === 'missing' ? [role] : []))
}

/** The findings of the sign-off that are gaps. */
export function gapsIn(report: Report): readonly string[] {
  const own = report.findings.filter(({ measure, outcome }) => measure === 'policy.sign-off' && outcome === 'gap')
  return own.map(({ requirement }) => requirement)
}
