import type { CopyrightPolicy } from '../../../schemas/copyright-policy.ts'
import type { Files } from '../../case.ts'
import type { Place } from '../../place.ts'
import { namedText } from '../statements/named-file.ts'
import type { Flaw } from '../statements/see-in.ts'
import { notStated, ofCopyrightPolicy } from './of-copyright-policy.ts'

type Conformance = NonNullable<CopyrightPolicy['conformance']>
type TestCase = NonNullable<Conformance['cases']>[number]

/** Cases beyond this number belong into a report of the tests. */
const mostCases = 100

/** Tests of the crawler against robots.txt files passed, and what it did in each agrees with the protocol. */
export const robotsTestsPassed = ofCopyrightPolicy(
  'robots-tests-passed',
  ({ conformance = {} }, flaw, { evidence: { files } }) => {
    const { commit, date, passed, failed = 0, cases = [] } = conformance
    return [
      ...notStated(flaw, { 'conformance.commit': commit, 'conformance.date': date, 'conformance.passed': passed }),
      ...(failed > 0 ? [flaw('tests-failed', 'conformance.failed', { count: failed })] : []),
      ...(cases.length > mostCases ? [flaw('too-many-cases', 'conformance.cases', { limit: mostCases })] : []),
      ...cases
        .slice(0, mostCases)
        .flatMap((test, index) => judge(files, flaw, { ...test, item: `conformance.cases.${index}` })),
    ]
  },
)

function judge(files: Files, flaw: Flaw, test: TestCase & { readonly item: string }): readonly Place[] {
  const { path, url, product_token: token, fetched, item } = test
  if (path === undefined || url === undefined || token === undefined || fetched === undefined)
    return [flaw('not-stated', item)]
  const found = namedText(files, flaw, { item: `${item}.path`, path })
  if ('place' in found) return [found.place]
  const allowed = files.robotsAt(found.file.path, { url, token })
  if (allowed === null) return [flaw('malformed', item)]
  return fetched && !allowed ? [flaw('robots-disregarded', item, { path: found.file.path })] : []
}
