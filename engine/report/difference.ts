import type { GapReference, Report } from '../../schemas/report.ts'
import type { Verdict } from '../../schemas/vocabulary.ts'
import type { ProposedPolicy } from '../proposed-policy.ts'

/** The gaps that the second of two reports has and the first has not, and the other way round. */
export type Difference = { readonly appear: readonly GapReference[]; readonly go: readonly GapReference[] }

/** Compares the gaps of two judgements. A gap that changes its effect goes and appears. */
export function differenceOf(before: Report, after: Report): Difference {
  const [first, second] = [gapsOf(before), gapsOf(after)]
  return {
    appear: [...second].flatMap(([key, gap]) => (first.has(key) ? [] : [gap])),
    go: [...first].flatMap(([key, gap]) => (second.has(key) ? [] : [gap])),
  }
}

function gapsOf({ findings }: Report): ReadonlyMap<string, GapReference> {
  return new Map(
    findings
      .filter(({ outcome }) => outcome === 'gap')
      .map(({ id, release, effect }) => [`${effect} ${id} ${release}`, { id, release, effect }]),
  )
}

const severity: { readonly [V in Verdict]: number } = { 'not-applicable': 0, pass: 1, blocked: 2 }

/** What each policy says by itself, without what the change of the policy asks of people. */
type Verdicts = { readonly trusted: Verdict; readonly proposed: Verdict }

/** The stricter of two reports, with what the change of the policy's files would do. */
export function withChange(
  trusted: Report,
  proposed: Report,
  { files, usable, verdicts }: Pick<ProposedPolicy, 'files' | 'usable'> & { readonly verdicts: Verdicts },
): Report {
  const stricter = severity[verdicts.proposed] > severity[verdicts.trusted] ? proposed : trusted
  const { appear, go } = differenceOf(trusted, proposed)
  return {
    ...stricter,
    configurationChange: {
      files: [...files],
      verdictUnderTrusted: verdicts.trusted,
      verdictUnderProposed: verdicts.proposed,
      usable,
      effective: 'stricter',
      appear: [...appear],
      go: [...go],
    },
  }
}
