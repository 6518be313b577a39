import * as z from 'zod/mini'
import { type Api, toResult } from '../octokit.ts'
import { inOwner, type Repository } from '../reference.ts'
import type { BranchFacts, ProtectionFacts, RequiredCheck, RuleFacts, RulesetFacts } from './facts/facts.ts'
import { everyPage, type RepositoryReading, reading, refusal } from './facts/reading.ts'

const requiredCheck = z.object({ context: z.string(), integration_id: z.nullish(z.number()) })

const rule = z.object({
  type: z.string(),
  parameters: z.nullish(z.object({ required_status_checks: z.nullish(z.array(requiredCheck)) })),
})

const ruleset = z.object({
  id: z.number(),
  name: z.string(),
  source: z.string(),
  source_type: z.nullish(z.string()),
  target: z.nullish(z.string()),
  enforcement: z.string(),
})

const wholeRuleset = z.extend(ruleset, {
  rules: z.nullish(z.array(rule)),
  bypass_actors: z.nullish(
    z.array(z.object({ actor_id: z.nullish(z.number()), actor_type: z.string(), bypass_mode: z.nullish(z.string()) })),
  ),
})

const switched = z.nullish(z.object({ enabled: z.boolean() }))
const protection = z.object({
  required_status_checks: z.nullish(
    z.object({ checks: z.array(z.object({ context: z.string(), app_id: z.nullable(z.number()) })) }),
  ),
  enforce_admins: switched,
  required_pull_request_reviews: z.nullish(z.unknown()),
})

/** Reads what is in force on a branch. */
export async function readBranch(api: Api, repository: Repository, name: string): Promise<BranchFacts> {
  const [rules, found] = await Promise.all([
    reading(readRules(api, repository, name)),
    readProtection(api, repository, name),
  ])
  return { name, rules, protection: found }
}

async function readRules(api: Api, repository: Repository, branch: string): Promise<readonly RuleFacts[]> {
  const shape = z.array(z.extend(rule, { ruleset_id: z.number() }))
  const question = {
    route: 'GET /repos/{owner}/{repo}/rules/branches/{branch}',
    parameters: { ...inOwner(repository), branch },
  }
  const found = await everyPage(api, question, { shape, listed: (page) => page })
  return found.map((one) => ({ type: one.type, ruleset: one.ruleset_id, checks: checksOf(one) }))
}

/** GitHub answers 404 in words of its own for a branch that has no protection or is not there, and in others for one that it hides. */
async function readProtection(
  api: Api,
  repository: Repository,
  branch: string,
): Promise<RepositoryReading<ProtectionFacts | null>> {
  const route = 'GET /repos/{owner}/{repo}/branches/{branch}/protection'
  const result = await toResult(api.read(route, { ...inOwner(repository), branch }, protection))
  if ('done' in result) return { read: protectionOf(result.done) }
  const { code, message } = result.failed
  if (code === 'not-found' && /Branch not (protected|found)/.test(message)) return { read: null }
  return refusal(result.failed)
}

function protectionOf(found: z.infer<typeof protection>): ProtectionFacts {
  const checks = found.required_status_checks?.checks ?? []
  return {
    checks: checks.map(({ context, app_id }) => ({ context, pin: pinOf(app_id) })),
    adminsExempt: found.enforce_admins?.enabled !== true,
    reviews: (found.required_pull_request_reviews ?? null) !== null,
  }
}

/** Rulesets from above repositories, by their id: they are the same for hundreds of repositories, and read once. */
export type SharedRulesets = Map<number, RulesetFacts>

/** Reads every ruleset for branches of a repository and of what is above it, in force or not. */
export function readRulesets(
  api: Api,
  repository: Repository,
  shared: SharedRulesets,
): Promise<RepositoryReading<readonly RulesetFacts[]>> {
  const route = 'GET /repos/{owner}/{repo}/rulesets/{ruleset_id}'
  const readOne = async ({ id, source_type }: z.infer<typeof ruleset>): Promise<RulesetFacts> => {
    const known = shared.get(id)
    if (known !== undefined) return known
    const found = rulesetOf(await api.read(route, { ...inOwner(repository), ruleset_id: id }, wholeRuleset))
    if ((source_type ?? 'Repository') !== 'Repository') shared.set(id, found)
    return found
  }
  return reading(listRulesets(api, repository).then((listed) => Promise.all(listed.map(readOne))))
}

async function listRulesets(api: Api, repository: Repository): Promise<readonly z.infer<typeof ruleset>[]> {
  const question = { route: 'GET /repos/{owner}/{repo}/rulesets', parameters: inOwner(repository) }
  const listed = await everyPage(api, question, { shape: z.array(ruleset), listed: (page) => page })
  return listed.filter(({ target }) => (target ?? 'branch') === 'branch')
}

function rulesetOf(found: z.infer<typeof wholeRuleset>): RulesetFacts {
  const actors = found.bypass_actors?.map(
    ({ actor_type, actor_id, bypass_mode }) =>
      `${actor_type}${typeof actor_id === 'number' ? ` ${actor_id}` : ''} (${bypass_mode ?? 'always'})`,
  )
  const { id, name, source, enforcement, rules } = found
  return { id, name, source, enforcement, checks: (rules ?? []).flatMap(checksOf), bypass: actors ?? null }
}

function checksOf({ parameters }: z.infer<typeof rule>): readonly RequiredCheck[] {
  return (parameters?.required_status_checks ?? []).map(({ context, integration_id }) => ({
    context,
    pin: pinOf(integration_id),
  }))
}

/** GitHub writes "any source" as nothing, and in older protection as -1. */
function pinOf(id: number | null | undefined): number | null {
  return typeof id === 'number' && id > 0 ? id : null
}
