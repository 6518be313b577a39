import { sayError } from '../locales/error-words.ts'
import { localeOf } from '../locales/index.ts'
import type { Report } from '../schemas/report.ts'
import type { LocaleName, Verdict } from '../schemas/vocabulary.ts'
import { configurationPath } from './configuration/layers.ts'
import type { Decided, Judgement } from './decision.ts'
import { gatherFacts } from './facts.ts'
import { GateError } from './gate-error.ts'
import { judgeUnder } from './judgement.ts'
import { judgePolicyChange } from './policy/policy-change.ts'
import { type Policy, readPolicy } from './policy/read-policy.ts'
import { judgeProposedPolicy } from './proposed-policy.ts'
import { buildReport } from './report/build.ts'
import { withChange } from './report/difference.ts'
import type { Source } from './source.ts'
import { verdictOver } from './verdict.ts'

export type GateOptions = {
  /** The day of judgement, an ISO 8601 date in Europe/Brussels. */
  readonly today: string
  readonly locale?: LocaleName
  /** Another configuration file of the trusted tree than the usual one. */
  readonly configurationPath?: string
  /** Judge only this release: the path of a `gpai` folder. */
  readonly release?: string
}

/**
 * Judges what a source proposes to release: the whole way from facts to report. A change of the policy's own files is judged
 * under both policies, and the stricter verdict counts.
 * Rejects with `GateError` when it cannot; a rejected gate is never a pass.
 */
export async function gate(source: Source, options: GateOptions): Promise<Report> {
  const path = options.configurationPath ?? configurationPath
  const policy = await readPolicy(source, path)
  const language = options.locale ?? policy.configuration.locale
  return toldIn(language, judgeAndReport({ source, policy, path }, { ...options, locale: language }))
}

type Judging = { readonly source: Source; readonly policy: Policy; readonly path: string }

async function judgeAndReport(
  { source, policy, path }: Judging,
  options: GateOptions & { readonly locale: LocaleName },
): Promise<Report> {
  const facts = await gatherFacts(source, options.today)
  const locale = await localeOf(options.locale)
  const judgement = await judgeUnder(policy, { source, facts, choose: (found) => wanted(found, options.release) })
  const change = await judgePolicyChange({ policy, path, source, facts })
  const report = buildReport({ facts, ...alongside(judgement, change), locale })
  const choose = (found: readonly string[]) => found.filter((one) => one === (options.release ?? one))
  const proposed = await judgeProposedPolicy({ policy, judgement, path }, { source, facts, choose })
  return proposed === null
    ? report
    : withChange(report, buildReport({ facts, ...alongside(proposed.judgement, change), locale }), {
        ...proposed,
        verdicts: { trusted: verdictOf(judgement), proposed: verdictOf(proposed.judgement) },
      })
}

function verdictOf({ judged, general }: Judgement): Verdict {
  return verdictOver({ verdicts: judged.map(({ decision }) => decision.verdict), general })
}

/** A judgement with what a change of the policy asks; while that is open, there is something to gate. */
function alongside(judgement: Judgement, change: readonly Decided[]): Judgement {
  const open = change.some(({ outcome }) => outcome !== 'attested')
  return {
    ...judgement,
    general: [...judgement.general, ...change],
    nothing: open ? null : judgement.nothing,
  }
}

/** Work whose failure is told in a language, now that it is known. */
function toldIn<T>(locale: LocaleName, work: Promise<T>): Promise<T> {
  return work.catch((cause: unknown) => {
    throw cause instanceof GateError ? cause.in(locale) : cause
  })
}

/** The folders to judge. Throws `input-invalid` when the one asked for is none of them: nothing would be judged. */
function wanted(folders: readonly string[], release: string | undefined): readonly string[] {
  if (release === undefined || folders.includes(release)) return release === undefined ? folders : [release]
  throw new GateError({
    code: 'input-invalid',
    says: sayError('release-absent', { release, folders }),
  })
}
