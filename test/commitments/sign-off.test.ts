import { describe, expect, it } from 'vitest'
import { demands, policyChanges, signOffDemanded } from '../../commitments/applies/sign-off.ts'
import type { Case } from '../../commitments/case.ts'
import type { Check, Observation } from '../../commitments/check.ts'
import { assuranceCurrent } from '../../commitments/checks/sign-off/assurance-current.ts'
import { conditionsWatched } from '../../commitments/checks/sign-off/conditions-watched.ts'
import { coreBusinessPlaced } from '../../commitments/checks/sign-off/core-business-placed.ts'
import { policyChangeSigned } from '../../commitments/checks/sign-off/policy-change-signed.ts'
import { releaseTypeShown } from '../../commitments/checks/sign-off/release-type-shown.ts'
import { risksDetermined } from '../../commitments/checks/sign-off/risks-determined.ts'
import { signaturesCanHold } from '../../commitments/checks/sign-off/signatures-can-hold.ts'
import { signedBy } from '../../commitments/checks/sign-off/signed-by.ts'
import { signersAvailable } from '../../commitments/checks/sign-off/signers-available.ts'
import { subjectAgrees } from '../../commitments/checks/sign-off/subject-agrees.ts'
import { subjectBound } from '../../commitments/checks/sign-off/subject-bound.ts'
import { subjectStated } from '../../commitments/checks/sign-off/subject-stated.ts'
import { chapterMeasures } from '../../commitments/index.ts'
import { decideScope } from '../../commitments/scope.ts'
import { datedGrounds, isTooOld } from '../../commitments/sign-off/dated-grounds.ts'
import { invalidations, rejections } from '../../commitments/sign-off/reasons.ts'
import { partFor } from '../../commitments/sign-off/setting.ts'
import type { SignOff } from '../../commitments/sign-off/state.ts'
import { openMarkdownThread } from '../../engine/documents/markdown-thread.ts'
import { gatherEvidence } from '../../engine/evidence/gather.ts'
import { readRelease } from '../../engine/evidence/read-release.ts'
import { gatherFacts } from '../../engine/facts.ts'
import { localeOf } from '../../locales/index.ts'
import { defaultConfiguration } from '../../schemas/configuration.ts'
import { emptyRoster, type Holder } from '../../schemas/roster.ts'
import { type MemoryTree, memorySource } from '../builders/memory-source.ts'
import { complete, edited, today } from '../builders/sign-off-world.ts'

/** A case of the example in which nobody looked at signatures. */
async function caseOf(head: MemoryTree = complete, more: Partial<Case> = {}): Promise<Case> {
  const source = memorySource({ head })
  const facts = await gatherFacts(source, today)
  const files = await readRelease(source, 'gpai', { comparing: false, thread: openMarkdownThread() })
  const evidence = gatherEvidence(files)
  const scope = decideScope(evidence.release, facts.today, evidence.files)
  return { evidence, facts, scope, configuration: defaultConfiguration, chapterMeasures, ...more }
}

function without(path: string, tree: MemoryTree = complete): MemoryTree {
  return Object.fromEntries(Object.entries(tree).filter(([name]) => name !== path))
}

const unsigned = without('gpai/sign-off.yaml')

const state: SignOff = {
  subject: { digest: null, parts: new Map(), problems: [], leftOut: [] },
  demanded: [],
  doubts: [],
  vacant: [],
  signatures: [],
  checked: 'here',
  policyChanged: false,
}

function issuesOf(observation: Observation): readonly string[] {
  return 'issues' in observation ? observation.issues.map(({ problem, item }) => `${problem} ${item ?? ''}`.trim()) : []
}

async function issuesIn(check: Check, head?: MemoryTree, more?: Partial<Case>): Promise<readonly string[]> {
  return issuesOf(check.run(await caseOf(head, more)))
}

const signOff = (set: Readonly<Record<string, unknown>>) => edited({ 'sign-off': set })

describe('a case in which nobody looked at signatures', () => {
  it('has nothing signed, and everybody of the matrix still to sign', async () => {
    const context = await caseOf()
    expect(signOffDemanded.holds(context)).toBe(true)
    expect(demands('oversight_body').holds(context)).toBe(true)
    expect(demands('assurance').holds(context)).toBe(false)
    expect(policyChanges.holds(context)).toBe(false)
    expect(partFor(context, 'assurance')).toBe('evidence')
    expect(issuesOf(signedBy('risk_owner').run(context))).toEqual(['not-signed'])
    expect(issuesOf(subjectBound.run(context))).toEqual([])
    expect(issuesOf(releaseTypeShown.run(context))).toEqual([])
    expect(issuesOf(policyChangeSigned.run(context))).toEqual([])
  })

  it('has nothing at all without a record', async () => {
    const context = await caseOf(unsigned)
    expect(demands('risk_owner').holds(context)).toBe(true)
    expect(issuesOf(signersAvailable.run(context))).toEqual([])
    expect(issuesOf(signaturesCanHold.run(context))).toEqual([])
    expect(issuesOf(subjectStated.run(context))).toEqual(['document-missing'])
    expect(datedGrounds(context)).toEqual([])
  })
})

describe('the subject', () => {
  it.each([
    ['tools', { 'subject.affordances': null }, ['not-stated subject.affordances']],
    ['versions', { 'subject.model_versions': null }, ['not-stated subject.model_versions']],
    ['a part of a version', { 'subject.model_versions.0.name': null }, ['not-stated subject.model_versions.0.name']],
    ['the least mitigated version', { 'subject.model_versions.1': null }, ['role-not-covered subject.model_versions']],
    [
      'everything',
      { subject: null },
      expect.arrayContaining(['not-stated subject.affordances', 'not-stated subject.risk_register']),
    ],
  ])('is not stated without %s', async (_, set, expected) => {
    expect(await issuesIn(subjectStated, signOff(set))).toEqual(expected)
  })

  it('may be without tools', async () => {
    expect(await issuesIn(subjectStated, signOff({ 'subject.affordances': [] }))).toEqual([])
  })

  it('names no security file where nothing has to be guarded', async () => {
    const exempt = {
      applies: true,
      comparator_model: 'open-9',
      comparator_parameters: 'https://open-9.example',
      evidence: 'EX-1',
      decided_on: '2026-09-01',
    }
    const head = edited({ 'safety/security': { exempt }, 'sign-off': { 'subject.security_file': null } })
    expect(await issuesIn(subjectStated, head)).toEqual([])
    expect(demands('security_lead').holds(await caseOf(head))).toBe(false)
    expect(await issuesIn(subjectStated, signOff({ 'subject.security_file': null }))).toEqual([
      'not-stated subject.security_file',
    ])
  })

  it.each([
    [
      'the Framework',
      { 'subject.framework.sha256': 'f'.repeat(64) },
      ['differs-from-document subject.framework.sha256'],
    ],
    ['the report', { 'subject.model_report.version': '9' }, ['differs-from-document subject.model_report.version']],
    ['the distribution', { 'subject.distribution': 'open_weights' }, ['differs-from-document subject.distribution']],
    ['the versions', { 'subject.model_versions.1': null }, ['version-left-out subject.model_versions']],
    ['everything', { subject: null }, ['version-left-out subject.model_versions']],
  ])('does not agree on %s', async (_, set, expected) => {
    expect(await issuesIn(subjectAgrees, signOff(set))).toEqual(expected)
  })

  it('agrees with documents that are not there', async () => {
    const files = ['framework', 'model-report', 'mitigations']
    const head = files.reduce((tree, name) => without(`gpai/safety/${name}.yaml`, tree), complete)
    expect(await issuesIn(subjectAgrees, head)).toEqual([])
    expect(await issuesIn(subjectAgrees, edited({ 'safety/model-report': { versions: null } }))).toEqual([])
  })
})

describe('determinations', () => {
  it.each([
    ['a specified risk is missing', { 'determinations.0': null }, ['rows-missing determinations']],
    ['no determination is made', { determinations: null }, ['rows-missing determinations']],
    ['a tier is not stated', { 'determinations.0.tier_reached': null }, ['not-stated determinations.0.tier_reached']],
    [
      'a risk is not acceptable',
      { 'determinations.1.acceptable': false },
      ['not-acceptable determinations.1.acceptable'],
    ],
    ['the whole is not stated', { overall_acceptable: null }, ['not-stated overall_acceptable']],
    ['the whole is not acceptable', { overall_acceptable: false }, ['not-acceptable overall_acceptable']],
    ['nothing is decided', { decision: null }, ['not-stated decision']],
    ['the decision is not to proceed', { decision: 'do_not_proceed' }, ['do-not-proceed decision']],
    [
      'another risk has no tiers',
      { 'determinations.4': { risk: 'other:x', margin_ref: 'Margin M-1', acceptable: true } },
      [],
    ],
  ])('are judged when %s', async (_, set, expected) => {
    expect(await issuesIn(risksDetermined, signOff(set))).toEqual(expected)
  })

  it('cover every risk that the register identifies, if there is one', async () => {
    const further = { risk_id: 'other:x', identified: true }
    const register = (risks: unknown) => edited({ 'safety/risks': { risks } })
    expect(
      await issuesIn(
        risksDetermined,
        register([further, { risk_id: 'other:y', identified: false }, { identified: true }]),
      ),
    ).toEqual(['rows-missing determinations'])
    expect(await issuesIn(risksDetermined, register(null))).toEqual([])
    expect(await issuesIn(risksDetermined, without('gpai/safety/risks.yaml'))).toEqual([])
  })
})

describe('conditions', () => {
  it('are at least one', async () => {
    expect(await issuesIn(conditionsWatched, signOff({ conditions: null }))).toEqual(['not-stated conditions'])
  })

  it('end the force of signatures when one has come true, whoever says so', async () => {
    const because = async (head: MemoryTree) => datedGrounds(await caseOf(head)).map((ground) => ground.reason)
    expect(await because(complete)).toEqual([])
    expect(await because(signOff({ 'conditions.0.status': 'met' }))).toEqual(['inv.09'])
    expect(await because(signOff({ conditions: null }))).toEqual([])
    expect(await because(edited({ 'safety/model-report': { 'reasons.conditions': null } }))).toEqual([])
    expect(await because(edited({ 'safety/model-report': { reasons: null } }))).toEqual([])
    const answered = { 'reasons.conditions.0.status': 'met', 'reasons.conditions.0.answered_by_version': '1.1' }
    expect(await because(edited({ 'safety/model-report': answered }))).toEqual([])
    expect(await because(without('gpai/safety/model-report.yaml'))).toEqual([])
  })
})

describe('clocks', () => {
  it('count only for a release that owes the chapter', async () => {
    const context = await caseOf(edited({ 'safety/model-report': { ai_office_access_at: '2026-04-01' } }))
    expect(datedGrounds(context).map(({ reason }) => reason)).toEqual(['inv.14'])
    const scope = { ...context.scope, duties: { ...context.scope.duties, 'safety-and-security': 'not-owed' } } as const
    expect(datedGrounds({ ...context, scope })).toEqual([])
  })

  it('let a signature grow old until the model is placed, also where no day is planned', async () => {
    const context = await caseOf(edited({ release: { 'release.placed_on_market_on': null } }))
    expect(isTooOld(context, '2026-09-10')).toBe(true)
    expect(isTooOld(context, '2026-11-10')).toBe(false)
    expect(isTooOld(await caseOf(), '2026-09-10')).toBe(false)
  })
})

describe('assurance', () => {
  it('is a statement with its date', async () => {
    expect(await issuesIn(assuranceCurrent, signOff({ assurance: null }))).toHaveLength(4)
    expect(await issuesIn(assuranceCurrent, signOff({ 'assurance.date': '2025-11-21' }))).toEqual([
      'overdue assurance.date',
    ])
  })
})

describe('a signature', () => {
  const one = { role: 'risk_owner', login: null, digest: null, on: today } as const
  const run = async (given: Partial<SignOff>) => {
    const observation = signedBy('risk_owner').run(await caseOf(complete, { signOff: { ...state, ...given } }))
    return 'issues' in observation ? observation.issues.map(({ problem, args }) => ({ problem, ...args })) : []
  }

  it('that does not count is shown with its reason', async () => {
    expect(await run({ signatures: [{ ...one, state: 'rejected', reason: 'edited' }] })).toEqual([
      { problem: 'signature-rejected', role: 'risk_owner', signature: ['edited'] },
    ])
    expect(await run({ signatures: [{ ...one, login: 'x', state: 'voided', reasons: ['inv.02'] }] })).toEqual([
      { problem: 'signature-voided', role: 'risk_owner', login: 'x', signature: ['inv.02'] },
    ])
  })

  it('that counts leaves nothing to do', async () => {
    expect(await run({ signatures: [{ ...one, login: 'x', state: 'valid' }] })).toEqual([])
  })

  it('is looked at on the pull request where there is none', async () => {
    expect(await run({ checked: 'on-pull-request' })).toEqual([
      { problem: 'signed-on-pull-request', role: 'risk_owner' },
    ])
    const elsewhere = await caseOf(complete, { signOff: { ...state, checked: 'on-pull-request', policyChanged: true } })
    expect(issuesOf(policyChangeSigned.run(elsewhere))).toEqual([])
  })
})

describe('the roster', () => {
  const holder: Holder = {
    role: 'risk_monitor',
    login: 'a',
    team: null,
    members: ['a'],
    valid_from: null,
    valid_to: null,
    legal_entity: 'e',
    function: null,
    core_business: true,
    groups: [],
    reports_to: null,
    delegated_by: null,
    at: { path: 'x', line: 1, column: 1 },
  }
  const withRoster = (one: Partial<Holder>) => ({
    configuration: { ...defaultConfiguration, roster: { ...emptyRoster, holders: [{ ...holder, ...one }] } },
  })

  it('places core business with the owner', async () => {
    expect(await issuesIn(coreBusinessPlaced, complete, withRoster({}))).toEqual(['holds-core-business'])
    expect(await issuesIn(coreBusinessPlaced, complete, withRoster({ role: 'risk_owner' }))).toEqual([])
    expect(
      await issuesIn(coreBusinessPlaced, complete, withRoster({ role: 'risk_owner', core_business: false })),
    ).toEqual(['no-core-business'])
    expect(await issuesIn(coreBusinessPlaced, complete, withRoster({ valid_to: '2026-01-01' }))).toEqual([])
  })

  it('needs the legal entity that the record names', async () => {
    expect(await issuesIn(signersAvailable)).toEqual(['entity-not-on-roster legal_entity'])
    const vacant = { signOff: { ...state, vacant: [{ role: 'risk_owner', reasons: [] }] } } as const
    expect(await issuesIn(signersAvailable, signOff({ legal_entity: null }), vacant)).toEqual(['nobody-to-sign'])
  })
})

describe('reasons', () => {
  it.each(['en', 'de'] as const)('have words in %s', async (language) => {
    const { signOff: words } = await localeOf(language)
    for (const reason of [...rejections, ...Object.values(invalidations)])
      expect(words.reasons[reason].length).toBeGreaterThan(10)
  })

  it('hold the 23 events of the law reference', () => {
    const events = Object.values(invalidations).filter((one) => one.startsWith('inv.'))
    expect(events).toEqual(Array.from({ length: 23 }, (_, index) => `inv.${String(index + 1).padStart(2, '0')}`))
  })
})
