import type { CheckState } from '../store/published-state.ts'
import { idOf, perCall } from './annotations.ts'
import type { CheckOutput } from './check-run.ts'

/** One call that writes a check; `digest` stands once it says everything, which it does with the last. */
export type CheckWrite = {
  readonly kind: 'check'
  readonly output: CheckOutput
  readonly digest: string | null
}

/** The answer to an earlier call was lost, so GitHub has to say first what stands on the commit. */
export type CheckLookup = { readonly kind: 'look-up-check' }

/** From which state a check is written, and with which calls. */
export type CheckPlan = { readonly check: CheckState; readonly writes: readonly (CheckWrite | CheckLookup)[] }

/** What is to stand on a commit. */
export type WantedCheck = { readonly head: string; readonly digest: string }

// Decision: docs/decisions/0712-red-instead-of-in-progress.md
/**
 * The calls that put a completed check on a commit; none where it says so already, and then it is not composed either. It is complete from its first call on, so
 * that none can be left in progress, and it is green only with the last. A second verdict on the same commit changes the run
 * that is there.
 */
export function planCheck(known: CheckState, { head, digest }: WantedCheck, compose: () => CheckOutput): CheckPlan {
  const here = known.head === head
  if (here && known.run !== null && known.digest === digest) return { check: known, writes: [] }
  if (here && (known.run === null || known.annotated === null)) {
    return { check: known, writes: [{ kind: 'look-up-check' }] }
  }
  const said = compose()
  const wanted = new Set(said.annotations.map(idOf))
  const stands = new Set(here ? known.annotated : [])
  // Annotations cannot be taken back: a run of the same name takes the place of one that shows what is not so any more.
  const check = here && wanted.isSupersetOf(stands) ? known : { run: null, head, digest: null, annotated: [] }
  const missing = said.annotations.filter((one) => check !== known || !stands.has(idOf(one)))
  const calls = Math.max(1, Math.ceil(missing.length / perCall))
  const writes = Array.from({ length: calls }, (_, index): CheckWrite => {
    const annotations = missing.slice(index * perCall, (index + 1) * perCall)
    if (index < calls - 1)
      return { kind: 'check', output: { ...said, annotations, conclusion: 'failure' }, digest: null }
    return { kind: 'check', output: { ...said, annotations }, digest }
  })
  return { check, writes }
}
