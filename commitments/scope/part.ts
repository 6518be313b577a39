import type { Question } from './questions.ts'
import type { ScopeRuleId } from './rules.ts'

/** One step of the decision: what came out, the rules it rests on, and what is left to state or to decide. */
export type ScopePart<Value> = {
  readonly value: Value
  readonly rules: readonly ScopeRuleId[]
  readonly asks: readonly Question[]
}

type Notes = { readonly rules?: readonly ScopeRuleId[]; readonly asks?: readonly Question[] }

/** A step with its notes. */
export function part<Value>(value: Value, { rules = [], asks = [] }: Notes = {}): ScopePart<Value> {
  return { value, rules, asks }
}

/** One result that rests on several steps, with their notes in order. */
export function join<Value>(value: Value, parts: readonly ScopePart<unknown>[]): ScopePart<Value> {
  return part(value, { rules: parts.flatMap(({ rules }) => rules), asks: parts.flatMap(({ asks }) => asks) })
}
