import type { WeightKindId } from '../../commitments/data/weight-kinds.ts'
import { weightKindOf } from '../../commitments/data/weight-kinds.ts'

/** So many first bytes tell what a file is. */
export const magicBytes = 4096

/**
 * The kind of weights that the first bytes of a file show, whatever it is called; `null` where they show none. Ordinary
 * pickles, archives and HDF5 tables are weights only where tensors are in sight.
 * Sources: the format descriptions of safetensors, GGUF, PyTorch (`torch.save`), TensorFlow Lite, HDF5, ZIP and tar.
 */
export function weightMagicOf(bytes: Uint8Array): WeightKindId | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, magicBytes)).toString('latin1')
  return signs.find(({ shows }) => shows(text))?.kind ?? null
}

type Sign = { readonly kind: WeightKindId; readonly shows: (text: string) => boolean }

const signs: readonly Sign[] = [
  { kind: 'gguf', shows: (text) => ['GGUF', 'GGML', 'lmgg', 'fmgg', 'tjgg', 'algg'].includes(text.slice(0, 4)) },
  { kind: 'safetensors', shows: isSafetensors },
  { kind: 'tensorflow', shows: (text) => text.startsWith('TFL3', 4) },
  { kind: 'tensorrt', shows: (text) => ['ftrt', 'ptrt', 'trtf'].includes(text.slice(0, 4)) },
  { kind: 'pytorch', shows: (text) => isTensorPickle(text) || isTensorArchive(text) },
  { kind: 'tensorflow', shows: (text) => text.startsWith(hdf5) && /model_weights|layer_names|keras/.test(text) },
  { kind: 'onnx', shows: isOnnx },
  { kind: 'nemo', shows: (text) => text.startsWith('ustar', 257) && isModelInTar(nameInTar(text)) },
]

const hdf5 = '\x89HDF\r\n\x1a\n'
const zip = 'PK\x03\x04'
/** The number with which PyTorch begins what it saved before it wrote archives. */
const oldTorch = '\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19.'

/** Eight bytes of length, then a JSON object whose members have a type of tensor. */
function isSafetensors(text: string): boolean {
  return text[8] === '{' && text.slice(5, 8) === '\0\0\0' && /"(dtype|data_offsets|__metadata__)"/.test(text)
}

function isTensorPickle(text: string): boolean {
  const protocol = text.charCodeAt(1)
  const isPickle = text.startsWith('\x80') && protocol >= 2 && protocol <= 5
  return isPickle && (text.includes(oldTorch) || /torch|_rebuild_|paddle|jaxlib|flax/.test(text))
}

/** A protocol buffer whose first fields are the version of ONNX and the name of a program that writes models. */
function isOnnx(text: string): boolean {
  const isModel = text.charCodeAt(0) === 8 && text.charCodeAt(1) < 64 && text.charCodeAt(2) === 18
  return isModel && /^(pytorch|onnx|tf2onnx|keras2onnx|skl2onnx|mxnet|paddle)/.test(text.slice(4))
}

/** A ZIP archive whose first entries are those that `torch.save` writes, or are weights by their own names. */
function isTensorArchive(text: string): boolean {
  return text.startsWith(zip) && namesInZip(text).some((name) => isEntryOfTorch(name) || weightKindOf(name) !== null)
}

function isEntryOfTorch(name: string): boolean {
  return /(^|\/)(data\.pkl|constants\.pkl|data\/\d+|\.format_version)$/.test(name)
}

/** The names in the local headers that the text holds: 26 bytes on there is the length of the name, 30 on the name. */
function namesInZip(text: string): readonly string[] {
  const names: string[] = []
  for (let at = text.indexOf(zip); at >= 0; at = text.indexOf(zip, at + 1)) {
    const length = text.charCodeAt(at + 26) + 256 * text.charCodeAt(at + 27)
    names.push(text.slice(at + 30, at + 30 + (Number.isNaN(length) ? 0 : length)))
  }
  return names
}

function nameInTar(text: string): string {
  const [name = ''] = text.slice(0, 100).split('\0')
  return name
}

function isModelInTar(name: string): boolean {
  return weightKindOf(name) !== null || /(^|\/)model_config\.yaml$/.test(name)
}
