import type { Case } from '../../commitments/case.ts'
import { otherwiseJustified } from '../../commitments/safety-terms/seats.ts'
import { demandedRoles, isSmallEntity } from '../../commitments/sign-off/setting.ts'
import type { Signature, SignOff } from '../../commitments/sign-off/state.ts'
import { sayError } from '../../locales/error-words.ts'
import type { Facts } from '../../schemas/facts.ts'
import { GateError } from '../gate-error.ts'
import type { Source } from '../source.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { changeAuthorsOf, type Eligibility, vacancyOf } from './eligibility.ts'
import type { Release } from './release.ts'
import { judgeSignatures } from './signatures.ts'
import type { Subject } from './subject.ts'
import { typeDoubtsOf } from './type-doubts.ts'

/** One release that is to be judged, before anybody looked at its signatures. */
export type Unsigned = { readonly context: Case; readonly release: Release; readonly subject: Subject }

/** What signatures are read from besides the reviews. */
export type SignOffSource = {
  readonly source: Source
  /** What the sign-off of this release bound at an earlier commit; `null` where there is no such commit. */
  readonly signedAt: (commit: string) => Promise<Subject | null>
  /** Digests of the other releases in the same change: lines with these are not about this one. */
  readonly elsewhere: ReadonlySet<string>
  /** Where the configuration stands: a change of it has to be signed, too. */
  readonly configurationPath: string
}

/**
 * Finds out who has to sign a release and who has. Rejects with `permission-missing` when a signature depends on a team whose
 * members cannot be read.
 */
export async function readSignOff({ context, release, subject }: Unsigned, from: SignOffSource): Promise<SignOff> {
  const doubts = typeDoubtsOf(context, release.files)
  const policyChanged = changesPolicy(context, from.configurationPath)
  const demanded = demandedRoles(context, { doubts, policyChanged })
  const eligibility = eligibilityIn(context)
  const { digest, parts, problems, leftOut } = subject
  const vacant = demanded.flatMap((role) => {
    const reasons = vacancyOf(role, eligibility)
    return reasons === null ? [] : [{ role, reasons }]
  })
  const { pullRequest } = context.facts
  return {
    subject: { digest, parts, problems, leftOut },
    demanded,
    doubts,
    vacant,
    policyChanged,
    checked: pullRequest === null ? 'on-pull-request' : 'here',
    signatures: pullRequest === null ? [] : await signaturesOn({ context, subject, eligibility, from }, pullRequest),
  }
}

type Looking = {
  readonly context: Case
  readonly subject: Subject
  readonly eligibility: Eligibility
  readonly from: SignOffSource
}

async function signaturesOn(
  { context, subject, eligibility, from }: Looking,
  { reviews }: NonNullable<Facts['pullRequest']>,
): Promise<readonly Signature[]> {
  const candidates = candidatesOf(reviews, from.elsewhere)
  for (const candidate of candidates) await assertTeamsKnown(candidate, eligibility, from.source)
  return judgeSignatures(candidates, { context, present: subject, eligibility, signedAt: from.signedAt })
}

function eligibilityIn(context: Case): Eligibility {
  const { signOff, safetyResponsibilities: record } = context.evidence
  return {
    roster: context.configuration.roster,
    day: context.facts.today,
    small: isSmallEntity(context),
    justified: record.state === 'found' && otherwiseJustified(record.content),
    legalEntity: signOff.state === 'found' ? signOff.content.legal_entity : undefined,
    changeAuthors: changeAuthorsOf(context.facts),
    unknownAuthors: context.facts.pullRequest?.unknownAuthors === true,
  }
}

function changesPolicy({ facts, configuration }: Case, path: string): boolean {
  const paths = (facts.changed ?? []).flatMap(({ path, previousPath }) => [path, previousPath])
  return paths.includes(path) || paths.includes(configuration.baseline)
}

/** A person who is not named in the roster may still be in one of its teams. */
async function assertTeamsKnown({ says }: Candidate, { roster }: Eligibility, source: Source): Promise<void> {
  if (typeof says === 'string') return
  const who = says.login.toLowerCase()
  const entries = roster.holders.filter(({ role }) => role === says.role)
  if (entries.some(({ members }) => members.includes(who))) return
  for (const { team, members } of entries) {
    if (team !== null && members.length === 0 && (await source.members(team)) === null) throw unknownTeam(team)
  }
}

function unknownTeam(team: string): GateError {
  return new GateError({
    code: 'permission-missing',
    says: sayError('team-unreadable', { team }),
  })
}
