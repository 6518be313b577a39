import type { Decimal } from 'decimal.js'
import type { FormItemId } from '../../../schemas/model-documentation/index.ts'
import type { ReleaseManifest } from '../../../schemas/release-manifest/index.ts'
import { answeredValue } from '../../answers/answered-value.ts'
import type { Answers, Case } from '../../case.ts'
import { type Check, gapAt } from '../../check.ts'
import { thresholds } from '../../data/thresholds.ts'
import type { Location } from '../../issue.ts'
import { architectureCompute, hardwareCompute } from '../../scope/compute-routes.ts'
import { exact, quantityOf } from '../../scope/quantity.ts'

const operations: FormItemId = 'compute.training_operations'
const parameters: FormItemId = 'properties.total_parameters'
const data: FormItemId = 'data.size_aio'
const time: FormItemId = 'compute.training_time_detail'
const manifestOperations = 'compute.update.value'

const secondsPerDay = 86_400

/** What the two documents say, empty where they are not found. */
type Statements = { readonly answers: Answers; readonly manifest: ReleaseManifest }

/** A second way to the same number, and the items that it starts from. */
type Estimate = { readonly value: Decimal | null; readonly items: readonly string[] }

/** The stated computation agrees with estimates from the architecture and from the hardware, where their inputs are given. */
export const estimatesAgree: Check = {
  name: 'estimates-agree',
  reads: ['modelDocumentation', 'release'],
  run: (context) => {
    const { modelDocumentation: form, release } = context.evidence
    const statements: Statements = {
      answers: form.state === 'found' ? form.content : new Map(),
      manifest: release.state === 'found' ? release.content : {},
    }
    const stated = statedIn(context, statements)
    if (stated === null) return gapAt([])
    const far = [byArchitecture(statements), byHardware(statements)].filter((estimate) =>
      isFar(stated.value, estimate.value),
    )
    return gapAt(
      far.map(({ items }) => ({ problem: 'estimate-disagrees', item: stated.item, at: stated.at, args: { items } })),
    )
  },
}

type Stated = { readonly value: Decimal; readonly item: string; readonly at: Location }

/** The computation as the form states it, or, where the form does not, the manifest. */
function statedIn(
  { evidence: { modelDocumentation: form, release } }: Case,
  { answers, manifest }: Statements,
): Stated | null {
  const answered = answeredValue(answers, operations, 'quantity')
  if (answered !== null && form.state === 'found') {
    return { value: exact(answered.quantity.value), item: operations, at: form.locate(operations) }
  }
  const value = quantityOf(manifest.compute?.update?.value)
  if (value === null || release.state !== 'found') return null
  return { value, item: manifestOperations, at: release.locate(manifestOperations) }
}

function isFar(stated: Decimal, estimate: Decimal | null): boolean {
  if (estimate === null) return false
  return estimate.minus(stated).abs().gt(stated.times(thresholds.estimateError.part))
}

/** C = 6 * P * D, with what the manifest does not state taken from the form. */
function byArchitecture({ answers, manifest }: Statements): Estimate {
  const { model } = manifest
  const size = answeredValue(answers, data, 'sizes')
  const tokens = size?.unit === 'tokens' || size?.unit === 'token' ? size.training.value : undefined
  const total = answeredValue(answers, parameters, 'quantity')?.quantity.value
  const filled = { ...model, parameters: model?.parameters ?? total, tokens: model?.tokens ?? tokens }
  return {
    value: architectureCompute({ ...manifest, model: filled }).operations,
    items: [
      model?.parameters === undefined ? parameters : 'model.parameters',
      model?.tokens === undefined ? data : 'model.tokens',
    ],
  }
}

/** C = N * L * H * U, with the hardware days of the form where the manifest states only peak and utilisation. */
function byHardware({ answers, manifest }: Statements): Estimate {
  const periods = manifest.compute?.update?.hardware ?? []
  const days = answeredValue(answers, time, 'trainingTime')?.hardwareDays ?? []
  const bare = periods.every(({ units, seconds }) => units === undefined && seconds === undefined)
  if (!bare || periods.length !== days.length)
    return { value: hardwareCompute(periods), items: ['compute.update.hardware'] }
  const filled = periods.map((period, index) => ({ ...period, units: days[index]?.value, seconds: secondsPerDay }))
  return { value: hardwareCompute(filled), items: ['compute.update.hardware', time] }
}
