import type { Case } from '../../commitments/case.ts'
import { otherwiseJustified } from '../../commitments/safety-terms/seats.ts'
import { demandedRoles, isSmallEntity } from '../../commitments/sign-off/setting.ts'
import type { Signature, SignOff } from '../../commitments/sign-off/state.ts'
import type { Facts } from '../../schemas/facts.ts'
import { GateError } from '../gate-error.ts'
import type { Source } from '../source.ts'
import { type Candidate, candidatesOf } from './candidates.ts'
import { judgeSignatures } from './signatures.ts'
import { changeAuthorsOf, type Standing, vacancyOf } from './standing.ts'
import type { Release, Subject } from './subject.ts'
import { typeDoubtsOf } from './type-doubts.ts'

/** One release that is to be judged, before anybody looked at its signatures. */
export type Unsigned = { readonly the: Case; readonly release: Release; readonly subject: Subject }

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
export async function readSignOff({ the, release, subject }: Unsigned, from: SignOffSource): Promise<SignOff> {
  const doubts = typeDoubtsOf(the, release.files)
  const policyChanged = changesPolicy(the, from.configurationPath)
  const demanded = demandedRoles(the, { doubts, policyChanged })
  const standing = standingIn(the)
  const { digest, parts, problems, leftOut } = subject
  const vacant = demanded.flatMap((role) => {
    const reasons = vacancyOf(role, standing)
    return reasons === null ? [] : [{ role, reasons }]
  })
  const { pullRequest } = the.facts
  return {
    subject: { digest, parts, problems, leftOut },
    demanded,
    doubts,
    vacant,
    policyChanged,
    checked: pullRequest === null ? 'on-pull-request' : 'here',
    signatures: pullRequest === null ? [] : await signaturesOn({ the, subject, standing, from }, pullRequest),
  }
}

type Looking = {
  readonly the: Case
  readonly subject: Subject
  readonly standing: Standing
  readonly from: SignOffSource
}

async function signaturesOn(
  { the, subject, standing, from }: Looking,
  { reviews }: NonNullable<Facts['pullRequest']>,
): Promise<readonly Signature[]> {
  const candidates = candidatesOf(reviews, from.elsewhere)
  for (const candidate of candidates) await assertTeamsKnown(candidate, standing, from.source)
  return judgeSignatures(candidates, { the, present: subject, standing, signedAt: from.signedAt })
}

function standingIn(the: Case): Standing {
  const { signOff, safetyResponsibilities: record } = the.evidence
  return {
    roster: the.configuration.roster,
    day: the.facts.today,
    small: isSmallEntity(the),
    justified: record.state === 'found' && otherwiseJustified(record.content),
    legalEntity: signOff.state === 'found' ? signOff.content.legal_entity : undefined,
    changeAuthors: changeAuthorsOf(the.facts),
  }
}

function changesPolicy({ facts, configuration }: Case, path: string): boolean {
  const paths = (facts.changed ?? []).flatMap(({ path, previousPath }) => [path, previousPath])
  return paths.includes(path) || paths.includes(configuration.baseline)
}

/** A person who is not named in the roster may still be in one of its teams. */
async function assertTeamsKnown({ says }: Candidate, { roster }: Standing, source: Source): Promise<void> {
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
    message: `A signature depends on the members of the team ${team}, and they cannot be read.`,
    remedy:
      'Give the token read access to members of the organisation, or name logins in place of the team in the roster.',
  })
}
