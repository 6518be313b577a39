import { gate } from '../../engine/gate.ts'
import { readPolicy } from '../../engine/policy/read-policy.ts'
import type { ChangedFile } from '../../schemas/facts.ts'
import type { Finding, Report } from '../../schemas/report.ts'
import { readInEnglish } from '../in-english.ts'
import { confirmed } from './confirming.ts'
import { changed, exampleFiles } from './examples.ts'
import { type MemoryTree, memorySource } from './memory-source.ts'

/** Where the configuration and the baseline stand. */
export const configurationFile = '.github/gpai-gate.yaml'
export const baselineFile = '.github/gpai-gate-baseline.yaml'

/** The day on which releases are judged here. */
export const today = '2026-11-22'

/** A roster in which Ada owns the risk, Dora the documentation, and the team `acme/legal` oversees. */
export const rosterLines = [
  'roster:',
  '  legal_entities: { acme: { name: Acme, size: large } }',
  '  roles:',
  '    risk_owner: [{ login: Ada, legal_entity: acme, valid_from: 2026-01-01, valid_to: 2026-12-31 }]',
  '    documentation_owner: [{ login: dora, legal_entity: acme }]',
  '    oversight_body: [{ team: acme/legal, legal_entity: acme }]',
  // Signatures have tests of their own.
  'sign_off: { non_systemic_roles: [] }',
]

/** A pull request that adds a release, and the policy around it. */
export type PolicyWorld = {
  /** Files of the base branch besides the release. */
  readonly base?: MemoryTree
  /** Files of the head besides the release; those of the base branch unless said. */
  readonly head?: MemoryTree
  readonly organisation?: string
  readonly repository?: string
  readonly teams?: Readonly<Record<string, readonly string[]>>
  /** Items of the form to set or, with `null`, to leave out: each one left out is an item of one gap. */
  readonly form?: Readonly<Record<string, unknown>>
  readonly today?: string
  readonly release?: MemoryTree
  /** The changed files, where they are not the difference of the trees. */
  readonly changed?: readonly ChangedFile[]
}

/** The gap of a form in which an item is not answered. */
export const formGap = 'transparency.1.1.drawn-up'

/** The source of such a pull request. */
export function policySource({ base = {}, head = base, organisation, form = {}, release, ...rest }: PolicyWorld) {
  const files = release ?? changed(exampleFiles('complete-release'), 'model-documentation', form)
  return memorySource({
    base,
    head: { ...files, ...head },
    pullRequest: {},
    ...(organisation === undefined ? {} : { organisation: { [configurationFile]: organisation } }),
    ...(rest.changed === undefined ? {} : { changed: rest.changed }),
    ...(rest.repository === undefined ? {} : { repository: rest.repository }),
    ...(rest.teams === undefined ? {} : { teams: rest.teams }),
  })
}

/** The report on such a pull request, whose claims that take duties away are confirmed: they have tests of their own. */
export async function judged(world: PolicyWorld): Promise<Report> {
  const on = world.today ?? today
  return gate(await confirmed(policySource(world), on), { today: on })
}

/** The policy of a repository with this configuration file, and of an organisation with that one. */
export function policyOf(repository: string | null, organisation?: string, rest: Partial<PolicyWorld> = {}) {
  const base = repository === null ? {} : { [configurationFile]: repository }
  return readInEnglish(
    readPolicy(policySource({ base, ...(organisation === undefined ? {} : { organisation }), ...rest })),
  )
}

/** The findings with an id. */
export function findingsOf(report: Report, id: string): readonly Finding[] {
  return report.findings.filter((finding) => finding.id === id)
}

/** The findings about waivers, the baseline and the configuration. */
export function policyFindings(report: Report): readonly Finding[] {
  return report.findings.filter(({ id }) => /^policy\.(waivers|baseline|configuration)\./.test(id))
}

/** Lines as the text of a file. */
export function text(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
