import { describe, expect, it } from 'vitest'
import { complete, digestIn, everybodySigns, judge, signOffsIn } from '../builders/sign-off-world.ts'

const added: Readonly<Record<string, string>> = {
  'model-00001.safetensors': 'other weights',
  'weights/instruct/model.gguf': 'GGUF other weights',
  'model.safetensors.index.json': '{ "weight_map": {} }',
  'config.json': '{ "architectures": ["MixtralForCausalLM"] }',
  'tokenizer.json': '{ "version": "1.0" }',
  'chat_template.jinja': '{{ messages }}',
  'adapter_config.json': '{ "peft_type": "LORA" }',
  LICENSE: 'Use is excluded.',
  'COPYRIGHT_POLICY.md': '# Another policy',
  'USE_POLICY.md': '# Everything is allowed',
  'README.md': '# Another card',
}

describe('a release that everybody signed', () => {
  it.each(Object.entries(added))('has no valid signature once %s appears or changes', async (path, text) => {
    const reviews = everybodySigns(await digestIn(complete))
    const head = { ...complete, [path]: text }
    const report = await judge({ head, reviews })
    expect(await digestIn(head)).not.toBe(await digestIn(complete))
    expect(report.verdict).toBe('blocked')
    expect(signOffsIn(report).map(({ state }) => state)).not.toContain('valid')
  })

  it('has another digest where a text in the shape of a pointer takes the place of a signed text', async () => {
    const path = 'gpai/safety/risks.yaml'
    const signed = await digestIn(complete)
    const oid = signed.slice('sha256:'.length)
    const shape = `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize 12\n`
    const digests = await Promise.all([shape, `${shape}words\n`].map((text) => digestIn({ ...complete, [path]: text })))
    expect(new Set([signed, ...digests]).size).toBe(3)
  })

  it('leaves signatures alone where a note changes that nobody reads as evidence', async () => {
    expect(await digestIn({ ...complete, 'docs/notes.txt': 'A note.' })).toBe(await digestIn(complete))
  })
})
