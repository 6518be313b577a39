import { answeredValue } from '../answers/answered-value.ts'
import { valueAt } from '../answers/value-at.ts'
import { licenceClassOf } from '../scope/licence.ts'
import { asks, blocks, type Hit } from './compare.ts'
import type { SourcePlace } from './relief.ts'
import { inData, inDocument, inFile, inManifest, plainOf, type Sources, textAt } from './sources.ts'

/** Hosts on which models are offered to everybody. */
const hub = /\b(huggingface\.co|hf\.co|modelscope\.(cn|ai)|kaggle\.com\/models|ollama\.com)\b/i

/** Words of a licence that allows research and nothing else. */
const researchWords = /research[- ]only|non-?commercial|\bNC\b|nur .{0,20}Forschung/i

/** Whether the licence allows research only. */
export function isResearchOnly({ manifest: { license } }: Sources): boolean {
  return (
    licenceClassOf(license?.spdx ?? '') === 'restricted' ||
    researchWords.test(terms(license?.spdx, license?.restrictions))
  )
}

function terms(spdx: string | undefined, restrictions: readonly string[] | undefined): string {
  return [spdx ?? '', ...(restrictions ?? [])].join(' ')
}

/** Weights in a repository that everybody can read; an index alone, or a visibility that nobody knows, is a question. */
export function weightsInPublic(sources: Sources): Hit | null {
  const { facts, weights, index, manifest } = sources
  const [first] = weights
  const path = first ?? index?.path
  if (path === undefined || facts.visibility === 'private') return null
  const research = manifest.release?.channel === 'scientific-research' && isResearchOnly(sources)
  const shown = facts.visibility === 'public' && first !== undefined && !research
  return shown ? blocks(inFile(path)) : facts.visibility === 'public' ? asks(inFile(path)) : null
}

/** A card made for a hub, with an address on one. */
export function cardHubPlace(sources: Sources): Hit | null {
  const { card, manifest } = sources
  const key = ['pipeline_tag', 'library_name'].find((name) => textAt(card, name) !== null)
  if (card === null || key === undefined) return null
  const address = hub.test(card.text) || hub.test(JSON.stringify(manifest))
  if (!address) return null
  const named = hub.test(manifest.public_info?.weights ?? '') || hub.test(JSON.stringify(namesOfChannels(sources)))
  return named ? blocks(inData(card, 'card', key)) : asks(inData(card, 'card', key))
}

function namesOfChannels(sources: Sources): unknown {
  return [
    valueAt(plainOf(sources, 'modelDocumentation'), 'distribution.channels_union_market') ?? null,
    valueAt(plainOf(sources, 'trainingSummary'), 'provider') ?? null,
  ]
}

/** The form lists a channel on the Union market. */
export function unionChannel(sources: Sources): SourcePlace | null {
  const form = sources.evidence.modelDocumentation
  const item = 'distribution.channels_union_market'
  const listed = form.state === 'found' ? answeredValue(form.content, item, 'channels') : null
  return listed !== null && listed.count > 0 ? inDocument(sources, 'modelDocumentation', item) : null
}

/** The earliest day on the Union market that the form or the summary states. */
export function unionDate(sources: Sources): { readonly date: string; readonly place: SourcePlace } | null {
  const { modelDocumentation: form, trainingSummary: summary } = sources.evidence
  const inForm = 'general.union_market_release_date'
  const inSummary = 'model.union_market_date'
  const stated = form.state === 'found' ? (answeredValue(form.content, inForm, 'date')?.date ?? null) : null
  const days = summary.state === 'found' ? (answeredValue(summary.content, inSummary, 'days')?.dates ?? []) : []
  const found = [
    ...(stated === null ? [] : [{ date: stated, place: inDocument(sources, 'modelDocumentation', inForm) }]),
    ...days.map((date) => ({ date, place: inDocument(sources, 'trainingSummary', inSummary) })),
  ]
  return found.toSorted((a, b) => (a.date < b.date ? -1 : 1))[0] ?? null
}

/** A free licence excludes nobody, where the weights are there for everybody. */
export function openLicence(sources: Sources): Hit | null {
  const { license, public_info, release } = sources.manifest
  const out = release?.distributes_weights === true || /^https?:\/\//i.test(public_info?.weights ?? '')
  const inTree = sources.weights.length > 0 && sources.facts.visibility === 'public'
  const open = licenceClassOf(license?.spdx ?? '') === 'open'
  return open && (out || inTree) && excludesUnion(sources) === null ? blocks(inManifest(sources, 'license.spdx')) : null
}

/** A licence that grants use without naming a territory. */
export function worldwideLicence(sources: Sources): Hit | null {
  const { license } = sources.manifest
  const path = license?.text === undefined ? null : sources.evidence.files.resolve(license.text)
  const text = path === null ? '' : (sources.evidence.files.at(path)?.text ?? '')
  const grants = /\bworld-?wide\b|\bweltweit/i.test(text)
  return path !== null && grants && excludesUnion(sources) === null ? asks(inFile(path)) : null
}

const territory =
  /(outside|excluding|except|other than|not (in|within|available in)) (of )?(the )?(territory of )?(the )?(European Union|EU|EEA)\b|Territory" (shall )?means? .{0,80}(outside|excluding)|au(ß|ss)erhalb der (Europäischen Union|EU)/i

/** Where card or licence keep the Union out; `null` where neither does. */
export function excludesUnion(sources: Sources): SourcePlace | null {
  const { card, manifest, evidence } = sources
  if (card !== null && valueAt(card.data, 'extra_gated_eu_disallowed') === true)
    return inData(card, 'card', 'extra_gated_eu_disallowed')
  const path = manifest.license?.text === undefined ? null : evidence.files.resolve(manifest.license.text)
  const text = path === null ? null : (evidence.files.at(path)?.text ?? null)
  return path !== null && text !== null && territory.test(text) ? inFile(path) : null
}
