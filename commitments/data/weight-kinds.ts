/** A kind of file that holds weights, and the names by which it is known. All patterns see lower-case names. */
type NamedKind = {
  readonly id: string
  /** What people call it. */
  readonly title: string
  /** The end of the file's name, with the dot. */
  readonly endings?: readonly string[]
  /** The whole path, where the end alone would take ordinary files along. */
  readonly paths?: readonly RegExp[]
}

/** What people call the file that holds a model, where the ending alone says little. */
const modelish =
  '(?:[^/]*[_.-])?(?:model|weights?|adapter|consolidated|checkpoint|ckpt|params|unet|vae|text_encoder|transformer|lora)(?:[_.\\d-][^/]*)?'

/** Files whose ending other programs use, too: weights only where the name says that they are a model. */
function named(ending: string): RegExp {
  return new RegExp(`(?:^|/)${modelish}\\${ending}$`)
}

/**
 * The kinds of files that hold weights, by the names under which frameworks write them. The table of the documentation
 * derives from it.
 */
export const weightKinds = [
  { id: 'safetensors', title: 'safetensors', endings: ['.safetensors'] },
  { id: 'gguf', title: 'GGUF and GGML', endings: ['.gguf', '.ggml', '.ggjt'], paths: [/(^|\/)ggml-[^/]*\.bin$/] },
  {
    id: 'pytorch',
    title: 'PyTorch',
    endings: ['.pth', '.pt', '.pt2', '.ptl', '.ckpt', '.distcp', '.pte', '.th', '.torchscript', '.bin.index'],
    paths: [
      /(^|\/)[^/]*model[^/]*\.bin$/,
      named('.bin'),
      named('.pkl'),
      named('.pickle'),
      named('.mar'),
      named('.tar'),
    ],
  },
  {
    id: 'onnx',
    title: 'ONNX and its external data',
    endings: ['.onnx', '.onnx_data', '.onnx.data', '.ort'],
    paths: [/\.onnx[._-]?data[\w.-]*$/],
  },
  {
    id: 'tensorflow',
    title: 'TensorFlow, Keras and TensorFlow Lite',
    endings: ['.tflite', '.keras', '.litertlm'],
    paths: [
      /(^|\/)saved_model\.pbtxt?$/,
      /(^|\/)[^/]*(graph|model)[^/]*\.pb$/,
      /\.data-\d{5}-of-\d{5}$/,
      /(^|\/)[^/]*ckpt[^/]*\.(index|meta)$/,
      /(^|\/)variables\/variables\.index$/,
      /\.weights\.h5$/,
      named('.h5'),
      named('.hdf5'),
      /(^|\/)group\d+-shard\d+of\d+\.bin$/,
    ],
  },
  {
    id: 'jax',
    title: 'JAX, Flax and Orbax',
    endings: ['.orbax', '.ocdbt'],
    paths: [
      /(^|\/)flax_[^/]*\.msgpack$/,
      named('.msgpack'),
      named('.npz'),
      /(^|\/)_checkpoint_metadata$/,
      /(^|\/)ocdbt\.process_\d+(\/|$)/,
      /(^|\/)(checkpoint|ckpt)[^/]*\/(.*\/)?d\/[0-9a-f]{8,}$/,
    ],
  },
  {
    id: 'tensorrt',
    title: 'TensorRT',
    endings: ['.trt'],
    paths: [/(^|\/)(rank\d+|model[^/]*|[^/]*(trt|tensorrt|fp16|int8|fp8)[^/]*)\.(engine|plan)$/],
  },
  {
    id: 'coreml',
    title: 'Core ML',
    endings: ['.mlmodel'],
    paths: [
      /\.mlpackage\/.*(\.bin|\.mlmodel)$/,
      /\.mlmodelc\/.*(\.bin|\.espresso\.weights|coremldata\.bin|model\.mil)$/,
    ],
  },
  { id: 'nemo', title: 'NeMo', endings: ['.nemo'] },
  { id: 'llamafile', title: 'llamafile', endings: ['.llamafile'] },
  { id: 'paddle', title: 'PaddlePaddle', endings: ['.pdparams', '.pdmodel', '.pdiparams'] },
  { id: 'mxnet', title: 'MXNet', paths: [named('.params')] },
  { id: 'mnn', title: 'MNN, RKNN, Hailo and SNPE', endings: ['.mnn', '.rknn', '.hef', '.dlc'] },
] as const satisfies readonly NamedKind[]

export type WeightKindId = (typeof weightKinds)[number]['id']

/** Endings that packing or splitting a file adds. */
const packing =
  /\.(gz|zst|zstd|xz|bz2|lz4|br|zip|7z|rar|tar|tgz|part[-_.]?\w{1,4}|\d{3,5}|a[a-z]|[xyz][a-z]{2}|split[-_.]?\w{1,5}|chunk[-_.]?\w{1,5}|enc|age|gpg|incomplete|tmp|bak|old|backup|orig)$/

/** Splitting by a number or letters only: `model.safetensors-00`, `model.ggufaa`. */
const splitting =
  /(\.safetensors|\.gguf|\.ggml|\.pth|\.pt|\.ckpt|\.bin|\.onnx)([-_.]?(part)?[-_.]?(\d{1,5}|a[a-z]|x[a-z]{2}))$/

/** The kind of weights that a path is known for by its name alone, in any case, packed or split; `null` for no such name. */
export function weightKindOf(path: string): WeightKindId | null {
  const lower = path.toLowerCase()
  return kindNamed(lower) ?? packedKind(lower)
}

function packedKind(path: string): WeightKindId | null {
  const shorter = packing.test(path) ? path.replace(packing, '') : path.replace(splitting, '$1')
  return shorter === path || shorter === '' ? null : (kindNamed(shorter) ?? packedKind(shorter))
}

function kindNamed(path: string): WeightKindId | null {
  return weightKinds.find((kind: NamedKind) => isOfKind(kind, path))?.id ?? null
}

function isOfKind({ endings = [], paths = [] }: NamedKind, path: string): boolean {
  return endings.some((ending) => path.endsWith(ending)) || paths.some((pattern) => pattern.test(path))
}

/** Endings of weights that other programs use, too. */
const ambiguous = /\.(bin|h5|hdf5|msgpack|npz)(\.part\d+)?$/i

/** Whether a path can be weights by its name: what a claim that takes duties away is held against. */
export function mayBeWeights(path: string): boolean {
  return weightKindOf(path) !== null || ambiguous.test(path)
}

const index = /(\.index\.json|(^|\/)model_index\.json)$/
const adapter = /(^|\/)adapter_config\.json$/
const configuration =
  /(^|\/)(config|params|generation_config|model_config|preprocessor_config|processor_config|quantize_config|quantization_config)\.(json|ya?ml)$/
const tokenizer =
  /(^|\/)(tokenizer(_config)?\.(json|model)|tokenizer\.model(\.v\d+)?|tekken\.json|special_tokens_map\.json|added_tokens\.json|vocab\.(json|txt|bpe)|merges\.txt|spiece\.model|sentencepiece[^/]*\.model|[^/]*\.tiktoken)$/
const template = /(^|\/)[^/]*(chat_template[^/]*|\.jinja2?)$/

export type ModelPart = 'weights' | 'index' | 'adapter-config' | 'configuration' | 'tokenizer' | 'template'

/** Which part of a model a path is by its name; `null` for a file that is none by its name. */
export function modelPartOf(path: string): ModelPart | null {
  const lower = path.toLowerCase()
  if (index.test(lower)) return 'index'
  if (adapter.test(lower)) return 'adapter-config'
  if (tokenizer.test(lower)) return 'tokenizer'
  if (template.test(lower)) return 'template'
  if (configuration.test(lower)) return 'configuration'
  return weightKindOf(path) === null ? null : 'weights'
}
