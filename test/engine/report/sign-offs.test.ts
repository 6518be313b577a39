import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { attestationIds, attestations } from '../../../commitments/sign-off/attestations.ts'
import { render } from '../../../engine/report/render.ts'
import { signOffsOf } from '../../../engine/report/sign-offs.ts'
import { localeOf } from '../../../locales/index.ts'
import { quotedArguments } from '../../../locales/quoted.ts'
import { type Report, report as reportSchema } from '../../../schemas/report.ts'
import { roleNames } from '../../../schemas/roster.ts'
import { complete, digestIn, edited, judge, reviewBy, signers } from '../../builders/sign-off-world.ts'

const look = { colour: false, width: 100, prefix: '' }
const digest = await digestIn(complete)

/** One role signed, one tried in vain, one from an account that is gone, one for a role that there is not. */
async function mixed(language: 'en' | 'de' = 'en'): Promise<Report> {
  return judge({
    locale: language,
    reviews: [
      reviewBy(signers.risk_owner, `/gpai sign-off risk_owner ${digest}`),
      reviewBy(signers.risk_monitor, `/gpai sign-off risk_monitor ${digest}`, { state: 'commented' }),
      reviewBy('', `/gpai sign-off security_lead ${digest}`, { author: null }),
      reviewBy('mallory', `/gpai sign-off admin ${digest}`),
    ],
  })
}

describe.each(['en', 'de'] as const)('the section on sign-offs in %s', async (language) => {
  const locale = await localeOf(language)
  const { signOff } = locale
  let report: Report

  beforeAll(async () => {
    report = await mixed(language)
  })

  it.each(['markdown', 'terminal', 'html'] as const)(
    'says who signed, who did not and what to copy, as %s',
    async (format) => {
      const text = await render(format, report, { locale, look })
      expect(text).toContain(signOff.heading)
      expect(text).toContain(signers.risk_owner)
      expect(text).toContain('mallory')
      expect(text).toContain(`/gpai sign-off risk_monitor ${digest}`)
      expect(text).toContain(signOff.roles.oversight_body)
      expect(text).toContain(signOff.states.missing)
      expect(text.replace(/\s+/g, ' ')).toContain(signOff.statements['att.12'].slice(0, 40))
    },
  )

  it.each(['markdown', 'terminal', 'html'] as const)(
    'gives nothing to copy where there is nothing to sign, as %s',
    async (format) => {
      const head = edited({ 'sign-off': { 'subject.files.0': null } })
      const text = await render(format, await judge({ head, locale: language }), { locale, look })
      expect(text).toContain(signOff.noDigest)
      expect(text).not.toContain('/gpai sign-off')
    },
  )

  it.each(['markdown', 'terminal', 'html'] as const)(
    'names the release where there are several, as %s',
    async (format) => {
      const several = {
        ...report,
        releases: report.releases.flatMap((one) => [one, { ...one, folder: 'models/b/gpai' }]),
      }
      expect(await render(format, several, { locale, look })).toContain(signOff.of('models/b/gpai'))
    },
  )

  it.each(['markdown', 'terminal', 'html'] as const)('is not there where nobody signs, as %s', async (format) => {
    const nobody = { ...report, releases: report.releases.map((one) => ({ ...one, signOffs: [] })) }
    expect(await render(format, nobody, { locale, look })).not.toContain(signOff.heading)
  })
})

describe('the sign-offs of a report', () => {
  it('fit the published schema', async () => {
    expect(z.safeParse(reportSchema, await mixed()).error?.issues ?? []).toEqual([])
  })

  it('are none where nobody looked', async () => {
    expect(signOffsOf(undefined, await localeOf('en'))).toEqual([])
  })

  it('have words for every statement, which some role signs', async () => {
    const signed = new Set(roleNames.flatMap((role) => attestations[role]))
    expect(attestationIds.filter((id) => !signed.has(id))).toEqual([])
    for (const language of ['en', 'de'] as const) {
      const { signOff } = await localeOf(language)
      for (const id of attestationIds) expect(signOff.statements[id]).toMatch(/\.$/)
    }
  })

  it('give a role the statements of the law reference', () => {
    const own = (role: keyof typeof attestations) =>
      attestations[role].filter((id) => !['att.15', 'att.17'].includes(id))
    expect(own('risk_owner')).toEqual(['att.01', 'att.06', 'att.07', 'att.08', 'att.09', 'att.11', 'att.14'])
    expect(own('risk_monitor')).toEqual(['att.01', 'att.02', 'att.03', 'att.04', 'att.05', 'att.06', 'att.10'])
    expect(own('security_lead')).toEqual(['att.12'])
    expect(own('report_custodian')).toEqual(['att.13', 'att.16'])
  })
})

describe('words about sign-offs', () => {
  it.each(['en', 'de'] as const)('say why, in %s', async (language) => {
    const { problems, signOff } = await localeOf(language)
    const args = quotedArguments({
      role: 'risk_owner',
      login: 'mallory',
      signature: ['edited'],
      doubt: 'subject-changed',
      path: 'a.yaml',
    })
    expect(problems['signature-rejected'](args)).toContain(signOff.reasons.edited)
    expect(problems['signature-rejected'](args)).toContain('mallory')
    expect(problems['nobody-to-sign'](args)).toContain(signOff.reasons.edited)
    expect(problems['type-not-shown'](args)).toContain(signOff.doubts['subject-changed'])
    for (const code of ['named-twice', 'not-named', 'differs-from-document', 'version-left-out'] as const) {
      expect(problems[code](args)).toContain('a.yaml')
    }
  })
})
