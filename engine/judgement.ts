import { decideScope } from '../commitments/scope.ts'
import type { Facts } from '../schemas/facts.ts'
import { assess } from './assess.ts'
import type { Policy } from './configuration/read-policy.ts'
import { type Decided, decide } from './decide.ts'
import { openMarkdownThread } from './documents/markdown-thread.ts'
import { gatherEvidence } from './evidence/gather.ts'
import { readRelease } from './evidence/read-release.ts'
import { configurationFindings } from './policy/configuration-findings.ts'
import { findReleases } from './releases.ts'
import type { Judged } from './report/build.ts'
import type { NothingReason } from './report/locales/locale.ts'
import { type Gathered, withSignOffs } from './sign-off/with-sign-offs.ts'
import type { Source } from './source.ts'
import { isAbout } from './waivers/exemption.ts'
import { settleExemptions } from './waivers/settle-exemptions.ts'

/** What was decided under one policy, before anybody puts it into words. */
export type Judgement = {
  readonly judged: readonly Judged[]
  /** Why there was nothing to gate; `null` when there was. */
  readonly nothing: NothingReason | null
  /** Findings about the policy itself. */
  readonly general: readonly Decided[]
}

/** What is judged, and which of the releases found. */
export type Subject = {
  readonly source: Source
  readonly facts: Facts
  readonly choose: (folders: readonly string[]) => readonly string[]
}

/** Judges the releases of a source under a policy. Documents come from the source, whatever the policy was read from. */
export async function judgeUnder(policy: Policy, { source, facts, choose }: Subject): Promise<Judgement> {
  const { configuration } = policy
  const releases = await findReleases(source, configuration, facts)
  const folders = choose(releases.folders)
  const { valid, findings } = settleExemptions(policy.exemptions, configuration, { today: facts.today, folders })
  const thread = openMarkdownThread()
  const gathered: Gathered[] = []
  for (const folder of folders) {
    const files = await readRelease(source, folder, { comparing: facts.changed !== null, thread })
    const evidence = gatherEvidence(files)
    const scope = decideScope(evidence.release, facts.today, evidence.files)
    gathered.push({ the: { evidence, facts, scope, configuration }, files })
  }
  const cases = await withSignOffs(gathered, { source, thread })
  await thread.close()
  const judged = cases.map((the): Judged => {
    const { folder } = the.evidence.files
    const exemptions = valid.filter((exemption) => isAbout(exemption, folder))
    return { folder, the, decision: decide(the, assess(the), exemptions) }
  })
  const general = judged.length === 0 ? [] : [...findings, ...configurationFindings(policy, facts.today)]
  return { judged, general, nothing: 'nothing' in releases ? releases.nothing : null }
}
