import { describe, expect, it } from 'vitest'
import { gate } from '../../../engine/gate.ts'
import { renderSarif } from '../../../engine/report/sarif.ts'
import { localeOf } from '../../../locales/index.ts'
import { exampleFiles } from '../../builders/examples.ts'
import { memorySource } from '../../builders/memory-source.ts'

describe('SARIF of a release with gaps', () => {
  it.each(['en', 'de'] as const)('has no text without words, which GitHub refuses, in %s', async (language) => {
    const { 'gpai/training-summary.yaml': _, ...head } = exampleFiles('complete-systemic-risk')
    const report = await gate(memorySource({ head, visibility: 'public' }), { today: '2026-11-22' })
    const sarif = renderSarif(report, await localeOf(language))
    expect(sarif).toContain('"fullDescription"')
    expect(sarif).not.toMatch(/"(text|markdown)": ?""/)
  })
})
