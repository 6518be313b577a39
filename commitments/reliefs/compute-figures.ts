import { Decimal } from 'decimal.js'
import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import { answeredValue } from '../answers/answered-value.ts'
import { valueAt } from '../answers/value-at.ts'
import { exact, quantityOf } from '../scope/quantity.ts'
import { asks, type Hit } from './compare.ts'
import type { SourcePlace } from './relief.ts'
import { inData, inDocument, inManifest, type Sources, textAt } from './sources.ts'

/** A figure of compute that another place gives. `certain`: whoever wrote the manifest used the same method. */
export type Figure = {
  readonly value: Decimal
  readonly place: SourcePlace
  readonly certain: boolean
  /** Significant figures that its text shows. */
  readonly figures: number
}

type Meter = 'update' | 'cumulative'

/** The value that a manifest states for a meter. */
export function stated({ compute }: Partial<ReleaseManifest>, meter: Meter): Decimal | null {
  return quantityOf(compute?.[meter]?.value)
}

/** Whether the manifest's own figure comes from the architecture, of a whole model that is trained alone. */
function byArchitecture({ manifest, config }: Sources, meter: Meter): boolean {
  const encoderDecoder = valueAt(config?.data, 'is_encoder_decoder') === true
  return manifest.compute?.[meter]?.method === 'architecture' && manifest.role === 'provider' && !encoderDecoder
}

function product(parameters: Decimal | null, tokens: Decimal | null): Decimal | null {
  return parameters === null || tokens === null ? null : parameters.times(tokens).times(6)
}

/** Six operations for each parameter and token of the manifest; dense transformers only. */
export function architectureFigure(sources: Sources, meter: Meter): Figure | null {
  const { model } = sources.manifest
  const value = product(quantityOf(model?.parameters), quantityOf(model?.tokens))
  if (value === null || model?.architecture !== 'dense-transformer') return null
  const place = inManifest(sources, 'model.parameters')
  return { value, place, certain: byArchitecture(sources, meter), figures: 2 }
}

/** The same with the parameters that the index of the weights counts, or the sizes of the configuration give. */
export function indexFigure(sources: Sources, meter: Meter): Figure | null {
  const { index, config, manifest } = sources
  const dense = manifest.model?.architecture === undefined || manifest.model.architecture === 'dense-transformer'
  if (!dense || valueAt(config?.data, 'num_local_experts') !== undefined) return null
  const tokens = quantityOf(manifest.model?.tokens) ?? formTokens(sources)
  const counted = valueAt(index?.data, 'metadata.total_parameters')
  const certain = byArchitecture(sources, meter)
  if (index !== null && typeof counted === 'number') {
    const value = product(exact(counted), tokens)
    return value && { value, place: inData(index, 'index', 'metadata.total_parameters'), certain, figures: 2 }
  }
  const shaped = parametersOf(config?.data)
  const value = product(shaped, tokens)
  return value && config && { value, place: inData(config, 'config', 'hidden_size'), certain, figures: 2 }
}

/** Parameters of a decoder from its configuration: attention and feed-forward parts of each layer, and the embeddings. */
function parametersOf(data: unknown): Decimal | null {
  const size = (key: string) => {
    const value = valueAt(data, key)
    return typeof value === 'number' && value > 0 ? value : null
  }
  const [hidden, layers, inner, words] = ['hidden_size', 'num_hidden_layers', 'intermediate_size', 'vocab_size'].map(
    size,
  )
  if (!hidden || !layers || !inner || !words) return null
  const heads = size('num_attention_heads') ?? 1
  const shared = (size('num_key_value_heads') ?? heads) / heads
  const attention = hidden * hidden * (2 + 2 * shared)
  return exact(Math.round(layers * (attention + 3 * hidden * inner) + words * hidden))
}

function formTokens({ evidence: { modelDocumentation: form } }: Sources): Decimal | null {
  const sizes = form.state === 'found' ? answeredValue(form.content, 'data.size_aio', 'sizes') : null
  return sizes?.unit === 'tokens' ? exact(sizes.training.value) : null
}

/** What the form states as the operations of training, or the lower end of its magnitude. */
export function formFigure(sources: Sources): Figure | null {
  const form = sources.evidence.modelDocumentation
  if (form.state !== 'found') return null
  const exactly = answeredValue(form.content, 'compute.training_operations', 'quantity')
  if (exactly !== null) {
    const { value, figures } = exactly.quantity
    const place = inDocument(sources, 'modelDocumentation', 'compute.training_operations')
    return { value: exact(value), place, certain: true, figures }
  }
  const band = answeredValue(form.content, 'compute.training_operations_magnitude', 'quantity')
  if (band === null) return null
  const place = inDocument(sources, 'modelDocumentation', 'compute.training_operations_magnitude')
  return { value: exact(band.quantity.value), place, certain: true, figures: 1 }
}

/** Accelerator days of the form with the peak and the utilisation that the manifest states. */
export function hardwareFigure(sources: Sources): Figure | null {
  const form = sources.evidence.modelDocumentation
  const time =
    form.state === 'found' ? answeredValue(form.content, 'compute.training_time_detail', 'trainingTime') : null
  const [period] = sources.manifest.compute?.update?.hardware ?? []
  const peak = quantityOf(period?.peak_flops)
  if (time === null || peak === null || period?.utilisation === undefined) return null
  const days = time.hardwareDays.reduce((sum, one) => sum + one.value, 0)
  const value = peak.times(exact(period.utilisation)).times(exact(days)).times(86_400)
  const place = inDocument(sources, 'modelDocumentation', 'compute.training_time_detail')
  return { value, place, certain: false, figures: 2 }
}

const operations =
  /(\d+(?:[.,]\d+)?)\s*(?:[*x×·]\s*10\s*(?:\^|\*\*)\s*\{?\s*(\d{2})\}?|e\+?(\d{2}))\s*(?:FLOPs?|FLOP|floating[- ]point operations)\b/gi
const aboutLimits = /threshold|below|less than|under|limit|presum|Schwelle|unter|weniger|base model|Basismodell/i

/** The highest figure of compute in the card's text; sentences about thresholds and bases say nothing of this model. */
export function cardFigure({ card }: Sources): Figure | null {
  if (card === null) return null
  const lines = card.text.split('\n')
  const found = lines.flatMap((line, index) =>
    aboutLimits.test(line)
      ? []
      : [...line.matchAll(operations)].map(([, digits = '', power, exponent]) => ({
          value: new Decimal(`${digits.replace(',', '.')}e${power ?? exponent ?? '0'}`),
          place: { source: 'card' as const, item: null, at: { path: card.path, line: index + 1, column: 1 } },
          certain: true,
          figures: 2,
        })),
  )
  return found.toSorted((a, b) => b.value.comparedTo(a.value))[0] ?? null
}

/** Both meters are equal although the documents name compute that only the cumulative one counts. */
export function hasUncounted(sources: Sources): Hit | null {
  const { manifest, evidence } = sources
  const [update, cumulative] = [stated(manifest, 'update'), stated(manifest, 'cumulative')]
  if (update === null || cumulative === null || !update.eq(cumulative)) return null
  const summary = evidence.trainingSummary
  const used = summary.state === 'found' ? answeredValue(summary.content, 'synthetic.used', 'yesNo')?.yes : false
  if (used === true) return asks(inDocument(sources, 'trainingSummary', 'synthetic.used'))
  return textAt(sources.card, 'base_model') !== null && sources.card !== null
    ? asks(inData(sources.card, 'card', 'base_model'))
    : null
}
