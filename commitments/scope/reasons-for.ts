import type { Reason, RowId } from './result.ts'
import { type ScopeRuleId, scopeRules } from './rules.ts'

/** Each rule once, with its basis and where it is written. */
export function reasonsFor(rules: readonly ScopeRuleId[]): readonly Reason[] {
  return [...new Set(rules)].map((rule) => ({ rule, ...scopeRules[rule] }))
}

/** The rule of a row of the decision table. */
export function rowRule(row: RowId): ScopeRuleId {
  return `row.${row}`
}
