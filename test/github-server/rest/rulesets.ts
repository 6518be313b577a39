import { z } from 'zod'
import { nextId } from '../world/accounts.ts'
import type { Ruleset, World } from '../world/world.ts'
import { type Answer, type Call, created, type Handlers, notFound, ok, page, repositoryOf } from './answer.ts'
import { fullName } from './present.ts'

/** Rulesets of repositories and organisations, and the rules that they add up to for a branch. */
export const rulesets: Handlers = {
  'repos/get-repo-rulesets': (call) => page(call, inForce(call), (it) => summary(call, it)),
  'repos/get-repo-ruleset': (call) => show(call, inForce(call)),
  'repos/create-repo-ruleset': (call) => create(call, repositoryOf(call).rulesets),
  'repos/update-repo-ruleset': (call) => update(call, repositoryOf(call).rulesets),
  'repos/get-org-rulesets': (call) => page(call, ofOrganization(call), (it) => summary(call, it)),
  'repos/get-org-ruleset': (call) => show(call, ofOrganization(call)),
  'repos/create-org-ruleset': (call) => create(call, ofOrganization(call)),
  'repos/update-org-ruleset': (call) => update(call, ofOrganization(call)),

  'repos/get-branch-rules': (call) => {
    const branch = call.params['branch'] ?? ''
    const found = inForce(call).filter((it) => it.enforcement === 'active' && covers(call, it, branch))
    const rules = found.flatMap((it) =>
      rulesOf(it).map((rule) => ({ ...rule, ...source(call, it), ruleset_id: it.id })),
    )
    return page(call, rules, (it) => it)
  },
}

const Stored = z.looseObject({
  target: z.string().default('branch'),
  conditions: z
    .looseObject({
      ref_name: z
        .object({ include: z.array(z.string()).default([]), exclude: z.array(z.string()).default([]) })
        .optional(),
    })
    .nullish(),
  rules: z.array(z.looseObject({ type: z.string() })).default([]),
})
const Given = z.looseObject({ name: z.string(), enforcement: z.string() })

/** The rulesets of an organisation; the list is made when it is first asked for. */
function organizationRulesets(world: World, organization: string): Ruleset[] {
  const found = world.organizationRulesets.get(organization) ?? []
  world.organizationRulesets.set(organization, found)
  return found
}

function ofOrganization({ world, params }: Call): Ruleset[] {
  return organizationRulesets(world, params['org'] ?? '')
}

/** Those of the repository and, unless told otherwise, of the organisation above it. */
function inForce(call: Call): readonly Ruleset[] {
  const repository = repositoryOf(call)
  const above =
    call.query['includes_parents'] === 'false' ? [] : organizationRulesets(call.world, repository.owner.login)
  return [...repository.rulesets, ...above]
}

function source(
  call: Call,
  ruleset: Ruleset,
): { readonly ruleset_source_type: string; readonly ruleset_source: string } {
  const own = 'repo' in call.params && repositoryOf(call).rulesets.includes(ruleset)
  if (own) return { ruleset_source_type: 'Repository', ruleset_source: fullName(repositoryOf(call)) }
  return { ruleset_source_type: 'Organization', ruleset_source: call.params['org'] ?? call.params['owner'] ?? '' }
}

function full(call: Call, ruleset: Ruleset): Readonly<Record<string, unknown>> {
  const { ruleset_source_type: source_type, ruleset_source: name } = source(call, ruleset)
  return { target: 'branch', ...ruleset, source_type, source: name }
}

/** Lists leave out what a ruleset consists of. */
function summary(call: Call, ruleset: Ruleset): Readonly<Record<string, unknown>> {
  const left = Object.entries(full(call, ruleset)).filter(
    ([name]) => !['rules', 'conditions', 'bypass_actors'].includes(name),
  )
  return Object.fromEntries(left)
}

function show(call: Call, known: readonly Ruleset[]): Answer {
  const found = known.find(({ id }) => id === Number(call.params['ruleset_id']))
  if (found === undefined) return notFound()
  const { bypass_actors, ...shown } = full(call, found)
  return ok(mayChange(call) ? { ...shown, bypass_actors: bypass_actors ?? [] } : shown)
}

/** Who may not change a ruleset is not told who may pass it. */
function mayChange({ token: { permissions } }: Call): boolean {
  if (typeof permissions === 'string') return permissions === 'write'
  return permissions['administration'] === 'write' || permissions['organization_administration'] === 'write'
}

function create(call: Call, known: Ruleset[]): Answer {
  const made: Ruleset = { ...Given.parse(call.body), id: nextId(call.world) }
  known.push(made)
  return created(full(call, made))
}

function update(call: Call, known: Ruleset[]): Answer {
  const index = known.findIndex(({ id }) => id === Number(call.params['ruleset_id']))
  const found = known[index]
  if (found === undefined) return notFound()
  const { name = found.name, enforcement = found.enforcement, ...rest } = Given.partial().parse(call.body)
  const changed: Ruleset = { ...found, ...rest, name, enforcement }
  known[index] = changed
  return ok(full(call, changed))
}

function rulesOf(ruleset: Ruleset): readonly Readonly<Record<string, unknown>>[] {
  return Stored.parse(ruleset).rules
}

/** Patterns may be whole ref names, `~ALL`, `~DEFAULT_BRANCH`, or end with a star. */
function covers(call: Call, ruleset: Ruleset, branch: string): boolean {
  const { target, conditions } = Stored.parse(ruleset)
  const names = conditions?.ref_name
  const matches = (pattern: string): boolean =>
    pattern === '~ALL' ||
    (pattern === '~DEFAULT_BRANCH' && branch === repositoryOf(call).defaultBranch) ||
    pattern === `refs/heads/${branch}` ||
    (pattern.endsWith('*') && `refs/heads/${branch}`.startsWith(pattern.replace(/\*+$/, '')))
  if (target !== 'branch') return false
  return names === undefined || (names.include.some(matches) && !names.exclude.some(matches))
}
