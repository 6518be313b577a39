import { describe, expect, it } from 'vitest'
import { signersOf } from '../../../commitments/sign-off/matrix.ts'
import { releaseTypes } from '../../../schemas/sign-off.ts'
import { changed } from '../../builders/examples.ts'
import {
  complete,
  digestIn,
  edited,
  everybodySigns,
  gapsIn,
  givenIn,
  judge,
  missingIn,
  reviewBy,
  signers,
  withPolicy,
} from '../../builders/sign-off-world.ts'

const digest = await digestIn(complete)
const usual = { small: false, nothingToGuard: false }

/** The roster of the example with one text in it replaced. */
function roster(from: string, to: string) {
  return withPolicy(complete, (text) => {
    if (!text.includes(from)) throw new Error(`The roster has no ${from}`)
    return text.replace(from, to)
  })
}

const sme = (text: string) => text.replace('size: large', 'size: smc')

describe('the matrix', () => {
  it.each([
    ['A', ['risk_owner', 'risk_monitor', 'security_lead', 'oversight_body', 'report_custodian']],
    ['B', ['risk_owner', 'risk_monitor', 'security_lead', 'oversight_body', 'assurance', 'report_custodian']],
    ['C', ['risk_owner', 'risk_monitor', 'security_lead', 'report_custodian']],
    ['D', ['risk_owner', 'risk_monitor', 'security_lead', 'report_custodian']],
    ['E', ['risk_owner', 'risk_monitor', 'security_lead', 'oversight_body', 'report_custodian']],
    ['F', ['risk_owner', 'risk_monitor', 'security_lead', 'oversight_body', 'report_custodian']],
    ['G', ['risk_monitor']],
  ] as const)('has for %s its signers', (type, roles) => {
    expect(signersOf(type, usual)).toEqual(roles)
  })

  it('needs no security lead where nothing has to be guarded', () => {
    for (const type of releaseTypes)
      expect(signersOf(type, { ...usual, nothingToGuard: true })).not.toContain('security_lead')
  })

  it('takes the own assessment of the supervisory body for assurance at a small provider', () => {
    expect(signersOf('B', { ...usual, small: true })).not.toContain('assurance')
  })
})

describe('the type of a release', () => {
  const stated = (type: string) => edited({ 'sign-off': { release_type: type } })
  const needed = async (type: string, base = complete) => missingIn(await judge({ head: stated(type), base }))
  const { 'gpai/sign-off.yaml': record, ...unsigned } = complete

  it('is taken as it is where the base branch shows an earlier sign-off', async () => {
    expect(record).toBeDefined()
    expect(await needed('C')).not.toContain('oversight_body')
    expect(await needed('G')).toEqual(['risk_monitor'])
  })

  it.each(['C', 'G'])('is not %s where there is no earlier sign-off', async (type) => {
    expect(await needed(type, unsigned)).toContain('oversight_body')
    expect(gapsIn(await judge({ head: stated(type), base: unsigned }))).toContain('release-type')
  })

  it('is not documentation only where the subject changed', async () => {
    const base = changed(complete, 'sign-off', { 'subject.affordances': [] })
    expect(await needed('G', base)).toContain('oversight_body')
    expect(await needed('G', { ...complete, 'gpai/sign-off.yaml': '' })).toContain('oversight_body')
  })

  it('needs assurance where a risk stands at a higher tier than before', async () => {
    const base = changed(complete, 'sign-off', { 'determinations.0.tier_reached': 0 })
    expect(missingIn(await judge({ base }))).toContain('assurance')
    const none = changed(complete, 'sign-off', { determinations: null })
    expect(missingIn(await judge({ base: none }))).not.toContain('assurance')
    const untold = changed(complete, 'sign-off', { 'determinations.0.tier_reached': null })
    expect(missingIn(await judge({ base: untold }))).toContain('assurance')
    expect(missingIn(await judge({ head: untold }))).not.toContain('assurance')
    const nothing = edited({ 'sign-off': { determinations: null } })
    expect(missingIn(await judge({ head: nothing }))).not.toContain('assurance')
  })

  it('is the strictest where none is stated', async () => {
    const head = edited({ 'sign-off': { release_type: null } })
    expect(missingIn(await judge({ head }))).toContain('oversight_body')
    expect(gapsIn(await judge({ head }))).toContain('subject-stated')
  })

  it('is not one of similar safety with a Model Report that treats no risk', async () => {
    const head = changed(stated('D'), 'safety/model-report', { risks: null })
    expect(gapsIn(await judge({ head }))).toContain('release-type')
  })

  it('is not one of similar safety without a Model Report', async () => {
    const { 'gpai/safety/model-report.yaml': report, ...rest } = stated('D')
    expect(report).toBeDefined()
    expect(gapsIn(await judge({ head: rest }))).toContain('release-type')
  })
})

describe('separation of duties', () => {
  const outcomeOf = async (base: typeof complete, role: string) =>
    givenIn(await judge({ base, reviews: everybodySigns(digest) })).find((one) => one.startsWith(role))

  it('sod.1 keeps who answers for core business from monitoring', async () => {
    const base = roster('groups: [risk]', 'groups: [research]')
    expect(await outcomeOf(base, 'risk_monitor')).toBe('risk_monitor: rejected core-business')
    expect(gapsIn(await judge({ base }))).toContain('signers')
  })

  it('sod.1 only warns at a small mid-cap', async () => {
    const base = withPolicy(roster('groups: [risk]', 'core_business: true'), sme)
    const report = await judge({ base, reviews: everybodySigns(digest) })
    expect(givenIn(report)).toContain('risk_monitor: valid')
    const finding = report.findings.find(({ id }) => id === 'policy.sign-off.core-business')
    expect(finding).toMatchObject({ outcome: 'gap', effect: 'warn' })
  })

  it('sod.1 lets another way count that was justified and accepted', async () => {
    const accepted = { reference: 'AJ-1', approved_by: 'Risk committee', approved_on: '2026-09-01' }
    const head = edited({ 'safety/responsibilities': { alternative_justification: accepted } })
    const base = roster('groups: [risk]', 'groups: [research]')
    expect(givenIn(await judge({ head, base, reviews: everybodySigns(await digestIn(head)) }))).toContain(
      'risk_monitor: valid',
    )
  })

  it('sod.1 keeps the owner from monitoring, also at a small provider', async () => {
    const base = withPolicy(roster('- login: boreal-risk-monitor', '- login: boreal-risk-owner'), sme)
    const reviews = [reviewBy(signers.risk_owner, `/gpai sign-off risk_monitor ${digest}`)]
    expect(givenIn(await judge({ base, reviews }))).toEqual(['risk_monitor: rejected owner-and-monitor'])
  })

  it('sod.1 warns of a monitor who reports to the owner', async () => {
    for (const to of ['risk_owner', 'Boreal-Risk-Owner']) {
      const base = roster(
        'groups: [risk]\n        reports_to: boreal-risk-committee',
        `groups: [risk]\n        reports_to: ${to}`,
      )
      const { findings } = await judge({ base })
      expect(findings.find(({ id }) => id === 'policy.sign-off.monitor-line')).toMatchObject({
        outcome: 'gap',
        effect: 'warn',
      })
    }
  })

  it('sod.2 keeps assurance apart from owner and monitor, and below the supervisory body', async () => {
    const limits = 'limits: { minimum_roles: [assurance] }\n'
    const sign = async (from: string, to: string, login: string) => {
      const base = withPolicy(roster(from, to), (text) => `${text}${limits}`)
      return givenIn(await judge({ base, reviews: [reviewBy(login, `/gpai sign-off assurance ${digest}`)] }))
    }
    const refused = ['assurance: rejected assurance-not-apart']
    expect(await sign('- login: boreal-internal-audit', '- login: boreal-risk-monitor', signers.risk_monitor)).toEqual(
      refused,
    )
    const line = 'function: assurance\n        reports_to: boreal-risk-committee'
    expect(
      await sign(line, 'function: assurance\n        reports_to: boreal-risk-owner', 'boreal-internal-audit'),
    ).toEqual(refused)
    expect(await sign(line, 'function: assurance', 'boreal-internal-audit')).toEqual(refused)
    const bodyLine = 'function: assurance\n        reports_to: oversight_body'
    expect(await sign(line, bodyLine, 'boreal-internal-audit')).toEqual(['assurance: valid'])
  })

  it('sod.3 asks for a supervisory seat and no executive one', async () => {
    const seat = 'function: supervisory'
    expect(await outcomeOf(roster(seat, 'function: executive'), 'oversight_body')).toBe(
      'oversight_body: rejected not-supervisory',
    )
    const both = roster(
      '    assurance:\n',
      '    documentation_owner:\n      - { login: boreal-risk-committee, legal_entity: boreal-fr, function: executive }\n    assurance:\n',
    )
    expect(await outcomeOf(both, 'oversight_body')).toBe('oversight_body: rejected not-supervisory')
    const owner = roster(
      '    risk_monitor:\n',
      '      - { login: boreal-risk-committee, legal_entity: boreal-fr }\n    risk_monitor:\n',
    )
    expect(await outcomeOf(owner, 'oversight_body')).toBe('oversight_body: rejected not-supervisory')
  })

  it('sod.4 asks for an executive owner, or a delegation from an executive', async () => {
    const operational = 'function: operational\n        core_business: true'
    const executive = 'function: executive\n        core_business: true'
    expect(await outcomeOf(roster(executive, operational), 'risk_owner')).toBe('risk_owner: rejected not-executive')
    const delegated = roster(executive, `${operational}\n        delegated_by: boreal-risk-monitor`)
    expect(await outcomeOf(delegated, 'risk_owner')).toBe('risk_owner: valid')
    const nowhere = roster(executive, `${operational}\n        delegated_by: nobody-known`)
    expect(await outcomeOf(nowhere, 'risk_owner')).toBe('risk_owner: rejected not-executive')
  })

  it('sod.4 warns of an owner who answers for no core business', async () => {
    const base = roster('core_business: true\n        groups: [research]', 'core_business: false')
    const { findings } = await judge({ base })
    expect(findings.find(({ id }) => id === 'policy.sign-off.core-business')).toMatchObject({
      outcome: 'gap',
      effect: 'warn',
    })
  })

  it('sod.5 lets who made the change sign as owner of the risk', async () => {
    const author = { login: signers.risk_owner, id: 4, kind: 'person' } as const
    const report = await judge({ reviews: everybodySigns(digest), pullRequest: { author } })
    expect(givenIn(report)).toContain('risk_owner: valid')
    expect(givenIn(await judge({ reviews: everybodySigns(digest), pullRequest: { author: null } }))).toContain(
      'risk_owner: valid',
    )
  })

  const alsoCustodian = '    report_custodian:\n'
  const andOwner = '      - { login: boreal-risk-owner, legal_entity: boreal-fr }\n'
  const both = (login: string) => [
    reviewBy(login, `/gpai sign-off risk_owner ${digest}\n\n/gpai sign-off report_custodian ${digest}`),
  ]

  it('sod.6 takes one role of one person', async () => {
    const base = roster(alsoCustodian, `${alsoCustodian}${andOwner}`)
    const given = givenIn(await judge({ base, reviews: both(signers.risk_owner) }))
    expect(given).toEqual(['risk_owner: valid', 'report_custodian: rejected second-role'])
  })

  it('sod.6 lets a small provider join owner and custodian, and not owner and security', async () => {
    const base = withPolicy(roster(alsoCustodian, `${alsoCustodian}${andOwner}`), sme)
    expect(givenIn(await judge({ base, reviews: both(signers.risk_owner) }))).toEqual([
      'risk_owner: valid',
      'report_custodian: valid',
    ])
    const security = withPolicy(roster('    security_lead:\n', `    security_lead:\n${andOwner}`), sme)
    const reviews = [
      reviewBy(signers.risk_owner, `/gpai sign-off risk_owner ${digest}\n\n/gpai sign-off security_lead ${digest}`),
    ]
    expect(givenIn(await judge({ base: security, reviews }))).toContain('security_lead: rejected second-role')
  })

  it('sod.8 asks the body of oversight for a change of the policy, whatever the type', async () => {
    const head = edited({ 'sign-off': { release_type: 'C' } })
    const changedPaths = ['gpai/release.yaml', '.github/gpai-gate.yaml']
    const signed = everybodySigns(await digestIn(head))
    const without = signed.filter(({ author }) => author?.login !== signers.oversight_body)
    const report = await judge({ head, reviews: without, changedPaths })
    expect(gapsIn(report)).toEqual(['policy-change', 'signed-oversight-body'])
    expect(gapsIn(await judge({ head, reviews: signed, changedPaths }))).toEqual([])
    expect(
      gapsIn(await judge({ head, reviews: without, changedPaths: ['gpai/a', '.github/gpai-gate-baseline.yaml'] })),
    ).toContain('policy-change')
  })

  it('sod.9 counts a role for its legal entity only', async () => {
    const second = 'boreal-fr: { name: Boreal Frontier AI SAS, size: large }\n    boreal-us: { size: large }'
    const base = withPolicy(roster('boreal-fr: { name: Boreal Frontier AI SAS, size: large }', second), (text) =>
      text.replace(
        '- login: boreal-risk-monitor\n        legal_entity: boreal-fr',
        '- login: boreal-risk-monitor\n        legal_entity: boreal-us',
      ),
    )
    expect(await outcomeOf(base, 'risk_monitor')).toBe('risk_monitor: rejected other-legal-entity')
  })

  it('counts an entry that fits beside one that does not', async () => {
    const twice =
      '      - login: boreal-risk-owner\n        legal_entity: boreal-fr\n        function: operational\n        core_business: true\n'
    const base = roster('    risk_owner:\n', `    risk_owner:\n${twice}`)
    expect(await outcomeOf(base, 'risk_owner')).toBe('risk_owner: valid')
    expect(gapsIn(await judge({ base, reviews: everybodySigns(digest) }))).toEqual([])
  })

  it('sees no vacancy in a team whose members are not known', async () => {
    const base = roster('- login: boreal-risk-monitor', '- team: boreal/monitors')
    expect(gapsIn(await judge({ base }))).not.toContain('signers')
  })
})

describe('a small provider', () => {
  it('shows the own assessment of its supervisory body', async () => {
    const base = withPolicy(complete, sme)
    expect(gapsIn(await judge({ base }))).toContain('assurance-current')
    const assessed = (on: string) =>
      edited({ 'safety/responsibilities': { supervisory_assessment: { reference: 'SA-1', approved_on: on } } })
    expect(gapsIn(await judge({ base, head: assessed('2026-09-01') }))).not.toContain('assurance-current')
    expect(gapsIn(await judge({ base, head: assessed('2025-09-01') }))).toContain('assurance-current')
  })
})

describe('the fixtures of the law reference', () => {
  it('f04: the monitor is also head of research, and cannot sign', async () => {
    const base = roster('groups: [risk]', 'groups: [research]')
    const report = await judge({ base, reviews: everybodySigns(digest) })
    expect(report.verdict).toBe('blocked')
    expect(gapsIn(report)).toEqual(['signers', 'signed-risk-monitor', 'core-business'])
  })

  it('f05: at a small mid-cap the same warns', async () => {
    const assessed = edited({
      'safety/responsibilities': { supervisory_assessment: { reference: 'SA-1', approved_on: '2026-09-01' } },
    })
    const base = withPolicy(roster('groups: [risk]', 'groups: [research]'), sme)
    const report = await judge({ head: assessed, base, reviews: everybodySigns(await digestIn(assessed)) })
    expect(gapsIn(report)).toEqual(['core-business'])
    expect(givenIn(report)).toContain('risk_monitor: valid')
  })

  it('f11: tool access added after the sign-off voids it', async () => {
    const head = edited({ 'sign-off': { 'subject.affordances': ['browser', 'code_execution', 'computer_use'] } })
    const report = await judge({ head, reviews: everybodySigns(digest) })
    expect(givenIn(report)).toEqual(Object.keys(signers).map((role) => `${role}: voided inv.02`))
    expect(report.verdict).toBe('blocked')
  })

  it('f12: a typo commit after the sign-off leaves it valid', async () => {
    const head = { ...complete, 'docs/notes.md': 'A word, corrected.\n' }
    expect((await judge({ head, reviews: everybodySigns(digest) })).verdict).toBe('pass')
  })

  it('f20: a roster changed in the same pull request counts for nobody, and has to be signed', async () => {
    const head = withPolicy(complete, (text) => text.replace('login: boreal-risk-committee', 'login: mallory'))
    const changedPaths = ['gpai/release.yaml', '.github/gpai-gate.yaml']
    const mallory = reviewBy('mallory', `/gpai sign-off oversight_body ${digest}`)
    const reviews = [
      ...everybodySigns(digest).filter(({ author }) => author?.login !== signers.oversight_body),
      mallory,
    ]
    const report = await judge({ head, changedPaths, reviews })
    expect(givenIn(report)).toContain('oversight_body: rejected not-on-roster')
    expect(gapsIn(report)).toContain('policy-change')
    expect(report.verdict).toBe('blocked')
  })
})
