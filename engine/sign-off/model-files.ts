/** Files that decide what a model does, by name: weights, their index, adapters, configuration, tokenizer, chat template. */
const names: readonly RegExp[] = [
  /\.(safetensors|gguf|ggml|onnx|onnx_data|pt|pth|ckpt|tflite|engine|mlmodel|nemo|llamafile|msgpack|h5)$/,
  /^(pytorch_model|adapter_model|model|diffusion_pytorch_model|consolidated)[\w.-]*\.bin$/,
  /\.index\.json$/,
  /^(config|generation_config|adapter_config|params|model_index)\.json$/,
  /^(tokenizer(_config)?|special_tokens_map|added_tokens|vocab|merges|preprocessor_config|processor_config)\.(json|txt|model)$/,
  /^(tekken\.json|spiece\.model|sentencepiece\.bpe\.model)$/,
  /^chat_template(\.jinja|\.json)?$/,
]

/** Whether the name of a path is that of a file that decides what a model does. */
export function isModelFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  return names.some((pattern) => pattern.test(name)) || /(^|\/)additional_chat_templates\//i.test(path)
}
