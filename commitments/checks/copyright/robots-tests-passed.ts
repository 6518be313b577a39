import type { CopyrightPolicy } from '../../../schemas/copyright-policy.ts'
import type { Files } from '../../case.ts'
import type { Issue } from '../../issue.ts'
import { namedText } from '../statements/named-file.ts'
import { notStated, ofCopyrightPolicy, type PolicyIssueAt } from './of-copyright-policy.ts'

type Conformance = NonNullable<CopyrightPolicy['conformance']>
type TestCase = NonNullable<Conformance['cases']>[number]

/** Cases beyond this number belong into a report of the tests. */
const mostCases = 100

/** Tests of the crawler against robots.txt files passed, and what it did in each agrees with the protocol. */
export const robotsTestsPassed = ofCopyrightPolicy(
  'robots-tests-passed',
  ({ conformance = {} }, issue, { evidence: { files } }) => {
    const { commit, date, passed, failed = 0, cases = [] } = conformance
    return [
      ...notStated(issue, { 'conformance.commit': commit, 'conformance.date': date, 'conformance.passed': passed }),
      ...(failed > 0 ? [issue('tests-failed', 'conformance.failed', { count: failed })] : []),
      ...(cases.length > mostCases ? [issue('too-many-cases', 'conformance.cases', { limit: mostCases })] : []),
      ...cases
        .slice(0, mostCases)
        .flatMap((test, index) => judge(files, issue, { ...test, item: `conformance.cases.${index}` as const })),
    ]
  },
)

function judge(
  files: Files,
  issue: PolicyIssueAt,
  test: TestCase & { readonly item: `conformance.cases.${number}` },
): readonly Issue[] {
  const { path, url, product_token: token, fetched, item } = test
  if (path === undefined || url === undefined || token === undefined || fetched === undefined)
    return [issue('not-stated', item)]
  const found = namedText(files, issue, { item: `${item}.path`, path })
  if ('place' in found) return [found.place]
  const allowed = files.robotsAt(found.file.path, { url, token })
  if (allowed === null) return [issue('malformed', item)]
  return fetched && !allowed ? [issue('robots-disregarded', item, { path: found.file.path })] : []
}
