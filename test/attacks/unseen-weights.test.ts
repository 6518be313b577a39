import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { folderSource } from '../../cli/folder-source.ts'
import { gate } from '../../engine/gate.ts'
import { exampleFiles } from '../builders/examples.ts'
import { type MemoryTree, memorySource } from '../builders/memory-source.ts'
import { type Setting, setUp } from '../github/setting.ts'
import type { Files } from '../github-server/world/files.ts'

const today = '2026-11-22'
const configuration = '.github/gpai-gate.yaml'
const pointer = (size: number) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${'5a'.repeat(32)}\nsize ${size}\n`
const llama = (changes: object = {}) =>
  JSON.stringify({ model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 4096, ...changes })
const tensors = Buffer.from(
  `\x3e\0\0\0\0\0\0\0{"a.weight":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}}`,
  'latin1',
)
const oldPickle = Buffer.from('\x80\x02ctorch._utils\n_rebuild_tensor_v2\nq\0', 'latin1')
const archive = Buffer.from(`PK\x03\x04${'\0'.repeat(22)}\x0e\0\0\0atlas/data.pkl${'\0'.repeat(40)}`, 'latin1')

const judge = (base: MemoryTree, head: MemoryTree) => gate(memorySource({ base, head }), { today })
const code = { 'README.md': '# Code\n', 'train.py': 'print(1)\n' }

describe('an attack: a change that ships a model under', () => {
  const shipped: Readonly<Record<string, readonly [string, string | Uint8Array]>> = {
    'the name of a framework': ['models/x/consolidated.00.pth', 'x'],
    'capital letters': ['MODEL.SAFETENSORS', 'x'],
    'the name of a part': ['model.gguf.part1', 'x'],
    'the name of an archive': ['model.safetensors.zst', 'x'],
    'no telling name, as safetensors': ['release/payload', tensors],
    'no telling name, as GGUF': ['release/payload.bak', Buffer.from('GGUF\x03\0\0\0')],
    'no telling name, as an old pickle': ['data/blob.dat', oldPickle],
    'no telling name, as an archive of PyTorch': ['data/blob.zip', archive],
    'the name of a large picture': ['docs/logo.png', Buffer.concat([tensors, Buffer.alloc(9 * 1024 * 1024)])],
    'a pointer': ['model.pth', pointer(16_060_522_496)],
    'an index': ['pytorch_model.bin.index.json', '{ "weight_map": {} }'],
    'an adapter': ['lora/adapter_config.json', '{ "peft_type": "LORA" }'],
    'a configuration': ['config.json', llama()],
    'a card': ['README.md', '---\nbase_model: reiher/heron-9b\nlicense: mit\n---\n# Heron\n'],
    'a misspelt folder': ['GPAI/release.yaml', 'role: provider\n'],
    'a hidden folder': ['.gpai/release.yaml', 'role: provider\n'],
    'a file in place of the folder': ['gpai', 'role: provider\n'],
    'a large pointer of no kind': ['data/blob.dat', pointer(268_435_456)],
    'a large pointer that is called a table': ['data/rows.csv', pointer(9_268_435_456)],
  }

  it.each(Object.entries(shipped))('%s is blocked, as a change and as a tree', async (_, [path, content]) => {
    const report = await judge(code, { ...code, [path]: content })
    expect(report).toMatchObject({ verdict: 'blocked', nothingToGate: null })
    const tree = await gate(memorySource({ head: { ...code, [path]: content } }), { today })
    expect(tree.verdict).toBe('blocked')
  })

  it('another width of the model is blocked, and the same configuration in another layout is not', async () => {
    const base = { ...code, 'config.json': llama() }
    expect((await judge(base, { ...base, 'config.json': llama({ hidden_size: 8192 }) })).verdict).toBe('blocked')
    const laidOut = JSON.stringify({ transformers_version: '5.0', ...JSON.parse(llama()) }, null, 2)
    expect((await judge(base, { ...base, 'config.json': laidOut })).verdict).toBe('not-applicable')
  })

  it('a name that the weights leave counts by both names', async () => {
    const changed = [{ path: 'notes.txt', status: 'renamed', previousPath: 'model.safetensors' }] as const
    const base = { ...code, 'model.safetensors': 'x' }
    const head = { ...code, 'notes.txt': 'x' }
    expect((await gate(memorySource({ base, head, changed }), { today })).verdict).toBe('blocked')
  })

  it('a list of its own is blocked under the list of the base branch', async () => {
    const listed = { [configuration]: 'releases:\n  not_weights: [data/blob.dat]\n' }
    const head = { ...code, ...listed, 'data/blob.dat': pointer(268_435_456) }
    expect((await judge(code, head)).verdict).toBe('blocked')
    expect((await judge({ ...code, ...listed }, head)).verdict).toBe('not-applicable')
  })

  it('a pointer to a large model is blocked though a glob covers it, and a small one is let pass', async () => {
    const listed = { ...code, [configuration]: 'releases:\n  not_weights: ["tests/**"]\n' }
    expect((await judge(listed, { ...listed, 'tests/model.pth': pointer(16_060_522_496) })).verdict).toBe('blocked')
    expect((await judge(listed, { ...listed, 'tests/model.pth': pointer(1000) })).verdict).toBe('not-applicable')
  })

  it('a list of globs is blocked for a large file, and beside what belongs to a model', async () => {
    const listed = { ...code, [configuration]: 'releases:\n  not_weights: ["**"]\n' }
    expect((await judge(listed, { ...listed, 'data/blob.dat': pointer(268_435_456) })).verdict).toBe('blocked')
    const besides = {
      'm/config.json': llama(),
      'm/adapter_config.json': '{}',
      'm/README.md': '---\nbase_model: x\n---\n',
    }
    for (const [path, text] of Object.entries(besides)) {
      const base = { ...listed, [path]: text }
      expect((await judge(base, { ...base, 'm/model.pt': 'x' })).verdict, path).toBe('blocked')
    }
  })
})

describe('an attack: weights of a release that no document names', () => {
  const release = exampleFiles('complete-open-source')
  const unnamed = (world: Parameters<typeof memorySource>[0]) =>
    gate(memorySource(world), { today }).then(({ findings }) =>
      findings.find(({ id }) => id === 'act.scope.weights-named'),
    )

  it.each(['extra.safetensors', 'weights/extra-00001.safetensors', 'release/model.gguf'])(
    '%s are a gap',
    async (path) => {
      const found = await unnamed({ head: { ...release, [path]: 'x' } })
      expect(found).toMatchObject({ outcome: 'gap', effect: 'block', locations: [{ path }] })
    },
  )

  it('beside the model are one though a list of globs covers everything, and test models are none', async () => {
    const base = { ...release, [configuration]: 'releases:\n  not_weights: ["**"]\n' }
    const head = { ...base, 'extra.safetensors': 'x', 'tests/tiny.pt': 'x' }
    expect((await unnamed({ head, base }))?.locations.map(({ path }) => path)).toEqual(['extra.safetensors'])
  })
})

describe('an attack: a working tree on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gate-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('with a large file of no kind, or a large pointer, is blocked as a change with it is', async () => {
    writeFileSync(join(folder, 'blob.dat'), Buffer.from([0, 1, 2]))
    truncateSync(join(folder, 'blob.dat'), 64 * 1024 * 1024)
    expect((await gate(folderSource(folder), { today })).verdict).toBe('blocked')
    writeFileSync(join(folder, 'blob.dat'), '')
    writeFileSync(join(folder, 'rows.csv'), pointer(9_268_435_456))
    expect((await gate(folderSource(folder), { today })).verdict).toBe('blocked')
    writeFileSync(join(folder, 'rows.csv'), 'a,b\n')
    expect((await gate(folderSource(folder), { today })).verdict).toBe('not-applicable')
  })
})

describe('nobody is stopped by', () => {
  const honest: Readonly<Record<string, readonly [MemoryTree, MemoryTree]>> = {
    'a pickle of a scaler, and a cached table': [
      {},
      { 'scaler.pkl': '\x80\x04sklearn', 'cache/t.h5': '\x89HDF\r\n\x1a\n' },
    ],
    'an ordinary configuration': [{}, { 'config.json': '{ "port": 80 }' }],
    'the prose of a card': [
      { 'README.md': '---\nbase_model: a/b\n---\nold\n' },
      { 'README.md': '---\nbase_model: a/b\ntags: [x]\n---\nnew\n' },
    ],
    'a page with a licence in its front matter': [{}, { 'docs/readme.md': '---\nname: x\nlicense: mit\n---\n' }],
    'a raised pin': [
      { '.github/workflows/ci.yml': 'jobs: { a: { steps: [{ uses: a/b@1 }] } }\n' },
      { '.github/workflows/ci.yml': 'jobs: { a: { steps: [{ uses: a/b@2 }] } }\n' },
    ],
    'small pictures and pointers to small files': [{}, { 'a.png': '\x89PNG\0', 'b.dat': pointer(1000) }],
    'a large text': [{}, { 'rows.jsonl': '{"a":1}\n'.repeat(300_000) }],
  }

  it.each(Object.entries(honest))('%s', async (_, [base, change]) => {
    const report = await judge({ ...code, ...base }, { ...code, ...base, ...change })
    expect(report).toMatchObject({ verdict: 'not-applicable', findings: [] })
  })

  it('the withdrawal of a model, with or without its documents', async () => {
    const base = { ...code, 'model.safetensors': 'x', 'gpai/release.yaml': 'role: provider\n' }
    expect((await judge({ ...code, 'model.safetensors': 'x' }, code)).verdict).toBe('not-applicable')
    expect((await judge(base, code)).verdict).toBe('not-applicable')
    const { 'gpai/release.yaml': _, ...withoutDocuments } = base
    expect((await judge(base, withoutDocuments)).verdict).toBe('blocked')
  })

  it('test models that the base branch lists; they are counted', async () => {
    const base = { ...code, [configuration]: 'releases:\n  not_weights: ["tests/**"]\n' }
    const report = await judge(base, { ...base, 'tests/tiny.onnx': 'x', 'tests/tiny.pt': 'x' })
    expect(report.verdict).toBe('not-applicable')
    expect(report.findings).toMatchObject([{ id: 'policy.detection.let-pass', outcome: 'gap', effect: 'warn' }])
    expect(report.findings[0]?.locations[0]?.message).toContain('2')
  })

  it('and without the list is told the line to add', async () => {
    const report = await judge(code, { ...code, 'tests/tiny.onnx': 'x' })
    const told = report.findings.find(({ id }) => id === 'policy.detection.test-models')
    expect(told?.locations[0]?.message).toContain('tests/tiny.onnx')
  })

  it('a submodule that moves and a workflow that publishes, which are told', async () => {
    const head = {
      ...code,
      'vendor/heron': { kind: 'submodule' },
      '.github/workflows/publish.yml':
        'jobs: { up: { steps: [{ run: huggingface-cli upload reiher/heron-9b ./out }] } }\n',
    } as const
    const report = await judge(code, head)
    expect(report.verdict).toBe('not-applicable')
    const places = report.findings.flatMap((finding) => finding.locations.map(({ path }) => path))
    expect(places.toSorted()).toEqual(['.github/workflows/publish.yml', 'vendor/heron'])
  })
})

describe('on GitHub', () => {
  let setting: Setting
  afterEach(async () => {
    expect(setting.github.violations).toEqual([])
    await setting.github.close()
  })

  const pulled = async (base: Files, files: Files) => {
    setting = await setUp({ files: { 'README.md': '# Code\n', ...base }, pull: { files } })
    return gate(await setting.open(), { today })
  }

  it('weights without a telling name are seen by their first bytes', async () => {
    const weights = Buffer.concat([tensors, Buffer.alloc(2 * 1024 * 1024)])
    expect(await pulled({}, { 'release/payload': weights, 'a.py': '1' })).toMatchObject({ verdict: 'blocked' })
  })

  it('pointers, identity and a folder that is a submodule are seen', async () => {
    const change = {
      'data/blob.dat': pointer(268_435_456),
      'config.json': llama(),
      gpai: { submodule: 'c'.repeat(40) },
    }
    const report = await pulled({}, change)
    expect(report.verdict).toBe('blocked')
    const told = report.findings.filter(({ id }) => id.startsWith('policy.detection.')).map(({ id }) => id)
    expect(told).toEqual(['policy.detection.large-files', 'policy.detection.folder', 'policy.detection.elsewhere'])
  })

  it('a change that only withdraws weights releases nothing, and one of code alone costs two calls', async () => {
    expect(await pulled({ 'model.safetensors': 'x' }, { 'model.safetensors': null })).toMatchObject({
      verdict: 'not-applicable',
    })
    await setting.github.close()
    expect(await pulled({}, { 'src/a.ts': 'x' })).toMatchObject({ verdict: 'not-applicable' })
    expect(setting.github.requests).toHaveLength(2)
  })
})
