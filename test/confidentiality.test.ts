import { describe, expect, it } from 'vitest'
import { isScalar, parseDocument, visit } from 'yaml'
import { gate } from '../engine/gate.ts'
import { renderShort } from '../engine/report/markdown.ts'
import { render, reportFormats } from '../engine/report/render.ts'
import { localeOf } from '../locales/index.ts'
import type { Report } from '../schemas/report.ts'
import { exampleFiles, exampleNames } from './builders/examples.ts'
import { type MemoryTree, memorySource } from './builders/memory-source.ts'

const marker = 'Zq9MarkerThatNoReportMayShow'

/** Every scalar of a YAML file, changed by a function; keys and structure stay. */
function withScalars(text: string, change: (text: string) => string): string {
  const yaml = parseDocument(text)
  visit(yaml, {
    Scalar(key, node) {
      if (key !== 'key' && isScalar(node)) node.value = change(String(node.value ?? ''))
    },
  })
  return yaml.toString({ lineWidth: 0 })
}

function plant(files: MemoryTree, change: (text: string) => string): MemoryTree {
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => {
      if (typeof file !== 'string' || !path.startsWith('gpai/')) return [path, file]
      if (path.endsWith('.yaml')) return [path, withScalars(file, change)]
      return [
        path,
        file
          .split('\n')
          .map((line) => (/^\s*[-#|*[]|^$/.test(line) ? line : change(line)))
          .join('\n'),
      ]
    }),
  )
}

const plantings: Readonly<Record<string, (text: string) => string>> = {
  'put behind every value': (text) => `${text} ${marker}`,
  'put in place of every value': () => marker,
  'put into a broken line after every value': (text) => `${text}\n${marker}: [`,
}

/** Every document of the example with text put behind it or before it; what is no YAML stays. */
function aroundYaml(files: MemoryTree, change: (text: string) => string): MemoryTree {
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => [
      path,
      typeof file === 'string' && /^gpai\/.*\.yaml$/.test(path) ? change(file) : file,
    ]),
  )
}

const outsideValues: Readonly<Record<string, (text: string) => string>> = {
  'a key with a placeholder': (text) => `${text}\n${marker}: TBD\n`,
  'a key with an answer': (text) => `${text}\n${marker}: an answer of several words\n`,
  'a key without a value': (text) => `${text}\n${marker}:\n`,
  'a key that holds keys': (text) => `${text}\n${marker}: { ${marker}: [TBD, { ${marker}: none }] }\n`,
  'a comment': (text) => `# ${marker}\n${text}\n# ${marker}\n`,
  'an anchor': (text) => `${text}\nextra: &${marker} TBD\nmore: *${marker}\n`,
  'a tag': (text) => `${text}\nextra: !${marker} TBD\n`,
  'a second document': (text) => `${text}\n---\n${marker}: TBD\n`,
}

async function expectNoMarkerIn(report: Report): Promise<void> {
  for (const language of ['en', 'de'] as const) {
    const locale = await localeOf(language)
    for (const format of reportFormats) {
      const text = await render(format, report, { locale, look: { colour: false, width: 100, prefix: '' } })
      expect(text).not.toContain(marker)
    }
    expect(renderShort(report, locale)).not.toContain(marker)
  }
}

describe.each(exampleNames())('a marker outside the values of the example %s', (name) => {
  it.each(Object.entries(outsideValues))('appears in no report as %s', async (_, change) => {
    const report = await gate(memorySource({ head: aroundYaml(exampleFiles(name), change), visibility: 'public' }), {
      today: '2026-11-22',
    })
    await expectNoMarkerIn(report)
  })
})

describe.each(exampleNames())('a marker in the example %s', (name) => {
  it.each(Object.entries(plantings))('appears in no report when it is %s', async (_, change) => {
    const report = await gate(memorySource({ head: plant(exampleFiles(name), change), visibility: 'public' }), {
      today: '2026-11-22',
    })
    await expectNoMarkerIn(report)
  })
})
