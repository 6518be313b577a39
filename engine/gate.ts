import type { Case } from '../commitments/case.ts'
import { decideScope } from '../commitments/scope.ts'
import type { Report } from '../schemas/report.ts'
import type { LocaleName } from '../schemas/vocabulary.ts'
import { assess } from './assess.ts'
import { readConfiguration } from './configuration/read-configuration.ts'
import { decide } from './decide.ts'
import { gatherEvidence } from './evidence/gather.ts'
import { readRelease } from './evidence/read-release.ts'
import { gatherFacts } from './facts.ts'
import { findReleases } from './releases.ts'
import { buildReport, type Judged } from './report/build.ts'
import type { Source } from './source.ts'

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
 * Judges what a source proposes to release: the whole way from facts to report.
 * Rejects with `GateError` when it cannot; a rejected gate is never a pass.
 */
export async function gate(source: Source, options: GateOptions): Promise<Report> {
  const configuration = await readConfiguration(source.trusted, options.configurationPath)
  const facts = await gatherFacts(source, options.today)
  const releases = await findReleases(source, configuration, facts)
  const folders = releases.folders.filter((folder) => options.release === undefined || folder === options.release)
  const judged: Judged[] = []
  for (const folder of folders) {
    const files = await readRelease(source, folder, facts.changed !== null)
    const evidence = gatherEvidence(files)
    const scope = decideScope(evidence.release, facts.today)
    const the: Case = { evidence, facts, scope, configuration }
    judged.push({ folder, the, decision: decide(the, assess(the)) })
  }
  const nothing = 'nothing' in releases ? releases.nothing : null
  return buildReport({ facts, judged, nothing, locale: options.locale ?? configuration.locale })
}
