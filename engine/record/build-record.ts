import type { Report } from '../../schemas/report.ts'
import { predicateType, type VerdictRecord } from '../../schemas/verdict-record.ts'

// Decision: docs/decisions/0616-the-record-of-a-verdict.md
/** The record of a verdict, to be kept: who decided what about which files, and nothing of what the files say. */
export function recordOf({ releases, findings, verdict, gate, judged, editions }: Report): VerdictRecord {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: releases
      .flatMap(({ subjects }) => subjects)
      .map(({ path, sha256, pointer }) => ({
        name: path,
        digest: { sha256 },
        ...(pointer === undefined ? {} : { annotations: { gitLfsPointerSha256: pointer } }),
      })),
    predicateType,
    predicate: {
      verdict,
      gate,
      judged,
      editions,
      releases: releases.map(({ folder, verdict: its, scope }) => ({ folder, verdict: its, row: scope.row })),
      findings: findings.map(({ id, release, outcome, effect, exemption }) => ({
        id,
        release,
        outcome,
        effect,
        ...(exemption === undefined ? {} : { exemption }),
      })),
      signOffs: releases.flatMap(({ folder, signOffs }) =>
        signOffs.map(({ role, login, state, reasons, digest, on, statements }) => ({
          release: folder,
          role,
          login,
          state,
          reasons,
          digest,
          on,
          statements: statements.map(({ id }) => id),
        })),
      ),
    },
  }
}
