import { gate } from '../../engine/gate.ts'
import type { Source } from '../../engine/source.ts'
import type { Review } from '../../schemas/facts.ts'

/** Who confirms in tests that are about something else; in no roster, and in no commit. */
export const confirmer = 'zoe'

/** An approving review of somebody who can write, with a line of the report. */
function confirmedBy(login: string, line: string): Review {
  return {
    id: `${login}-confirms`,
    author: { login, id: 99, kind: 'person' },
    state: 'approved',
    body: line,
    commit: 'b'.repeat(40),
    submittedAt: '2026-11-10T10:00:00Z',
    authorCanPush: true,
    edits: [],
  }
}

/** The confirmation lines that the report on a pull request asks for. */
export async function linesFor(source: Source, today: string): Promise<readonly string[]> {
  const report = await gate(source, { today })
  return report.releases.flatMap(({ confirming }) => confirming.line ?? [])
}

/** The same source, whose claims that take duties away are confirmed, for tests that are about something else. */
export async function confirmed(source: Source, today: string): Promise<Source> {
  const lines = await linesFor(source, today)
  const reviews = lines.map((line) => confirmedBy(confirmer, line))
  return {
    ...source,
    pullRequest: async () => {
      const found = await source.pullRequest()
      return found === null ? null : { ...found, reviews: [...found.reviews, ...reviews] }
    },
  }
}
