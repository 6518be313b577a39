import { describe, expect, it } from 'vitest'
import { readYaml } from '../../../engine/documents/yaml.ts'
import { gatherFacts } from '../../../engine/facts.ts'
import { gate } from '../../../engine/gate.ts'
import { judgeUnder } from '../../../engine/judgement.ts'
import { readPolicy } from '../../../engine/policy/read-policy.ts'
import { type ScaffoldFile, scaffoldOf, skeletonOf } from '../../../engine/scaffold/scaffold.ts'
import { skeleton } from '../../../locales/en/skeleton.ts'
import { forms, records } from '../../../schemas/artefacts.ts'
import type { Report } from '../../../schemas/report.ts'
import { jsonSchemas } from '../../../scripts/generate/json-schemas.ts'
import { exampleFiles } from '../../builders/examples.ts'
import { type MemoryTree, memorySource } from '../../builders/memory-source.ts'

const today = '2026-11-22'
const weights = { 'model.safetensors': 'not really' }
const systemic = exampleFiles('complete-systemic-risk')
const manifest = { 'gpai/release.yaml': exampleFiles('complete-release')['gpai/release.yaml'] ?? '' }

/** The documents that are missing in a tree, which is all new. */
async function scaffoldFor(head: MemoryTree): Promise<readonly ScaffoldFile[]> {
  const source = memorySource({ head, base: {} })
  const facts = await gatherFacts(source, today)
  const { judged } = await judgeUnder(await readPolicy(source), { source, facts, choose: (folders) => folders })
  return judged.flatMap((one) => scaffoldOf(one, skeleton))
}

function withFiles(head: MemoryTree, files: readonly ScaffoldFile[]): MemoryTree {
  return { ...head, ...Object.fromEntries(files.map(({ path, text }) => [path, text])) }
}

function judge(head: MemoryTree): Promise<Report> {
  return gate(memorySource({ head, base: {} }), { today })
}

const kinds = [...Object.keys(records), ...Object.keys(forms)] as const

describe('a skeleton', () => {
  it.each([...Object.values(records), ...Object.values(forms)].map(({ file }) => file))(
    'of %s names its schema, parses, and holds no value',
    (file) => {
      const kind = ([...Object.entries(records), ...Object.entries(forms)].find(([, one]) => one.file === file) ?? [
        '',
      ])[0]
      expect(kinds).toContain(kind)
      const text = skeletonOf(isKind(kind) ? kind : 'release', skeleton)
      const [first = ''] = text.split('\n')
      const name = first.split('/').at(-1)
      expect(jsonSchemas().has(`schemas/json/${name}`)).toBe(true)
      expect(name).toBe(`${file.replaceAll('/', '-')}.schema.json`)
      const { root, problems } = readYaml(text)
      expect(problems).toEqual([])
      expect(valuesIn(root)).toEqual([])
      expect(text).not.toContain('`'.repeat(3))
    },
  )

  it('of a form has every item, with its title', () => {
    for (const kind of ['modelDocumentation', 'trainingSummary'] as const) {
      const text = skeletonOf(kind, skeleton)
      for (const { id, title } of forms[kind].items) {
        expect(text).toContain(`${id.split('.').at(-1)}:`)
        expect(text).toContain(`# ${title}: `)
      }
    }
  })

  it('of a list shows how an entry is written, in comments', () => {
    expect(skeletonOf('safetyRisks', skeleton)).toContain(
      '\nrisks: # list; each entry has:\n  # - risk_id: # text\n  #   types: # list;',
    )
  })
})

describe('what is offered', () => {
  it('is every document whose absence is a gap, for a release with weights alone', async () => {
    expect((await scaffoldFor(weights)).map(({ path }) => path)).toEqual([
      'gpai/release.yaml',
      'gpai/model-documentation.yaml',
      'gpai/copyright-policy.yaml',
      'gpai/training-summary.yaml',
    ])
  })

  it('has the safety documents where the manifest says that they are owed', async () => {
    const paths = (await scaffoldFor({ 'gpai/release.yaml': systemic['gpai/release.yaml'] ?? '' })).map(
      ({ path }) => path,
    )
    expect(paths.filter((path) => path.startsWith('gpai/safety/'))).toHaveLength(13)
    expect(paths.at(-1)).toBe('gpai/sign-off.yaml')
  })

  it.each([
    'complete-release',
    'complete-open-source',
    'complete-systemic-risk',
    'complete-modifier',
    'complete-legacy',
    'complete-non-signatory',
    'complete-non-union',
  ])('is nothing for %s', async (name) => {
    expect(await scaffoldFor(exampleFiles(name))).toEqual([])
  })

  it('leaves out what the manifest has in another place', async () => {
    const manifest = 'documents: { copyright_policy: .github/workflows/evil.yaml }\n'
    const paths = (await scaffoldFor({ 'gpai/release.yaml': manifest })).map(({ path }) => path)
    expect(paths).not.toContain('.github/workflows/evil.yaml')
    expect(paths).not.toContain('gpai/copyright-policy.yaml')
  })

  it('leaves out what is there in any form, even as a link', async () => {
    const head = {
      'gpai/release.yaml': '',
      'gpai/model-documentation.md': '# Form',
      'gpai/copyright-policy.yaml': { kind: 'link' },
    } as const
    expect((await scaffoldFor(head)).map(({ path }) => path)).toEqual(['gpai/training-summary.yaml'])
  })
})

describe('a scaffolded release', () => {
  it.each([
    ['with weights alone', weights],
    ['with a manifest', manifest],
    ['with systemic risk', { 'gpai/release.yaml': systemic['gpai/release.yaml'] ?? '' }],
  ])('%s is read without a problem, and blocked', async (_, head) => {
    const files = await scaffoldFor(head)
    const scaffolded = withFiles(head, files)
    expect(await scaffoldFor(scaffolded)).toEqual([])
    const report = await judge(scaffolded)
    expect(report.verdict).toBe('blocked')
    const problems = new Set(report.findings.flatMap(({ locations }) => locations.map(({ problem }) => problem)))
    for (const problem of ['wrong-type', 'unknown-key', 'placeholder', 'not-a-date', 'syntax', 'document-missing'])
      expect([...problems]).not.toContain(problem)
  })

  it('has one gap for a manifest that is blank, and then one for each document that is', async () => {
    const gapsOf = async (head: MemoryTree) =>
      (await judge(withFiles(head, await scaffoldFor(head)))).findings
        .filter(({ outcome, locations }) => outcome === 'gap' && locations[0]?.problem === 'document-blank')
        .map(({ effect, locations }) => [effect, locations.map(({ path }) => path)])
    expect(await gapsOf(weights)).toEqual([['block', ['gpai/release.yaml']]])
    const paths = ['gpai/model-documentation.yaml', 'gpai/copyright-policy.yaml', 'gpai/training-summary.yaml']
    const gaps = await gapsOf(manifest)
    expect(gaps).toHaveLength(paths.length)
    expect(gaps).toEqual(expect.arrayContaining(paths.map((path) => ['block', [path]])))
  })

  it('has a gap for each other item of the form that must be answered, once one is', async () => {
    const form = 'gpai/model-documentation.yaml'
    const files = await scaffoldFor(manifest)
    const begun = files.map((file) => ({ ...file, text: file.text.replace(/^ {2}version:$/m, '  version: 1.0') }))
    expect(begun.find(({ path }) => path === form)?.text).toContain('version: 1.0')
    const report = await judge(withFiles(manifest, begun))
    const open = report.findings.find(({ id }) => id === 'transparency.1.1.drawn-up')
    expect(open).toMatchObject({ outcome: 'gap', effect: 'block' })
    expect(open?.items).not.toContain('document.version')
    expect(open?.items).toEqual(
      expect.arrayContaining(
        forms.modelDocumentation.items
          .filter(({ neededWhen, optional }) => neededWhen === undefined && optional === undefined)
          .filter(({ id }) => id !== 'document.version' && forms.modelDocumentation.beside?.includes(id) !== true)
          .map(({ id }) => id),
      ),
    )
  })

  it.each([
    ['with weights alone', weights],
    ['with a manifest', manifest],
    ['with systemic risk', { 'gpai/release.yaml': systemic['gpai/release.yaml'] ?? '' }],
  ])('%s meets no more, and leaves no more to a person, than empty documents do', async (_, head) => {
    const files = await scaffoldFor(head)
    const outcomes = async (head: MemoryTree) =>
      new Map((await judge(head)).findings.map(({ id, outcome }) => [id, outcome]))
    const empty = files.map((file) => ({ ...file, text: '{}\n' }))
    expect(await outcomes(withFiles(head, files))).toEqual(await outcomes(withFiles(head, empty)))
  })
})

function isKind(kind: string): kind is keyof typeof records | keyof typeof forms {
  return kind in records || kind in forms
}

/** Every scalar that is not empty. */
function valuesIn(node: unknown): readonly unknown[] {
  if (typeof node !== 'object' || node === null) return []
  if ('kind' in node && node.kind === 'scalar') return 'value' in node && node.value !== null ? [node.value] : []
  if ('entries' in node && node.entries instanceof Map)
    return [...node.entries.values()].flatMap(({ value }) => valuesIn(value))
  return 'items' in node && Array.isArray(node.items) ? node.items.flatMap(valuesIn) : []
}
