import type { MemoryTree } from '../../builders/memory-source.ts'

type Values = Readonly<Record<string, unknown>>

/** One release of the specification, and what has to come out. */
export type Vector = {
  readonly name: string
  readonly manifest: Values
  readonly files?: MemoryTree
  readonly before?: Values
  readonly beforeFiles?: MemoryTree
  readonly visibility?: 'public' | 'private'
  readonly today?: string
}
export type Caught = Vector & { readonly contradictions: readonly string[]; readonly row?: string }
export type Undisturbed = Vector & { readonly row: string; readonly asks?: readonly string[] }

const provider = { legal_name: 'Weber Modelle GmbH', established_in_union: true, country: 'DE', size: 'other' }
const american = { legal_name: 'Bluestone Models Inc.', established_in_union: false, country: 'US', size: 'other' }
const model = {
  family_id: 'lark-2-run',
  name: 'lark-2',
  version: '2.0',
  modalities_in: ['Text'],
  modalities_out: ['Text'],
  parameters: '7.2*10^9',
  architecture: 'dense-transformer',
}
const signatory = {
  transparency: { status: 'signed', since: '2025-09-15' },
  copyright: { status: 'signed', since: '2025-09-15' },
  safety_and_security: { status: 'signed', since: '2025-09-15' },
}
const compute = (update: string, cumulative = update, method = 'hardware') => ({
  update: { value: update, method, assumptions: 'Measured by the cluster.', date: '2026-08-01' },
  cumulative: { value: cumulative, method, assumptions: 'As for the updates.', date: '2026-08-01' },
})
const license = { spdx: 'LicenseRef-Weber', free_and_open_source: false }
const placed = {
  channel: 'api',
  union_market: true,
  placed_on_market_on: '2026-10-05',
  is_placing_act: false,
  distributes_weights: false,
}
const base = {
  model_id: 'heron-7b',
  provider: 'Reiher Modelle AG',
  is_general_purpose: true,
  systemic_risk: false,
  compute: '7.2*10^23',
  cumulative_compute: '7.3*10^23',
}
const none = { class: 'none' }
const own = (changes: Values = {}): Values => ({
  role: 'provider',
  provider,
  model,
  release: placed,
  compute: compute('3.5*10^23'),
  license,
  classification: none,
  signatory,
  ...changes,
})
const frontier = (changes: Values = {}): Values =>
  own({
    provider: american,
    model: { ...model, parameters: '4*10^11', architecture: 'mixture-of-experts' },
    compute: compute('3.0*10^25', '3.2*10^25'),
    release: { ...placed, is_placing_act: true },
    classification: { class: 'presumed' },
    ...changes,
  })
const free = {
  spdx: 'Apache-2.0',
  text: 'LICENSE',
  free_and_open_source: true,
  rights: { access: true, use: true, modify: true, distribute: true },
  restrictions: [],
}
const unpaid = {
  dual_licensing: false,
  paid_support_required: false,
  paid_hosting_only: false,
  advertising: false,
  personal_data_required: false,
}
const usage = {
  modalities: 'README.md#usage',
  capabilities: 'README.md#usage',
  limitations: 'README.md#limits',
  integration: 'README.md#usage',
}
const publicInfo = { weights: 'https://models.weber.eu/lark-2', architecture: 'README.md#architecture', usage }
const card =
  '# lark-2\n\n## Architecture\n\nDecoder with 32 layers.\n\n## Usage\n\nText in, text out.\n\n## Limits\n\nInvents facts.\n'
const openFiles = { 'README.md': card, LICENSE: 'Apache License, Version 2.0\n' }
const openSource = (changes: Values = {}): Values =>
  own({
    license: free,
    monetisation: unpaid,
    public_info: publicInfo,
    release: { ...placed, channel: 'public-catalogue', distributes_weights: true },
    ...changes,
  })
const out = { ...placed, channel: 'public-catalogue', is_placing_act: true, distributes_weights: true }
const weights = { 'model.safetensors': 'weights' }
const run = { started_on: '2024-01-10', ended_on: '2024-10-01' }

/** Releases that have to be caught. */
export const caught: readonly Caught[] = [
  {
    name: 'an integrator of 3.2*10^25 of its own',
    manifest: frontier({ role: 'integrator' }),
    contradictions: ['R1.1', 'R1.3'],
    row: 'C2',
  },
  {
    name: 'a distributor of 3.2*10^25 of its own',
    manifest: frontier({ role: 'distributor' }),
    contradictions: ['R1.1', 'R1.3'],
    row: 'C2',
  },
  {
    name: 'an integrator who notified',
    manifest: frontier({
      role: 'integrator',
      notification: { threshold_foreseen_on: '2026-09-01', sent_on: '2026-09-10' },
    }),
    contradictions: ['R1.1', 'R1.3', 'R1.4'],
  },
  {
    name: 'a modifier of its own model',
    manifest: own({
      role: 'downstream-modifier',
      base: { ...base, provider: 'Weber Modelle G.m.b.H.' },
      modification: { compute: '5*10^20', cumulative_compute: '5*10^20' },
    }),
    contradictions: ['R2.1'],
    row: 'B1',
  },
  {
    name: 'research of a frontier model on a hub',
    manifest: frontier({
      license: free,
      public_info: { ...publicInfo, weights: 'https://huggingface.co/bluestone/lark-2' },
      release: { ...out, channel: 'scientific-research' },
    }),
    contradictions: ['R3.1', 'R3.3'],
    row: 'C2',
  },
  {
    name: 'open weights of a university as research',
    manifest: openSource({ release: { ...out, channel: 'scientific-research' } }),
    files: openFiles,
    contradictions: ['R3.1', 'R3.3'],
  },
  {
    name: 'before placing, with weights out',
    manifest: own({
      compute: compute('5*10^24'),
      release: { ...out, channel: 'pre-market', planned_on: '2026-10-01' },
    }),
    contradictions: ['R3.1', 'R3.3', 'R3.9'],
    row: 'B1',
  },
  {
    name: 'internal use of a frontier model with weights out',
    manifest: frontier({ provider, release: { ...out, channel: 'internal-only', placed_on_market_on: undefined } }),
    contradictions: ['R3.1', 'R3.3'],
    row: 'C1',
  },
  {
    name: 'an older model that was foreseen and notified in 2026',
    manifest: frontier({
      model: { ...model, version: '5.0', family_placed_on_market_on: '2025-05-01', architecture: 'mixture-of-experts' },
      notification: { threshold_foreseen_on: '2026-09-01', sent_on: '2026-09-10' },
    }),
    contradictions: ['R4.4'],
    row: 'C2',
  },
  {
    name: 'microenterprises only, says a large provider',
    manifest: openSource({
      monetisation: {
        dual_licensing: true,
        paid_support_required: true,
        paid_hosting_only: true,
        advertising: true,
        personal_data_required: true,
        microenterprises_only: true,
      },
    }),
    files: openFiles,
    contradictions: ['R7.5'],
  },
  {
    name: 'embeddings of a causal language model with a chat template',
    manifest: own({
      compute: compute('5*10^24'),
      model: { ...model, modalities_out: ['Embeddings'] },
    }),
    files: { 'config.json': '{"architectures":["LlamaForCausalLM"],"model_type":"llama"}', 'chat_template.jinja': 'x' },
    contradictions: ['R6.6'],
    row: 'B1',
  },
  {
    name: 'outside of the Union with open weights for everybody',
    manifest: frontier({
      license: free,
      classification: none,
      compute: compute('3.2*10^24'),
      release: { ...out, placed_on_market_on: undefined, union_market: false, exclusion_statement: 'Not for the EU.' },
    }),
    files: openFiles,
    contradictions: ['R3.13'],
  },
  {
    name: 'one word on top of a full release',
    manifest: { role: 'integrator' },
    before: frontier(),
    contradictions: ['R1.3', 'R1.5'],
  },
  {
    name: 'a figure of the manifest that the form and the base branch contradict',
    manifest: own({ compute: compute('9*10^21') }),
    files: { 'gpai/model-documentation.yaml': 'compute:\n  training_operations: 3.2*10^25\n' },
    before: own({ compute: compute('3.0*10^25', '3.2*10^25'), classification: { class: 'presumed' } }),
    contradictions: ['R5.3', 'R5.6'],
  },
  {
    name: 'documentation only, with other weights',
    manifest: frontier({ classification: { class: 'presumed' } }),
    files: { 'model.safetensors': 'other', 'gpai/sign-off.yaml': 'release_type: G\n' },
    before: frontier({ classification: { class: 'presumed' } }),
    beforeFiles: weights,
    contradictions: ['R16.1'],
  },
]

/** Releases of honest people that have to stay undisturbed. */
export const undisturbed: readonly Undisturbed[] = [
  {
    name: 'G1 a true integrator',
    manifest: {
      role: 'integrator',
      provider,
      model: { name: 'lark-desk', version: '1.0', modalities_in: ['Text'], modalities_out: ['Text'] },
      base,
      release: { ...placed, channel: 'web-chatbot' },
    },
    row: 'A4',
  },
  {
    name: 'G2 a true distributor with the hashes of the upstream',
    manifest: {
      role: 'distributor',
      provider,
      base: { ...base, files: [{ path: 'model.safetensors', sha256: 'a'.repeat(64) }] },
      files: [{ path: 'model.safetensors', sha256: 'a'.repeat(64) }],
      release: { ...placed, channel: 'public-catalogue', distributes_weights: true },
    },
    files: weights,
    row: 'A4',
  },
  {
    name: 'G3 a true fine-tune',
    manifest: own({
      role: 'downstream-modifier',
      compute: undefined,
      model: { ...model, tokens: '2*10^12' },
      base,
      modification: { compute: '5.0*10^20', cumulative_compute: '5.0*10^20' },
      release: { ...placed, channel: 'public-catalogue', distributes_weights: true },
    }),
    files: {
      ...weights,
      'README.md': '---\nbase_model: reiher/heron-7b\nbase_model_relation: finetune\n---\n\n# heron-legal\n',
    },
    row: 'A4',
  },
  {
    name: 'G4 a French model of 2024',
    manifest: openSource({
      provider: { ...provider, country: 'FR' },
      model: { ...model, tokens: '8.0*10^12', pretraining: { started_on: '2023-11-02', ended_on: '2024-03-14' } },
      release: { ...placed, channel: 'public-catalogue', placed_on_market_on: '2024-05-22', distributes_weights: true },
      compute: compute('3.5*10^23', '3.5*10^23', 'architecture'),
    }),
    files: openFiles,
    row: 'B3',
  },
  { name: 'G5 an open-source lab', manifest: openSource(), files: openFiles, row: 'B3' },
  {
    name: 'G6 a provider below the threshold',
    manifest: own({ compute: compute('6.6*10^24', '6.8*10^24') }),
    row: 'B1',
  },
  {
    name: 'G7 a modifier above a third',
    manifest: own({
      role: 'downstream-modifier',
      provider: { ...provider, country: 'CH', established_in_union: false },
      model: { ...model, parameters: '8.1*10^9' },
      base: { ...base, compute: '5.8*10^23', cumulative_compute: '5.9*10^23', parameters: '8.0*10^9' },
      modification: { compute: '2.4*10^23', cumulative_compute: '2.4*10^23' },
      compute: compute('2.4*10^23', '8.3*10^23'),
    }),
    row: 'D1',
  },
  {
    name: 'G8 an older model whose papers are young',
    manifest: own({
      model: { ...model, pretraining: run },
      release: { ...placed, placed_on_market_on: '2025-03-10' },
    }),
    row: 'B1',
  },
  {
    name: 'G9 a new version of an older model',
    manifest: own({
      model: { ...model, version: '1.2', family_placed_on_market_on: '2025-03-10', pretraining: run },
    }),
    files: { 'model.safetensors': 'new' },
    before: own({
      model: { ...model, version: '1.1', family_placed_on_market_on: '2025-03-10', pretraining: run },
    }),
    beforeFiles: weights,
    row: 'B1',
    asks: ['R4.7'],
  },
  {
    name: 'G10 speech recognition',
    manifest: own({
      model: { ...model, modalities_in: ['Audio'], architecture: 'other' },
      compute: compute('1*10^24'),
      generality: {
        claim: 'not-general-purpose',
        rationale: 'It turns speech into text.',
        decided_by: 'Head of legal',
      },
    }),
    files: { 'README.md': '---\npipeline_tag: automatic-speech-recognition\n---\n\n# wren\n' },
    row: 'A3',
  },
  {
    name: 'G11 an embedding model',
    manifest: own({
      model: { ...model, modalities_out: ['Embeddings'], architecture: 'other' },
      compute: compute('3*10^23'),
    }),
    files: { 'config.json': '{"architectures":["BertModel"],"model_type":"bert"}' },
    row: 'A3',
    asks: ['R6.7'],
  },
  {
    name: 'G12 research that stays inside',
    manifest: own({
      release: {
        ...placed,
        placed_on_market_on: undefined,
        channel: 'scientific-research',
        union_market: false,
        exclusion_statement: 'Nobody else gets it.',
      },
    }),
    row: 'A1',
  },
  {
    name: 'G13 before placing',
    manifest: own({
      compute: compute('5*10^24'),
      release: { ...placed, placed_on_market_on: undefined, channel: 'pre-market', planned_on: '2027-06-01' },
    }),
    row: 'A1',
  },
  {
    name: 'G14 internal use',
    manifest: own({
      compute: compute('5*10^24'),
      release: { ...placed, placed_on_market_on: undefined, channel: 'internal-only' },
    }),
    row: 'A2',
  },
  {
    name: 'G15 a true exclusion',
    manifest: own({
      license: { ...license, text: 'LICENSE' },
      release: {
        ...placed,
        placed_on_market_on: undefined,
        union_market: false,
        exclusion_statement: 'Not in the European Union.',
      },
    }),
    files: {
      LICENSE: 'Use is permitted outside the European Union only.\n',
      'README.md': '---\nextra_gated_eu_disallowed: true\n---\n\n# lark\n',
    },
    row: 'A6',
  },
  {
    name: 'G16 a contest that was accepted',
    manifest: own({
      compute: compute('3.0*10^25', '3.2*10^25'),
      model: { ...model, architecture: 'mixture-of-experts' },
      classification: { class: 'contest-accepted', informed_on: '2026-09-01' },
      notification: {
        threshold_foreseen_on: '2026-06-01',
        sent_on: '2026-06-10',
        contested: true,
        arguments: 'Submission 7',
      },
    }),
    row: 'C5',
  },
  { name: 'G17 a small provider', manifest: own({ provider: { ...provider, size: 'sme' } }), row: 'B1' },
  {
    name: 'G19 a university with an honest channel',
    manifest: openSource({ release: out }),
    files: openFiles,
    row: 'B3',
  },
  { name: 'G20 a small code model', manifest: own({ compute: compute('4*10^22') }), row: 'A3' },
  {
    name: 'G21 a subsidiary that passes on',
    manifest: {
      role: 'distributor',
      provider: { ...provider, legal_name: 'Aurelia GmbH' },
      base: { ...base, provider: 'Aurelia Inc.', files: [{ path: 'model.safetensors', sha256: 'a'.repeat(64) }] },
      files: [{ path: 'model.safetensors', sha256: 'a'.repeat(64) }],
      release: { ...placed, channel: 'public-catalogue', distributes_weights: true },
    },
    files: weights,
    row: 'A4',
    asks: ['R1.2'],
  },
  {
    name: 'G22 white label',
    manifest: {
      role: 'distributor',
      provider,
      model: { name: 'our-own-name' },
      base,
      release: { ...placed, channel: 'public-catalogue', distributes_weights: true },
    },
    files: { ...weights, 'README.md': '---\nbase_model: other/third\nbase_model_relation: finetune\n---\n\n# heron\n' },
    row: 'A4',
    asks: ['R1.8'],
  },
  {
    name: 'G23 quantised',
    manifest: own({
      role: 'downstream-modifier',
      compute: undefined,
      base,
      modification: { compute: 0, cumulative_compute: 0 },
      release: { ...placed, channel: 'public-catalogue', distributes_weights: true },
    }),
    files: { 'model.gguf': 'weights' },
    row: 'A4',
  },
  {
    name: 'G24 experts merged without training',
    manifest: own({
      role: 'downstream-modifier',
      compute: undefined,
      model: { ...model, parameters: '4.7*10^10' },
      base: { ...base, parameters: '7.2*10^9' },
      modification: { compute: 0, cumulative_compute: 0, merges_models: true },
      release: { ...placed, channel: 'public-catalogue', distributes_weights: true },
    }),
    row: 'A4',
    asks: ['R2.6', 'R2.8'],
  },
  {
    name: 'G25 distilled from a run of 2024',
    manifest: own({
      model: { ...model, parameters: '3*10^9', family_placed_on_market_on: '2025-03-10', pretraining: run },
    }),
    before: own({ model: { ...model, family_placed_on_market_on: '2025-03-10', pretraining: run } }),
    row: 'B1',
    asks: ['R4.6'],
  },
  {
    name: 'G26 another name of provider and model',
    manifest: own({
      provider: { ...provider, legal_name: 'Weber und Kraus AG' },
      model: { ...model, name: 'lark-2-plus', family_placed_on_market_on: '2025-03-10', pretraining: run },
    }),
    before: own({ model: { ...model, family_placed_on_market_on: '2025-03-10', pretraining: run } }),
    row: 'B1',
    asks: ['R4.11'],
  },
  {
    name: 'G27 a model of DNA',
    manifest: own({
      compute: compute('2*10^24'),
      model: { ...model, modalities_out: ['Sequences'], architecture: 'other' },
      generality: {
        claim: 'not-general-purpose',
        rationale: 'It continues sequences of DNA.',
        decided_by: 'Head of legal',
      },
    }),
    files: { 'config.json': '{"architectures":["HyenaForCausalLM"],"model_type":"hyena"}' },
    row: 'A3',
    asks: ['R6.6'],
  },
  {
    name: 'G28 before placing, with documents ready',
    manifest: own({
      release: { ...placed, placed_on_market_on: undefined, channel: 'pre-market', planned_on: '2027-03-01' },
    }),
    files: {
      'gpai/model-documentation.yaml':
        'general:\n  union_market_release_date: 2027-03-01\ndistribution:\n  channels_union_market:\n    - method: API\n      url: https://weber.eu/api\n      access: black-box\n',
    },
    row: 'A1',
  },
  {
    name: 'G30 weights shared among researchers',
    manifest: own({
      license: { spdx: 'CC-BY-NC-4.0', free_and_open_source: false },
      release: { ...placed, placed_on_market_on: undefined, channel: 'scientific-research', distributes_weights: true },
    }),
    row: 'A1',
    asks: ['R3.3'],
  },
  {
    name: 'case 17: base and change cross the threshold together',
    manifest: own({
      role: 'downstream-modifier',
      compute: undefined,
      base: { ...base, compute: '9*10^24', cumulative_compute: '9*10^24' },
      modification: { compute: '2*10^24', cumulative_compute: '2*10^24' },
    }),
    row: 'A4',
    asks: ['R2.7'],
  },
]
