import { answeredValue } from '../answers/answered-value.ts'
import { valueAt } from '../answers/value-at.ts'
import { generativeModalities, otherModalities } from '../data/modalities.ts'
import { exact, quantityOf } from '../scope/quantity.ts'
import { asks, blocks, compare, type Hit } from './compare.ts'
import type { SourcePlace } from './relief.ts'
import type { ReliefRow } from './row.ts'
import { inData, inDocument, inFile, inManifest, isSaid, type Sources, textAt } from './sources.ts'

const cites = ['AI Act Article 3(63)', 'Guidelines C(2025) 7719 final, section 2.1 (para 17)']

/** Said not to be general purpose although the indicative criterion is met. */
export const notGeneralPurpose: ReliefRow = {
  id: 'R6g',
  keys: ['generality.claim', 'generality.decided_by', 'model.modalities_in', 'model.modalities_out'],
  basis: 'act',
  cites,
  confirms: 'second-person',
  claimedAt: ({ manifest: { generality } }) =>
    generality?.claim === 'not-general-purpose' ? 'generality.claim' : null,
  without: (manifest) => ({ ...manifest, generality: undefined }),
  comparisons: [
    compare('R6.5', (sources) => {
      const { rationale, decided_by } = sources.manifest.generality ?? {}
      if (!isSaid(rationale)) return blocks(inManifest(sources, 'generality.rationale'))
      if (!isSaid(decided_by)) return blocks(inManifest(sources, 'generality.decided_by'))
      const author = sources.facts.pullRequest?.author?.login.toLowerCase()
      return author === decided_by.replace(/^@/, '').toLowerCase()
        ? asks(inManifest(sources, 'generality.decided_by'))
        : null
    }),
    compare('R6.6', textOutput),
  ],
}

/** Outputs that the indicative criterion does not count. */
export const otherOutputs: ReliefRow = {
  id: 'R6m',
  keys: ['model.modalities_in', 'model.modalities_out'],
  basis: 'guidelines',
  cites: ['Guidelines C(2025) 7719 final, section 2.1 (para 17)'],
  confirms: 'second-person',
  claimedAt: ({ manifest: { model } }) => {
    const out = words(model?.modalities_out)
    return out.length > 0 && !out.some((word) => generativeModalities.includes(word)) ? 'model.modalities_out' : null
  },
  without: (manifest) => ({ ...manifest, model: { ...manifest.model, modalities_out: ['Text'] } }),
  comparisons: [
    compare('R6.6', textOutput),
    compare('R6.7', (sources) => {
      const { model } = sources.manifest
      const large = quantityOf(model?.parameters)?.gt(exact('1e9')) === true
      return large && onlyEmbeddings(model?.modalities_out) ? asks(inManifest(sources, 'model.parameters')) : null
    }),
  ],
}

function words(modalities: readonly string[] | undefined): readonly string[] {
  return (modalities ?? []).map((word) => word.trim().toLowerCase()).filter((word) => word !== '')
}

function onlyEmbeddings(modalities: readonly string[] | undefined): boolean {
  const out = words(modalities)
  return out.length > 0 && out.every((word) => word.startsWith('embedding'))
}

/** Tags of hubs for one narrow task with language. */
const narrowTags = ['translation', 'automatic-speech-recognition', 'text-to-speech', 'text-to-audio', 'summarization']
const narrowWords =
  /transcri|speech recognition|read(s|ing)? aloud|translat|transkri|übersetz|Spracherkennung|Vorlesen|turns speech into text/i
const textWords = ['text', 'texts', 'language', 'code']

/** Something says that the model writes text. What only looks so goes to a person, where another output is named. */
function textOutput(sources: Sources): Hit | null {
  const { config, card, manifest } = sources
  const template = chatTemplate(sources)
  const narrow = isNarrow(sources)
  if (template !== null) return narrow ? asks(template) : blocks(template)
  const formOutput = textInForm(sources)
  if (formOutput !== null && !narrow) return blocks(formOutput)
  const architectures = valueAt(config?.data, 'architectures')
  const causal = Array.isArray(architectures) && architectures.some((one) => /ForCausalLM$/.test(String(one)))
  const tagged = textAt(card, 'pipeline_tag') === 'text-generation'
  const place =
    causal && config !== null
      ? inData(config, 'config', 'architectures')
      : tagged && card !== null
        ? inData(card, 'card', 'pipeline_tag')
        : null
  if (place === null) return null
  return narrow || namesOther(manifest.model?.modalities_out) ? asks(place) : blocks(place)
}

/** Another output than text that such model classes are used for as well. */
function namesOther(modalities: readonly string[] | undefined): boolean {
  const out = words(modalities)
  const other = out.filter((word) => !textWords.includes(word) && !word.startsWith('embedding'))
  return out.length > 0 && other.length === out.length && other.some((word) => isKnown(word) || word.length > 2)
}

function isKnown(word: string): boolean {
  return otherModalities.includes(word) || generativeModalities.includes(word)
}

/** One narrow task by the card's tag, or by the rationale of a model that takes in something else than text. */
function isNarrow({ card, manifest }: Sources): boolean {
  const tag = textAt(card, 'pipeline_tag')
  if (tag !== null) return narrowTags.includes(tag)
  const input = words(manifest.model?.modalities_in)
  const other = input.length > 0 && !input.some((word) => textWords.includes(word))
  return other || narrowWords.test(manifest.generality?.rationale ?? '')
}

function chatTemplate({ evidence, ...sources }: Sources): SourcePlace | null {
  const { files } = evidence
  const template = files.beside.find((path) => /(^|\/)chat_template\.(jinja|json)$/.test(path))
  if (template !== undefined) return inFile(template)
  const path = files.beside.find((one) => /(^|\/)tokenizer_config\.json$/.test(one))
  const data = path === undefined ? undefined : valueAt(files.at(path)?.data, 'chat_template')
  if (path !== undefined && data !== undefined && data !== null) return inFile(path)
  const inConfig = valueAt(sources.config?.data, 'chat_template')
  return inConfig === undefined || sources.config === null ? null : inData(sources.config, 'config', 'chat_template')
}

function textInForm(sources: Sources): SourcePlace | null {
  const form = sources.evidence.modelDocumentation
  const item = 'properties.output_modalities'
  const stated = form.state === 'found' ? answeredValue(form.content, item, 'choices') : null
  return stated?.options.includes('Text') === true ? inDocument(sources, 'modelDocumentation', item) : null
}
