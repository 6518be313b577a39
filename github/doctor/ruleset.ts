import * as z from 'zod/mini'
import { checkName } from '../check-name.ts'
import { isMeantForOurs } from './assess/needs.ts'

const requiredCheck = z.looseObject({ context: z.string() })
const parameters = z.looseObject({ required_status_checks: z.optional(z.array(requiredCheck)) })
const rule = z.looseObject({ type: z.string(), parameters: z.optional(parameters) })
const names = z.looseObject({ include: z.optional(z.array(z.string())), exclude: z.optional(z.array(z.string())) })
const conditions = z.looseObject({ ref_name: z.optional(names), repository_name: z.optional(names) })

/** A ruleset as GitHub gives it; what we do not know of it is kept as it is. */
export const wholeRuleset = z.looseObject({
  id: z.number(),
  name: z.string(),
  enforcement: z.string(),
  conditions: z.nullish(conditions),
  rules: z.optional(z.array(rule)),
})
export type WholeRuleset = z.infer<typeof wholeRuleset>
type Rule = z.infer<typeof rule>

/** What a ruleset of ours has to say. */
export type RulesetWish = {
  readonly appId: number
  /** Names of refs as rulesets write them, such as `~DEFAULT_BRANCH`. */
  readonly refs: readonly string[]
  /** For a ruleset of an organisation: the repositories that it is for. */
  readonly repositories: readonly string[] | null
}

/** The parts of a ruleset that we write. */
export type RulesetBody = {
  readonly name: string
  readonly target: 'branch'
  readonly enforcement: 'active'
  readonly conditions: Readonly<Record<string, unknown>>
  readonly rules: readonly Rule[]
}

/** Our ruleset as it should be: the one that is there with our check put right, or a new one. Its other rules stay. */
export function rulesetFor(before: WholeRuleset | null, wish: RulesetWish): RulesetBody {
  const given = before?.conditions
  const which = given?.['repository_id'] ?? given?.['repository_property']
  const named =
    wish.repositories === null || which !== undefined
      ? {}
      : { repository_name: joined(given?.repository_name, wish.repositories) }
  return {
    name: checkName,
    target: 'branch',
    enforcement: 'active',
    conditions: { ...given, ...named, ref_name: joined(given?.ref_name, wish.refs) },
    rules: rulesFor(before?.rules ?? [], wish.appId),
  }
}

function joined(given: z.infer<typeof names> | undefined, wanted: readonly string[]) {
  const included = given?.include ?? []
  const include = included.includes('~ALL') ? included : [...new Set([...included, ...wanted])]
  return { ...given, include, exclude: given?.exclude ?? [] }
}

function rulesFor(rules: readonly Rule[], appId: number): readonly Rule[] {
  const found = rules.find(({ type }) => type === 'required_status_checks')
  const others = (found?.parameters?.required_status_checks ?? []).filter(
    ({ context }) => context !== checkName && !isMeantForOurs(context),
  )
  const ours = {
    type: 'required_status_checks',
    parameters: {
      strict_required_status_checks_policy: false,
      ...found?.parameters,
      required_status_checks: [...others, { context: checkName, integration_id: appId }],
    },
  }
  return found === undefined ? [...rules, ours] : rules.map((one) => (one === found ? ours : one))
}

/** The lines that differ, each a path in the ruleset and its value; none where nothing would change. */
export function differences(before: WholeRuleset | null, after: RulesetBody): readonly string[] {
  const written = new Set(Object.keys(after))
  const kept = Object.entries(before ?? {}).filter(([key]) => written.has(key))
  const [old, now] = [before === null ? [] : lines(Object.fromEntries(kept)), lines(after)]
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ]
}

function lines(value: unknown, path = ''): readonly string[] {
  if (typeof value !== 'object' || value === null) return [`${path}: ${JSON.stringify(value)}`]
  const entries = Object.entries(value)
  if (entries.length === 0) return [`${path}: ${Array.isArray(value) ? '[]' : '{}'}`]
  const name = (key: string) => (Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`)
  return entries.flatMap(([key, child]) => lines(child, name(key)))
}
