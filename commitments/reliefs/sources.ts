import type { Facts } from '../../schemas/facts.ts'
import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import { valueAt } from '../answers/value-at.ts'
import type { Evidence, EvidenceSet, Found } from '../case.ts'
import { mayBeWeights } from '../data/weight-kinds.ts'
import type { Location } from '../issue.ts'
import type { ReliefId } from './ids.ts'
import type { SourcePlace } from './relief.ts'

/** A file beside the model whose keys are compared. */
export type DataFile = { readonly path: string; readonly data: unknown; readonly text: string }

/** Everything that a relief is compared with. */
export type Sources = {
  readonly release: Found<ReleaseManifest>
  readonly manifest: ReleaseManifest
  /** The manifest of the same release on the base branch. */
  readonly before: Found<ReleaseManifest> | null
  readonly evidence: EvidenceSet
  readonly facts: Facts
  readonly card: DataFile | null
  readonly config: DataFile | null
  readonly index: DataFile | null
  /** Paths of weight files beside the model or in the change. */
  readonly weights: readonly string[]
  /** Whether the model carries systemic risk as the manifest stands. */
  readonly systemicRisk: boolean
}

type Given = { readonly evidence: EvidenceSet; readonly facts: Facts; readonly systemicRisk: boolean }

/** Collects what the reliefs of a release are compared with. */
export function sourcesOf(release: Found<ReleaseManifest>, { evidence, facts, systemicRisk }: Given): Sources {
  const { files, previous } = evidence
  const before = previous?.release
  const named = release.content.documents?.model_card
  const card = named === undefined ? null : files.resolve(named)
  const inFolder = (name: string) => (files.modelFolder === '' ? name : `${files.modelFolder}/${name}`)
  const [index] = files.indexes
  return {
    release,
    manifest: release.content,
    before: before?.state === 'found' ? before : null,
    evidence,
    facts,
    systemicRisk,
    card: dataFile(evidence, card ?? inFolder('README.md')),
    config: dataFile(evidence, inFolder('config.json')),
    index: index === undefined ? null : dataFile(evidence, index),
    weights: weightsIn(evidence, facts),
  }
}

function dataFile({ files }: EvidenceSet, path: string): DataFile | null {
  const facts = files.at(path)
  return facts === null || facts.kind !== 'file' ? null : { path, data: facts.data, text: facts.text ?? '' }
}

function weightsIn({ files }: EvidenceSet, { changed }: Facts): readonly string[] {
  const below = files.modelFolder === '' ? '' : `${files.modelFolder}/`
  const shipped = (changed ?? []).flatMap(({ path, status }) => (status === 'removed' ? [] : [path]))
  const near = [...files.beside, ...shipped.filter((path) => path.startsWith(below))].filter(mayBeWeights)
  return [...new Set([...files.weights, ...near])].sort()
}

/** A key of the release manifest. */
export function inManifest({ release }: Sources, item: string): SourcePlace {
  return { source: 'manifest', item, at: release.locate(item) }
}

/** A key of the manifest on the base branch. */
export function inBase({ before, release }: Sources, item: string): SourcePlace {
  return { source: 'base', item, at: (before ?? release).locate(item) }
}

type DocumentKind = 'modelDocumentation' | 'trainingSummary' | 'copyrightPolicy'
const sourceOf = { modelDocumentation: 'form', trainingSummary: 'summary', copyrightPolicy: 'policy' } as const

/** An item of the documentation form, the training summary or the copyright policy. */
export function inDocument({ evidence }: Sources, kind: DocumentKind, item: string): SourcePlace {
  const document = evidence[kind]
  const at = document.state === 'found' ? document.locate(item) : { path: document.path, line: 1, column: 1 }
  return { source: sourceOf[kind], item, at }
}

/** A key of the card's front matter, of the model's configuration or of the index of its weights. */
export function inData(file: DataFile, source: 'card' | 'config' | 'index', key: string): SourcePlace {
  return { source, item: key, at: lineOf(file, key) }
}

/** A whole file. */
export function inFile(path: string, source: 'file' | 'change' = 'file'): SourcePlace {
  return { source, item: null, at: { path, line: 1, column: 1 } }
}

function lineOf({ path, text }: DataFile, key: string): Location {
  const last = key.slice(key.lastIndexOf('.') + 1)
  const lines = text.split('\n')
  const index = lines.findIndex((line) => line.trimStart().startsWith(`${last}:`) || line.includes(`"${last}"`))
  const column = (lines[index]?.indexOf(last) ?? 0) + 1
  return { path, line: Math.max(index, 0) + 1, column: Math.max(column, 1) }
}

/** The text at a key of a data file; `null` where there is none. */
export function textAt(file: DataFile | null, key: string): string | null {
  const value = valueAt(file?.data, key)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** The plain data of the form or the summary, for what an answer does not carry. */
export function plainOf({ evidence }: Sources, kind: DocumentKind): unknown {
  const document = evidence[kind]
  return document.state === 'found' ? (evidence.files.at(document.path)?.data ?? null) : null
}

/** Whether a text says anything. */
export function isSaid(text: string | undefined): text is string {
  return text !== undefined && text.trim() !== ''
}

/** Where the claim of a relief stands: in the manifest, or in the document that makes it. */
export function claimPlace(evidence: EvidenceSet, id: ReliefId, item: string): SourcePlace {
  const [source, document] = documentOf(evidence, id)
  const at = document.state === 'found' ? document.locate(item) : { path: document.path, line: 1, column: 1 }
  return { source, item, at }
}

function documentOf(evidence: EvidenceSet, id: ReliefId): readonly [SourcePlace['source'], Evidence<unknown>] {
  switch (id) {
    case 'R9':
      return ['safety', evidence.safetyModelReport]
    case 'R10':
      return ['safety', evidence.safetySsm]
    case 'R11':
      return ['safety', evidence.safetyEvaluations]
    case 'R12':
      return ['safety', evidence.safetySecurity]
    case 'R14':
      return ['form', evidence.modelDocumentation]
    case 'R16':
      return ['sign-off', evidence.signOff]
    case 'R17':
      return ['policy', evidence.copyrightPolicy]
    case 'R18':
      return ['summary', evidence.trainingSummary]
    default:
      return ['manifest', evidence.release]
  }
}
