import { describe, expect, it } from 'vitest'
import { gate } from '../../../engine/gate.ts'
import { render } from '../../../engine/report/render.ts'
import { localeOf } from '../../../locales/index.ts'
import { exampleFiles } from '../../builders/examples.ts'
import { memorySource } from '../../builders/memory-source.ts'

const ending = { terminal: 'txt', markdown: 'md', json: 'json', sarif: 'sarif.json', html: 'html' } as const
const releases = ['complete-release', 'half-filled-form', 'wrong-twins', 'markdown-form'] as const

describe.each(releases)('the report on %s', (name) => {
  describe.each(['en', 'de'] as const)('in %s', (language) => {
    it.each(['terminal', 'markdown', 'json', 'sarif', 'html'] as const)('reads as agreed, as %s', async (format) => {
      const report = await gate(memorySource({ head: exampleFiles(name) }), { today: '2026-11-22', locale: language })
      const text = await render(format, report, {
        locale: await localeOf(language),
        look: { colour: false, width: 100, prefix: '' },
      })
      await expect(text).toMatchFileSnapshot(`../../golden/${name}.${language}.${ending[format]}`)
    })
  })
})
