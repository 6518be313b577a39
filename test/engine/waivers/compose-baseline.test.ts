import { describe, expect, it } from 'vitest'
import { composeBaseline } from '../../../engine/waivers/compose-baseline.ts'
import { defaultConfiguration } from '../../../schemas/configuration.ts'
import { formGap, judged } from '../../builders/policy-world.ts'
import { sayInEnglish } from '../../in-english.ts'

const terms = { owner: 'dora', due: '2026-12-31', today: '2026-11-22' }

describe('a new baseline', () => {
  it('holds gaps that block or warn, and nothing of the policy itself', async () => {
    const report = await judged({ form: { 'general.model_name': null }, today: '2027-11-22' })
    expect(report.findings.some(({ release }) => release === '')).toBe(true)
    const text = composeBaseline(report, defaultConfiguration, terms)
    expect(text).toContain(formGap)
    expect(text).not.toContain('requirement: policy.')
  })

  it('is refused where it would hold more gaps than anybody can review', async () => {
    const report = await judged({ form: { 'general.model_name': null } })
    const gaps = report.findings.filter(({ id }) => id === formGap)
    const many = { ...report, findings: Array.from({ length: 501 }, () => gaps).flat() }
    expect(() => sayInEnglish(() => composeBaseline(many, defaultConfiguration, terms))).toThrow(/501 gaps/)
  })
})
