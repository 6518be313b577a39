import { describe, expect, it } from 'vitest'
import { reportNamesEvaluators, reportUpdated } from '../../../commitments/applies/governance.ts'
import type { Check } from '../../../commitments/check.ts'
import { detailKept } from '../../../commitments/checks/model-report/detail-kept.ts'
import { deviationsExplained } from '../../../commitments/checks/model-report/deviations-explained.ts'
import { evaluatorAccessTold } from '../../../commitments/checks/model-report/evaluator-access-told.ts'
import { evaluatorsExplained } from '../../../commitments/checks/model-report/evaluators-explained.ts'
import { reportCoversRelease } from '../../../commitments/checks/model-report/report-covers-release.ts'
import { reportDrawnUp } from '../../../commitments/checks/model-report/report-drawn-up.ts'
import { reportMapped } from '../../../commitments/checks/model-report/report-mapped.ts'
import { reportVersionsAssessed } from '../../../commitments/checks/model-report/report-versions-assessed.ts'
import { risksReported } from '../../../commitments/checks/model-report/risks-reported.ts'
import { samplesRandom } from '../../../commitments/checks/model-report/samples-random.ts'
import { documentPointed } from '../../../commitments/checks/statements/document-pointed.ts'
import { statedThroughout } from '../../../commitments/checks/statements/stated-throughout.ts'
import { governanceCase, resultsOf } from '../../builders/governance-case.ts'

const report = (set: Readonly<Record<string, unknown>>) => ({ 'model-report': set })
const noRelease = { files: { 'gpai/release.yaml': null } }
const ssm = (text: string) => ({ files: { 'gpai/safety/ssm.yaml': text } })
const alike = (status: string) => `comparisons: [{ risk_id: cbrn, reference: { status: ${status} } }]\n`

describe('stated-throughout', () => {
  const check = statedThroughout('safetyModelReport', ['risks.items[].estimate', 'external.none_because', 'outlook'])

  it.each([
    ['goes through each element', { 'risks.items.1.estimate': null }, ['not-stated@risks.items.1.estimate']],
    ['wants at least one element', { 'risks.items': [] }, ['not-stated@risks.items']],
    ['wants the list', { risks: null }, ['not-stated@risks.items']],
    ['lets a list at the end be empty', { 'external.none_because': [] }, ['met']],
    ['wants a list at the end', { 'external.none_because': null }, ['not-stated@external.none_because']],
  ] as const)('%s', async (_, set, expected) => {
    expect(await resultsOf(check, report(set))).toEqual(expected)
  })
})

const cases: readonly (readonly [string, Check, Readonly<Record<string, unknown>>, readonly string[]])[] = [
  ['a report in time', reportDrawnUp, {}, ['met']],
  ['a report on the day of placing', reportDrawnUp, { date: '2026-10-12', changelog: null }, ['met']],
  ['a report one day late', reportDrawnUp, { date: '2026-10-13', changelog: null }, ['too-late@date=2026-10-12']],
  ['a later version of it', reportDrawnUp, { date: '2026-11-13' }, ['met']],
  ['no date', reportDrawnUp, { date: null, changelog: null }, ['not-stated@date']],
  ['full detail', detailKept, {}, ['met']],
  ['detail that is not reduced', detailKept, { reduced_detail: { applies: false } }, ['met']],
  ['the released version', reportCoversRelease, {}, ['met']],
  ['another version', reportCoversRelease, { 'versions.0.version': '2.0' }, ['version-not-covered@versions']],
  ['no version at all', reportCoversRelease, { versions: null }, ['version-not-covered@versions']],
  ['versions that were assessed', reportVersionsAssessed, {}, ['met']],
  [
    'a version that was not',
    reportVersionsAssessed,
    { 'versions.2': { digest: '0'.repeat(64) } },
    ['names-nothing@versions.2.digest=full_process.versions'],
  ],
  ['a version without digest', reportVersionsAssessed, { 'versions.1.digest': null }, ['version-not-covered@versions']],
  ['no versions', reportVersionsAssessed, { versions: null }, ['version-not-covered@versions']],
  ['enough samples', samplesRandom(5), { 'evaluations.0.samples.count': 5 }, ['met']],
  [
    'too few samples',
    samplesRandom(5),
    { 'evaluations.0.samples.count': 4 },
    ['too-few-samples@evaluations.0.samples.count'],
  ],
  ['no evaluations', samplesRandom(5), { evaluations: null }, ['met']],
  [
    'no samples',
    samplesRandom(5),
    { 'evaluations.1.samples': null },
    ['too-few-samples@evaluations.1.samples.count', 'not-random@evaluations.1.samples.selection'],
  ],
  ['every alternative explained', deviationsExplained, {}, ['met']],
  [
    'an alternative without a reason',
    deviationsExplained,
    { 'security.deviations.0.reason': null },
    ['rows-missing@security.deviations=safety.app4.2.5'],
  ],
  ['no deviations', deviationsExplained, { security: null }, ['rows-missing@security.deviations=safety.app4.2.5']],
  ['access of evaluators', evaluatorAccessTold, {}, ['met']],
  ['an evaluator who tells the AI Office', evaluatorAccessTold, { 'evaluators.external.1.access': null }, ['met']],
  [
    'an evaluator whose access nobody tells',
    evaluatorAccessTold,
    { 'evaluators.external.0.access': null },
    ['not-stated@evaluators.external.0.access'],
  ],
  ['no evaluators', evaluatorAccessTold, { evaluators: null }, ['met']],
  ['all points', reportMapped(['safety.7.5', 'safety.7.1.3']), {}, ['met']],
  [
    'a point without its place',
    reportMapped(['safety.7.5', 'safety.7.1.3']),
    { 'versions.1.risks': null },
    ['not-stated@versions.1.risks'],
  ],
]

describe('the checks of a Model Report', () => {
  it.each(cases)('see %s', async (_, check, set, expected) => {
    expect(await resultsOf(check, report(set))).toEqual(expected)
  })

  it.each([reportDrawnUp, reportCoversRelease])('$name has a gap where there is no release manifest', async (check) => {
    expect(await resultsOf(check, {}, noRelease)).toEqual(['document-missing@'])
  })

  it('lets a small provider reduce the detail, with a reason', async () => {
    const reduced = (size: string, detail: object) =>
      resultsOf(detailKept, { ...report({ reduced_detail: detail }), release: { 'provider.size': size } })
    expect(await reduced('sme', { applies: true, reason: 'Eleven people' })).toEqual(['met'])
    expect(await reduced('sme', { applies: true })).toEqual(['not-stated@reduced_detail.reason'])
    expect(await reduced('other', { applies: true, reason: 'Eleven people' })).toEqual([
      'detail-reduced@reduced_detail.applies',
    ])
    expect(
      await resultsOf(detailKept, report({ reduced_detail: { applies: true, reason: 'Four people' } }), noRelease),
    ).toEqual(['detail-reduced@reduced_detail.applies'])
  })

  it('compares versions with nothing where no process is recorded', async () => {
    const noProcess = { ...report({}), assessment: { full_process: null } }
    expect(await resultsOf(reportVersionsAssessed, noProcess)).toHaveLength(2)
    expect(
      await resultsOf(reportVersionsAssessed, {
        ...report({}),
        assessment: { 'full_process.versions.0.digests': null },
      }),
    ).toHaveLength(2)
    expect(await resultsOf(reportVersionsAssessed, {}, { files: { 'gpai/safety/assessment.yaml': null } })).toEqual([
      'met',
    ])
  })

  it('knows of no alternative where there is no security record', async () => {
    const files = { 'gpai/safety/security.yaml': null }
    expect(await resultsOf(deviationsExplained, report({ 'security.deviations': [] }), { files })).toEqual(['met'])
    expect(await resultsOf(deviationsExplained, { ...report({}), security: { objectives: null } })).toEqual(['met'])
  })
})

describe('document-pointed', () => {
  const check = documentPointed('safetyModelReport', 'document')
  const text = '# Model Report\n'
  const sha256 = '32d69a72c0cdeb4a7f0d68a0ab0aa2d0ec3af2cf7e9cc5efa32a7ad7ac5a0d1a'
  const at = (path: string, hash: string | undefined) =>
    report({ document: { path, custodian: 'Model report office', ...(hash === undefined ? {} : { sha256: hash }) } })

  it('wants a place, a hash and a custodian', async () => {
    expect(await resultsOf(check)).toEqual(['met'])
    expect(await resultsOf(check, report({ document: { title: 'Model Report' } }))).toEqual([
      'not-stated@document.location',
      'not-stated@document.sha256',
      'not-stated@document.custodian',
    ])
    expect(await resultsOf(check, report({ document: null }))).toHaveLength(3)
  })

  it('compares the hash of a document in the repository', async () => {
    const files = { 'docs/report.md': text }
    const [wrong] = await resultsOf(check, at('docs/report.md', sha256), { files })
    expect(wrong).toBe('hash-disagrees@document.sha256')
    const read = await governanceCase(at('docs/report.md', sha256), { files })
    const correct = read.evidence.files.at('docs/report.md')?.sha256 ?? ''
    expect(await resultsOf(check, at('docs/report.md', correct), { files })).toEqual(['met'])
    expect(await resultsOf(check, at('docs/report.md', undefined), { files })).toEqual(['not-stated@document.sha256'])
    expect(await resultsOf(check, at('docs/other.md', correct), { files })).toEqual(['file-absent@document.path'])
    expect(await resultsOf(check, at('../../other.md', correct), { files })).toEqual([
      'outside-repository@document.path',
    ])
  })
})

describe('risks-reported', () => {
  it('names specified risks that are not treated, and says so of the whole list', async () => {
    expect(await resultsOf(risksReported)).toEqual(['met'])
    expect(await resultsOf(risksReported, report({ 'risks.items.0': null }))).toEqual(['rows-missing@risks.items=cbrn'])
    expect(await resultsOf(risksReported, report({ risks: null }))).toEqual([
      'rows-missing@risks.items=cbrn+loss_of_control+cyber_offence+harmful_manipulation',
    ])
  })

  it('points to another identified risk in the register', async () => {
    expect(await resultsOf(risksReported, { risks: { 'risks.4.identified': true } })).toEqual([
      'risk-unreported@risks.4',
    ])
    expect(await resultsOf(risksReported, { risks: { risks: null } })).toEqual(['met'])
    expect(await resultsOf(risksReported, {}, { files: { 'gpai/safety/risks.yaml': null } })).toEqual(['met'])
  })
})

describe('evaluators-explained', () => {
  const alone = { 'evaluators.external.0.risk_ids': ['cyber_offence'] }
  const none = (entry: object) => report({ ...alone, 'external.none_because': [entry] })

  it('wants an evaluator or a whole reason for each risk', async () => {
    expect(await resultsOf(evaluatorsExplained)).toEqual(['met'])
    expect(await resultsOf(evaluatorsExplained, report(alone))).toEqual(['evaluator-unexplained@risks.items.0'])
    expect(
      await resultsOf(
        evaluatorsExplained,
        none({ risk_id: 'cbrn', condition: 'search_failed', reason: 'Section 9.3' }),
      ),
    ).toEqual(['met'])
    for (const entry of [
      { condition: 'search_failed', reason: 'Section 9.3' },
      { risk_id: 'cbrn', reason: 'Section 9.3' },
      { risk_id: 'cbrn', condition: 'search_failed' },
    ]) {
      expect(await resultsOf(evaluatorsExplained, none(entry))).toEqual(['evaluator-unexplained@risks.items.0'])
    }
  })

  it('says nothing where nothing is listed', async () => {
    expect(await resultsOf(evaluatorsExplained, report({ risks: null, external: null, evaluators: null }))).toEqual([
      'met',
    ])
    expect(await resultsOf(evaluatorsExplained, report({ 'evaluators.external.0.risk_ids': null }))).toHaveLength(2)
    expect(await resultsOf(evaluatorsExplained, report({ 'risks.items.0.risk_id': null }))).toEqual(['met'])
  })

  it('looks up that the model is similarly safe or safer for the risk', async () => {
    const entry = none({ risk_id: 'cbrn', condition: 'similarly_safe', reason: 'Section 9.3' })
    expect(await resultsOf(evaluatorsExplained, entry, ssm(alike('held')))).toEqual(['met'])
    for (const options of [ssm(alike('lost')), ssm('comparisons: [{ risk_id: cbrn }]\n'), ssm('{}\n'), {}]) {
      expect(await resultsOf(evaluatorsExplained, entry, options)).toEqual([
        'similarity-not-shown@external.none_because.0',
      ])
    }
  })
})

describe('conditions on a Model Report', () => {
  const missing = { files: { 'gpai/safety/model-report.yaml': null } }

  it('know whether it was updated', async () => {
    expect(reportUpdated.holds(await governanceCase())).toBe(false)
    expect(reportUpdated.holds(await governanceCase(report({ kind: 'update' })))).toBe(true)
    expect(reportUpdated.holds(await governanceCase(report({ updates: [{ version: '1.1' }] })))).toBe(true)
    expect(reportUpdated.holds(await governanceCase({}, missing))).toBe(false)
  })

  it('know whether it names evaluators', async () => {
    expect(reportNamesEvaluators.holds(await governanceCase())).toBe(true)
    expect(reportNamesEvaluators.holds(await governanceCase(report({ evaluators: null })))).toBe(false)
    expect(reportNamesEvaluators.holds(await governanceCase({}, missing))).toBe(false)
  })
})
