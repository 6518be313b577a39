import { describe, expect, it } from 'vitest'
import { policyMeasures } from '../../../commitments/policy/measures.ts'
import { render, reportFormats } from '../../../engine/report/render.ts'
import { interfaceStrings as german } from '../../../locales/de/interface-strings.ts'
import { policy as germanWords } from '../../../locales/de/measures/policy.ts'
import { policyProblems as germanProblems } from '../../../locales/de/policy-problems.ts'
import { policyProblems } from '../../../locales/en/policy-problems.ts'
import { localeOf } from '../../../locales/index.ts'
import type { MeasureWords } from '../../../locales/locale.ts'
import { quotedArguments } from '../../../locales/quoted.ts'
import { type Report, report as reportSchema } from '../../../schemas/report.ts'
import { baselineFile, configurationFile, formGap, judged, rosterLines, text } from '../../builders/policy-world.ts'

const en = await localeOf('en')
const look = { colour: false, width: 400, prefix: '' }
const rendered = async (report: Report) =>
  Object.fromEntries(
    await Promise.all(
      reportFormats.map(async (format) => [format, await render(format, report, { locale: en, look })] as const),
    ),
  )

const waiver = text(
  ...rosterLines,
  'waivers:',
  `  - { requirement: ${formGap}, scope: gpai, granted_by: dora, role: documentation_owner, reason: Nearly., granted_on: 2026-11-01, expires_on: 2026-11-23 }`,
)
const form = { 'general.model_name': null }

describe('a waived gap', () => {
  it('is shown in every format with who, the countdown and the line of the waiver, never with the reason', async () => {
    const texts = await rendered(await judged({ base: { [configurationFile]: waiver }, form }))
    for (const format of ['terminal', 'markdown', 'html']) {
      expect(texts[format]).toContain(
        'Waived by dora (documentation_owner) on 2026-11-01 until 2026-11-23: 1 day left.',
      )
      expect(texts[format]).toContain(`${configurationFile}:9`)
    }
    expect(texts['sarif']).toContain('"suppressions"')
    for (const one of Object.values(texts)) expect(one).not.toContain('Nearly')
  })

  it('is told as a known gap where the baseline holds it', async () => {
    const known = text(
      'written_on: 2026-11-01',
      'gaps:',
      `  - { requirement: ${formGap}, release: gpai, items: [general.model_name], owner: dora, due: 2026-12-01 }`,
    )
    const { markdown } = await rendered(await judged({ base: { [baselineFile]: known }, form }))
    expect(markdown).toContain(
      `Known since 2026-11-01; dora closes it by 2026-12-01: 9 days left. \`${baselineFile}:3\``,
    )
  })
})

describe('a change of the configuration', () => {
  it('has a section of its own that lists the gaps which go', async () => {
    const report = await judged({ base: { [configurationFile]: '' }, head: { [configurationFile]: waiver }, form })
    const { markdown, terminal, html } = await rendered(report)
    expect(markdown).toContain('### This change touches the configuration\n\n`.github/gpai-gate.yaml`\n')
    expect(markdown).toContain(
      `Gaps that the proposed configuration takes away:\n\n- \`${formGap}\` \`gpai\` (block)\n`,
    )
    expect(terminal).toContain(`    ${formGap} gpai (block)\n`)
    expect(html).toContain(`<li><code>${formGap}</code> gpai (block)</li>`)
    expect(reportSchema.safeParse(report).success).toBe(true)
  })

  it('says that nothing differs', async () => {
    const { markdown } = await rendered(await judged({ base: {}, head: { [configurationFile]: 'locale: de\n' } }))
    expect(markdown).toContain('The gaps are the same under both.')
  })

  it('says that the proposed one cannot be used', async () => {
    const report = await judged({ base: {}, head: { [configurationFile]: 'x: 1\n' } })
    const texts = await rendered(report)
    for (const format of ['terminal', 'markdown', 'html']) {
      expect(texts[format]).toContain('The proposed configuration cannot be used')
      expect(texts[format]).toContain('policy.configuration.valid')
    }
  })

  it('names no release for what is about the policy, also among several releases', async () => {
    const base = { [configurationFile]: 'limits: { minimum_roles: [assurance] }\n' }
    const release = { 'a/gpai/release.yaml': '', 'b/gpai/release.yaml': '' }
    const { markdown } = await rendered(await judged({ base, release }))
    expect(markdown).toContain('#### Somebody holds each role that the policy wants to be filled.\n')
    expect(markdown).toContain('(`a/gpai`)')
  })
})

describe('words', () => {
  it('are there in German for every demand and problem of the policy', () => {
    for (const { id, requirements } of policyMeasures) {
      expect(
        Object.keys(new Map<string, MeasureWords>(Object.entries(germanWords)).get(id)?.requirements ?? {}).toSorted(),
      ).toEqual(requirements.map((one) => one.id).toSorted())
    }
    expect(Object.keys(germanProblems)).toEqual(Object.keys(policyProblems))
  })

  it.each([policyProblems, germanProblems])('use what is known, and do without it', (words) => {
    const args = {
      path: 'a.yaml:1',
      date: '2026-11-01',
      days: 3,
      limit: 2,
      nearest: 'x.y',
      login: 'ada',
      role: 'assurance',
      allowed: ['risk_owner'],
    }
    for (const word of Object.values(words)) {
      expect(word({})).toMatch(/^[A-ZÜ].*\.$/)
      expect(word(quotedArguments(args))).toMatch(/^[A-ZÜa].*\.$/)
    }
    expect(words['role-may-not-grant']({ role: 'assurance', allowed: [] })).toMatch(/\.$/)
  })

  it('tell an exemption in German', () => {
    const exemption = {
      by: 'ada',
      role: 'risk_owner',
      from: '2026-11-01',
      until: '2026-11-30',
      daysLeft: 1,
      at: { path: 'a', line: 1, column: 1 },
    }
    expect(german.exemption({ kind: 'waiver', ...exemption })).toMatch(/noch 1 Tag\.$/)
    expect(german.exemption({ kind: 'baseline', ...exemption, daysLeft: 2 })).toMatch(/noch 2 Tage\.$/)
    expect(german.change.verdicts('frei', 'gesperrt')).toMatch(/strengere/)
  })
})
