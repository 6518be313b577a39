import type { FormItemId } from '../../../schemas/model-documentation/index.ts'
import { answeredValue } from '../../answers/answered-value.ts'
import { valueAt } from '../../answers/value-at.ts'
import { type Check, gapAt, nothingToSee } from '../../check.ts'

const parameters: FormItemId = 'properties.total_parameters'

/** How far the two counts may lie apart, as a share of the one in the index. */
const tolerance = 0.02

/** The number of parameters agrees with the index of the weights beside the model. */
export const consistentWithWeights: Check = {
  name: 'consistent-with-weights',
  reads: ['modelDocumentation'],
  run: ({ evidence: { modelDocumentation: form, files } }) => {
    const stated = form.state === 'found' ? answeredValue(form.content, parameters, 'quantity') : null
    const indices = files.beside.filter((path) => path.endsWith('.safetensors.index.json'))
    if (form.state !== 'found' || stated === null || indices.length === 0) return nothingToSee
    const far = indices.filter((path) =>
      isFar(stated.quantity.value, valueAt(files.at(path)?.data, 'metadata.total_parameters')),
    )
    const at = form.locate(parameters)
    return gapAt(far.map((path) => ({ problem: 'count-disagrees', item: parameters, at, args: { path } })))
  },
}

function isFar(stated: number, counted: unknown): boolean {
  return typeof counted === 'number' && Math.abs(stated - counted) > counted * tolerance
}
