import { describe, expect, it } from 'vitest'
import { gate } from '../../../engine/gate.ts'
import { exampleFiles, without } from '../../builders/examples.ts'
import { memorySource } from '../../builders/memory-source.ts'
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
  signOffsIn,
  withPolicy,
} from '../../builders/sign-off-world.ts'

const digest = await digestIn(complete)

describe('a release with systemic risk', () => {
  it('passes when everybody has signed, and says so of each requirement that a person judges', async () => {
    const report = await judge({ reviews: everybodySigns(digest) })
    expect(gapsIn(report)).toEqual([])
    expect(report.verdict).toBe('pass')
    expect(givenIn(report)).toEqual(Object.keys(signers).map((role) => `${role}: valid`))
    const judged = report.findings.filter(({ measure }) => measure.startsWith('safety.')).map(({ outcome }) => outcome)
    expect(judged).toContain('attested')
    expect(judged).not.toContain('needs-human')
  })

  it('is blocked when one signature is missing, and gives the line to sign with and what it says', async () => {
    const reviews = everybodySigns(digest).filter(({ author }) => author?.login !== signers.security_lead)
    const report = await judge({ reviews })
    expect(report.verdict).toBe('blocked')
    expect(gapsIn(report)).toEqual(['signed-security-lead'])
    expect(missingIn(report)).toEqual(['security_lead'])
    const open = signOffsIn(report).find(({ state }) => state === 'missing')
    expect(open?.line).toBe(`/gpai sign-off security_lead ${digest}`)
    expect(open?.statements.map(({ id }) => id)).toEqual(['att.12', 'att.15', 'att.17'])
  })

  it('leaves to people what a role judges that has not signed', async () => {
    const reviews = everybodySigns(digest).filter(({ author }) => author?.login !== signers.risk_owner)
    const { findings } = await judge({ reviews })
    const judged = findings.filter(({ measure }) => measure.startsWith('safety.'))
    expect(judged.map(({ outcome }) => outcome)).toContain('needs-human')
    expect(judged.map(({ outcome }) => outcome)).toContain('attested')
  })

  it('is blocked without a roster, with a remedy', async () => {
    const base = { ...complete, '.github/gpai-gate.yaml': '' }
    const report = await judge({ base, reviews: everybodySigns(digest) })
    expect(gapsIn(report)).toContain('signers')
    expect(report.findings.find(({ id }) => id === 'policy.sign-off.signers')?.remedy).toContain('roster')
  })

  it('is blocked without a record', async () => {
    const { 'gpai/sign-off.yaml': record, ...head } = complete
    expect(record).toBeDefined()
    const report = await judge({ head, reviews: everybodySigns(digest) })
    expect(gapsIn(report)).toContain('record')
    expect(givenIn(report)).toContain('risk_owner: rejected other-legal-entity')
  })

  it('is blocked with a record that cannot be read', async () => {
    const head = { ...complete, 'gpai/sign-off.yaml': 'subject: [' }
    expect(gapsIn(await judge({ head }))).toContain('record')
    expect(await digestIn(head)).toBe('none')
    expect(await digestIn({ ...complete, 'gpai/sign-off.yaml': '- a list\n' })).toBe('none')
  })
})

describe('a folder', () => {
  it('passes when only signatures are open, and leaves them to the pull request', async () => {
    const report = await gate(memorySource({ head: complete }), { today: '2026-11-22' })
    expect(report.verdict).toBe('pass')
    expect(signOffsIn(report).map(({ state }) => state)).toEqual(
      Object.keys(signers).map(() => 'checked-on-pull-request'),
    )
  })

  it('is blocked when something else of the sign-off is missing', async () => {
    const head = edited({ 'sign-off': { decision: 'do_not_proceed' } })
    expect((await gate(memorySource({ head }), { today: '2026-11-22' })).verdict).toBe('blocked')
  })
})

describe('a release without systemic risk', () => {
  const plain = exampleFiles('complete-release')
  const policy = `roster:
  legal_entities:
    aurelia-at: { size: large }
  roles:
    documentation_owner:
      - { login: aurelia-docs, legal_entity: aurelia-at }
`
  const record = (tree: Readonly<Record<string, unknown>>) => {
    const paths = Object.keys(tree).filter((path) => path.startsWith('gpai/') || path.startsWith('weights/'))
    return ['legal_entity: aurelia-at', 'subject:', '  files:', ...paths.map((path) => `    - path: ${path}`), ''].join(
      '\n',
    )
  }
  const head = { ...plain, 'gpai/sign-off.yaml': record(plain), '.github/gpai-gate.yaml': policy }

  it('asks for nobody where there is no roster', async () => {
    const report = await judge({ head: plain, base: plain })
    expect(signOffsIn(report)).toEqual([])
    expect(report.verdict).toBe('pass')
  })

  it('asks for the owner of the documentation where the roster has one', async () => {
    const report = await judge({ head, base: head })
    expect(gapsIn(report)).toEqual(['signed-documentation-owner'])
    expect(missingIn(report)).toEqual(['documentation_owner'])
  })

  it('takes the signature of the owner for what a person judges of transparency and copyright', async () => {
    const body = `/gpai sign-off documentation_owner ${await digestIn(head)}`
    const report = await judge({ head, base: head, reviews: [reviewBy('aurelia-docs', body)] })
    expect(gapsIn(report)).toEqual([])
    expect(report.findings.filter(({ outcome }) => outcome === 'needs-human').map(({ id }) => id)).toEqual([])
    expect(report.counts.attested).toBeGreaterThan(0)
  })

  it('does not let who made the change sign for the documents', async () => {
    const body = `/gpai sign-off documentation_owner ${await digestIn(head)}`
    const author = { login: 'aurelia-docs', id: 3, kind: 'person' } as const
    const report = await judge({ head, base: head, reviews: [reviewBy('aurelia-docs', body)], pullRequest: { author } })
    expect(givenIn(report)).toEqual(['documentation_owner: rejected change-author'])
  })

  it('asks for roles that the policy always wants', async () => {
    const strict = `${policy}limits: { minimum_roles: [oversight_body] }\n`
    const tree = { ...head, '.github/gpai-gate.yaml': strict }
    expect(missingIn(await judge({ head: tree, base: tree }))).toEqual(['oversight_body', 'documentation_owner'])
  })

  it('asks for the body of oversight where the policy changes, if the roster has one', async () => {
    const changedPaths = ['gpai/release.yaml', '.github/gpai-gate.yaml']
    expect(missingIn(await judge({ head, base: head, changedPaths }))).toEqual(['documentation_owner'])
    const body = `${policy}    oversight_body:\n      - { login: aurelia-board, legal_entity: aurelia-at, function: supervisory }\n`
    const tree = { ...head, '.github/gpai-gate.yaml': body }
    expect(missingIn(await judge({ head: tree, base: tree, changedPaths }))).toEqual([
      'oversight_body',
      'documentation_owner',
    ])
  })

  it('asks for nobody where no duty is owed', async () => {
    const rest = without(without(head, 'model-documentation'), 'training-summary')
    const integrator = {
      role: 'integrator',
      provider: { legal_name: 'Weber Modelle GmbH', established_in_union: true, country: 'DE' },
      base: { model_id: 'heron-9b', provider: 'Reiher Modelle AG', is_general_purpose: true, systemic_risk: false },
      release: { channel: 'web-chatbot', union_market: true, is_placing_act: false, distributes_weights: false },
    }
    const small = { ...rest, 'gpai/release.yaml': JSON.stringify(integrator) }
    const report = await judge({ head: small, base: small })
    expect(report.releases[0]?.scope.duties.documentation).toBe('not-owed')
    expect(signOffsIn(report)).toEqual([])
  })
})

describe('two releases in one change', () => {
  it('take each signature for its own release only', async () => {
    const second = Object.fromEntries(
      Object.entries(complete)
        .filter(([path]) => path.startsWith('gpai/'))
        .map(([path, file]) => [`models/b/${path}`, file]),
    )
    const head = { ...complete, ...second }
    const other = await digestIn(head, 'models/b/gpai')
    const reviews = [
      ...everybodySigns(digest),
      ...everybodySigns(other, { submittedAt: '2026-11-11T09:00:00Z' }).slice(0, 2),
    ]
    const report = await judge({
      head,
      base: head,
      reviews,
      changedPaths: ['gpai/release.yaml', 'models/b/gpai/release.yaml'],
    })
    const [first, last] = report.releases
    expect(first?.signOffs.map(({ state }) => state)).toEqual(['valid', 'valid', 'valid', 'valid', 'valid'])
    expect(last?.signOffs.map(({ role, state }) => `${role}: ${state}`)).toEqual([
      'risk_owner: valid',
      'risk_monitor: valid',
      'security_lead: missing',
      'oversight_body: missing',
      'report_custodian: missing',
    ])
  })
})

describe('a roster that is stricter', () => {
  it('asks for assurance as well', async () => {
    const base = withPolicy(complete, (text) => `${text}limits: { minimum_roles: [assurance] }\n`)
    const report = await judge({ base, reviews: everybodySigns(digest) })
    expect(missingIn(report)).toEqual(['assurance'])
    const body = `/gpai sign-off assurance ${digest}`
    const signed = await judge({ base, reviews: [...everybodySigns(digest), reviewBy('boreal-internal-audit', body)] })
    expect(signed.verdict).toBe('pass')
  })
})
