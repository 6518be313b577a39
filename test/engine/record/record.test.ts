import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import * as z from 'zod/mini'
import { gate } from '../../../engine/gate.ts'
import { recordOf } from '../../../engine/record/build-record.ts'
import { predicateType, verdictRecord } from '../../../schemas/verdict-record.ts'
import { exampleFiles, exampleNames } from '../../builders/examples.ts'
import { memorySource } from '../../builders/memory-source.ts'
import { complete, digestIn, everybodySigns, judge } from '../../builders/sign-off-world.ts'

/** The shape of a Statement, version 1, as the in-toto Attestation Framework publishes it. */
const statement = {
  type: 'object',
  required: ['_type', 'subject', 'predicateType'],
  properties: {
    _type: { const: 'https://in-toto.io/Statement/v1' },
    subject: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['digest'],
        properties: {
          name: { type: 'string', minLength: 1 },
          uri: { type: 'string' },
          digest: {
            type: 'object',
            minProperties: 1,
            additionalProperties: { type: 'string', pattern: '^[0-9a-f]+$' },
          },
          annotations: { type: 'object' },
        },
      },
    },
    predicateType: { type: 'string', pattern: '^https://' },
    predicate: { type: 'object' },
  },
}

const ajv = new Ajv2020({ strict: false })
const isStatement = ajv.compile(statement)
const fits = ajv.compile(z.toJSONSchema(verdictRecord))

describe.each(exampleNames())('the record of the verdict on %s', (name) => {
  it('is a Statement, fits the published schema and names every file once', async () => {
    const record = recordOf(await gate(memorySource({ head: exampleFiles(name) }), { today: '2026-11-22' }))
    expect(isStatement(record)).toBe(true)
    expect(fits(record)).toBe(true)
    expect(z.safeParse(verdictRecord, record).success).toBe(true)
    const names = record.subject.map((one) => one.name)
    expect(new Set(names).size).toBe(names.length)
    expect(names).toContain('gpai/release.yaml')
  })
})

describe('a record', () => {
  it('says who signed what, under which policy, and nothing of the evidence', async () => {
    const digest = await digestIn(complete)
    const record = recordOf(await judge({ reviews: everybodySigns(digest) }))
    expect(record.predicateType).toBe(predicateType)
    expect(record.predicate.verdict).toBe('pass')
    expect(record.predicate.judged.base).toBe('a'.repeat(40))
    expect(record.predicate.signOffs.map(({ state, digest: signed }) => [state, signed])).toEqual(
      record.predicate.signOffs.map(() => ['valid', digest]),
    )
    expect(record.predicate.signOffs[0]?.statements).toContain('att.01')
    const text = JSON.stringify(record)
    expect(text).not.toContain('Boreal')
    expect(text).not.toContain('Risk committee')
    expect(text).not.toContain('"asks"')
  })

  it('keeps what let a gap pass', async () => {
    const report = await judge()
    const [first] = report.findings
    if (first === undefined) throw new Error('There is no finding.')
    const at = { path: '.github/gpai-gate.yaml', line: 1, column: 1 }
    const exemption = {
      kind: 'waiver',
      by: 'boreal-risk-owner',
      role: null,
      from: '2026-11-01',
      until: '2026-12-01',
      daysLeft: 9,
      at,
    } as const
    const record = recordOf({ ...report, findings: [{ ...first, exemption }] })
    expect(record.predicate.findings).toEqual([expect.objectContaining({ exemption })])
  })

  it('names the files of a release that has no manifest, and of a sign-off that names none', async () => {
    const head = { 'gpai/sign-off.yaml': 'id: x\n', 'gpai/release.yaml': 'role: [' }
    const { subject } = recordOf(await gate(memorySource({ head }), { today: '2026-11-22' }))
    expect(subject.map(({ name }) => name)).toEqual(['gpai/sign-off.yaml'])
  })

  it('has the hash of what Git LFS keeps, of its pointer, and what the manifest states of other files', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'1'.repeat(64)}\nsize 12\n`
    const manifest = [
      'files:',
      '  - { path: weights/a.bin }',
      `  - { path: weights/b.bin, sha256: ${'2'.repeat(64)} }`,
      '  - { path: weights/c.bin }',
      '  - { path: ../out.bin }',
      `  - { sha256: ${'3'.repeat(64)} }`,
      'documents: { model_card: card.md }',
      '',
    ].join('\n')
    const head = {
      'gpai/release.yaml': manifest,
      'weights/a.bin': pointer,
      'card.md': '# Card\n',
      'gpai/sign-off.yaml': 'subject: { files: [{ path: card.md }, {}] }\n',
    }
    const { subject } = recordOf(await gate(memorySource({ head }), { today: '2026-11-22' }))
    const weights = subject.filter(({ name }) => name.startsWith('weights/'))
    expect(subject.map(({ name }) => name)).toEqual([
      'card.md',
      'gpai/release.yaml',
      'gpai/sign-off.yaml',
      'weights/a.bin',
      'weights/b.bin',
    ])
    expect(weights.map(({ digest }) => digest.sha256)).toEqual(['1'.repeat(64), '2'.repeat(64)])
    expect(weights[0]?.annotations?.gitLfsPointerSha256).toMatch(/^[0-9a-f]{64}$/)
  })
})
