import { describe, expect, it } from 'vitest'
import { mayBeWeights, modelPartOf, weightKindOf } from '../../../commitments/data/weight-kinds.ts'

const weights = [
  'model-00001-of-00002.safetensors',
  'MODEL.SAFETENSORS',
  'heron-9b.Q4_K_M.gguf',
  'ggml-model-q4_0.bin',
  'consolidated.00.pth',
  'checkpoints/model.pt',
  'v2.ckpt',
  'dcp/__0_0.distcp',
  'pytorch_model-00001-of-00003.bin',
  'unet/diffusion_pytorch_model.bin',
  'adapter/adapter_model.bin',
  'metal/model.bin',
  'mp_rank_00_model_states.pt',
  'export/model.onnx',
  'export/model.onnx_data',
  'export/model.onnx.data',
  'edge/model.tflite',
  'tf_model.h5',
  'saved_model/saved_model.pb',
  'variables/variables.data-00000-of-00001',
  'flax_model.msgpack',
  'checkpoints/ckpt-0/ocdbt.process_0/manifest.ocdbt',
  'weights.npz',
  'engines/rank0.engine',
  'Chat.mlpackage/Data/com.apple.CoreML/weights/weight.bin',
  'speech.nemo',
  'chat.llamafile',
  'model.pdparams',
  'model.safetensors.zst',
  'model.tar.gz',
  'model.gguf.part1',
  'model.gguf.aa',
  'model.gguf.split-b',
  'model.safetensors-00',
  'model.safetensors.bak',
]

const others = [
  'train.py',
  'src/model.ts',
  'data/table.h5',
  'scaler.pkl',
  'cache/table.pickle',
  'firmware.bin',
  'release.tar.gz',
  'data_model.json',
  'floor.plan',
  'search.engine',
  'embeddings.npz',
  'lib/weights.txt',
  'assets/model.png',
  'notes.aa',
  'model_test.go',
  'variables.tf',
  'docs/gguf.md',
]

describe('a path is known for weights by its name', () => {
  it.each(weights)('%s', (path) => {
    expect(weightKindOf(path)).not.toBeNull()
    expect(weightKindOf(path.toUpperCase())).toBe(weightKindOf(path))
  })

  it.each(others)('and %s is not', (path) => {
    expect(weightKindOf(path)).toBeNull()
  })
})

it.each([
  ['model.safetensors.index.json', 'index'],
  ['pytorch_model.bin.index.json', 'index'],
  ['lora/adapter_config.json', 'adapter-config'],
  ['config.json', 'configuration'],
  ['tokenizer.json', 'tokenizer'],
  ['chat_template.jinja', 'template'],
  ['model.gguf', 'weights'],
  ['package.json', null],
] as const)('%s is the part %s of a model', (path, part) => {
  expect(modelPartOf(path)).toBe(part)
})

it.each([
  ['shard_0.bin', true],
  ['data/table.h5', true],
  ['model.gguf', true],
  ['notes.txt', false],
] as const)('a claim is held against %s: %s', (path, held) => {
  expect(mayBeWeights(path)).toBe(held)
})
