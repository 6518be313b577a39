import * as z from 'zod/mini'
import { GateError } from '../../engine/gate-error.ts'
import { type SaidError, sayError } from '../../locales/error-words.ts'
import { checkName } from '../check-name.ts'
import { type Api, toResult } from '../octokit.ts'
import type { Repository } from '../reference.ts'
import type { Examination } from './examine.ts'
import { everyPage } from './facts/reading.ts'
import { differences, type RulesetBody, type RulesetWish, rulesetFor, wholeRuleset } from './ruleset.ts'

/** Where a ruleset is kept. */
export type Owner = Repository | { readonly organisation: string }

/** A change of our ruleset, with the lines that tell it; `id` is `null` for a new one. */
export type Proposal = {
  readonly of: Owner
  readonly wish: RulesetWish
  readonly id: number | null
  readonly body: RulesetBody
  readonly lines: readonly string[]
}

/** Findings that a ruleset of our own answers. */
const curable: ReadonlySet<string> = new Set([
  'check-not-required',
  'check-misspelled',
  'check-unpinned',
  'check-pinned-to-actions',
  'check-pinned-elsewhere',
  'check-unconfirmed',
  'ruleset-not-enforced',
])

/** The refs for which a repository needs our ruleset; none where nothing is wrong with its rules. */
export function refsToGuard(report: Examination, repository: string): readonly string[] {
  const wrong = report.findings.some(({ id, where }) => curable.has(id) && where.repository === repository)
  const [, ...others] = report.examined.find((one) => one.repository === repository)?.branches ?? []
  return wrong ? ['~DEFAULT_BRANCH', ...others.map((name) => `refs/heads/${name}`)] : []
}

const ruleset = z.object({
  id: z.number(),
  name: z.string(),
  source_type: z.nullish(z.string()),
  target: z.nullish(z.string()),
})

// Others wrote the other rules for reasons that doctor does not know, and rules add up on GitHub, so that one of ours
// can only make merging harder. A person's token writes it: `administration: write` would let a stolen key of the App
// switch off every rule in the organisation. A rule of others that names the wrong source stays an error until its
// owner fixes it.
/** What would have to change in our ruleset; `null` where it says already what it should. Writes nothing. */
export async function propose(api: Api, of: Owner, wish: RulesetWish): Promise<Proposal | null> {
  const { route, parameters, source } = rulesetsOf(of)
  const shape = z.array(ruleset)
  const listed = await everyPage(api, { route: `GET ${route}`, parameters }, { shape, listed: (page) => page })
  const ours = listed.find(
    ({ name, source_type, target }) =>
      name === checkName && (source_type ?? source) === source && (target ?? 'branch') === 'branch',
  )
  const one = `GET ${route}/{ruleset_id}`
  const before = ours === undefined ? null : await api.read(one, { ...parameters, ruleset_id: ours.id }, wholeRuleset)
  const body = rulesetFor(before, wish)
  const lines = differences(before, body)
  return lines.length === 0 ? null : { of, wish, id: before?.id ?? null, body, lines }
}

/**
 * Writes what was proposed. Rulesets of other names are never touched. Throws `input-invalid` where the ruleset changed
 * since it was looked at, because somebody agreed to something else, and `permission-missing` where the token may not write
 * rulesets.
 */
export async function apply(api: Api, { of, wish, id, body, lines }: Proposal): Promise<void> {
  const now = await propose(api, of, wish)
  if (JSON.stringify([now?.id, now?.body, now?.lines]) !== JSON.stringify([id, body, lines])) throw changed()
  const { route, parameters } = rulesetsOf(of)
  const written = z.object({ id: z.number() })
  const writing =
    id === null
      ? api.write(`POST ${route}`, { ...parameters, ...body }, written)
      : api.write(`PUT ${route}/{ruleset_id}`, { ...parameters, ...body, ruleset_id: id }, written)
  const result = await toResult(writing)
  if ('done' in result) return
  const { code, says: refusal } = result.failed
  if (code !== 'permission-missing' && code !== 'not-found') throw result.failed
  const says: SaidError = {
    key: 'ruleset-refused',
    args: refusal.args,
    in: (words) => words['ruleset-refused'](refusal.in(words)),
  }
  throw new GateError({ code: 'permission-missing', says, cause: result.failed })
}

function changed(): GateError {
  return new GateError({
    code: 'input-invalid',
    says: sayError('ruleset-changed'),
  })
}

function rulesetsOf(of: Owner) {
  if ('organisation' in of) {
    return { route: '/orgs/{org}/rulesets', parameters: { org: of.organisation }, source: 'Organization' }
  }
  const { owner, repo } = of
  return { route: '/repos/{owner}/{repo}/rulesets', parameters: { owner, repo }, source: 'Repository' }
}
