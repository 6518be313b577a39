import { mayBeWeights, modelPartOf } from '../data/weight-kinds.ts'
import { claimsSimilarity } from '../safety-terms/similarly-safe.ts'
import { blocks, compare, type Hit } from './compare.ts'
import type { SourcePlace } from './relief.ts'
import { type ReliefRow, unchanged } from './row.ts'
import { inBase, inFile, inManifest, type Sources } from './sources.ts'

/** Documents that a documentation-only release leaves as they are, besides the model itself. */
const keptDocuments = /(^|\/)gpai\/(release\.ya?ml|safety\/.+)$/i

/** A type of release that fewer roles sign for. The files that the change touches show whether it can be that type. */
export const fewerSigners: ReliefRow = {
  id: 'R16',
  keys: [],
  basis: 'policy',
  cites: ['Code of Practice, Safety and Security chapter, Commitments 4, 7 and 8'],
  confirms: 'nobody',
  claimedAt: (sources) => {
    const type = typeOf(sources)
    return type === 'C' || type === 'D' || type === 'G' ? 'release_type' : null
  },
  without: unchanged,
  also: (_, { duties }) => (duties['safety-and-security'] === 'not-owed' ? [] : ['signers:oversight_body']),
  comparisons: [
    compare('R16.1', (sources) => {
      if (typeOf(sources) !== 'G') return null
      const { modelFolder } = sources.evidence.files
      const below = modelFolder === '' ? '' : `${modelFolder}/`
      const touched = (sources.facts.changed ?? []).find(
        ({ path, previousPath }) =>
          path.startsWith(below) && [path, previousPath ?? path].some((one) => isModelFile(one)),
      )
      return touched === undefined ? null : blocks(inFile(touched.path, 'change'))
    }),
    compare('R16.2', (sources) => (typeOf(sources) === 'C' ? otherRun(sources) : null)),
    compare('R16.3', (sources) => {
      const { safetyRisks: risks } = sources.evidence
      if (typeOf(sources) !== 'D' || risks.state !== 'found') return null
      const index = (risks.content.risks ?? []).findIndex(
        ({ risk_id: risk = '', identified }) =>
          identified !== false && !claimsSimilarity(sources.evidence.safetySsm, risk),
      )
      return index < 0 ? null : blocks(ofRisks(sources, `risks.${index}`))
    }),
    compare('R16.4', (sources) => {
      const type = typeOf(sources)
      const [before, now] = [sources.before?.content.release, sources.manifest.release]
      if (type === 'F' || type === 'A' || type === 'B') return null
      if (before?.distributes_weights === false && now?.distributes_weights === true)
        return blocks(inBase(sources, 'release.distributes_weights'))
      const widened =
        now?.channel === 'public-catalogue' && before?.channel !== undefined && before.channel !== now.channel
      return widened ? blocks(inBase(sources, 'release.channel')) : null
    }),
  ],
}

function typeOf({ evidence: { signOff } }: Sources): string | undefined {
  return signOff.state === 'found' ? signOff.content.release_type : undefined
}

function isModelFile(path: string): boolean {
  return modelPartOf(path) !== null || mayBeWeights(path) || keptDocuments.test(path)
}

function otherRun(sources: Sources): Hit | null {
  const [before, now] = [sources.before?.content.model, sources.manifest.model]
  if (before?.family_id !== undefined && before.family_id !== now?.family_id)
    return blocks(inManifest(sources, 'model.family_id'))
  const key = (['started_on', 'ended_on'] as const).find(
    (one) => before?.pretraining?.[one] !== undefined && before.pretraining[one] !== now?.pretraining?.[one],
  )
  return key === undefined ? null : blocks(inManifest(sources, `model.pretraining.${key}`))
}

function ofRisks({ evidence: { safetyRisks: risks } }: Sources, item: string): SourcePlace {
  const at = risks.state === 'found' ? risks.locate(item) : { path: risks.path, line: 1, column: 1 }
  return { source: 'safety', item, at }
}
