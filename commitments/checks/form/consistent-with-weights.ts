import type { FormItemId } from '../../../schemas/model-documentation/index.ts'
import { answeredValue } from '../../answers/answered-value.ts'
import { valueAt } from '../../answers/value-at.ts'
import type { Files } from '../../case.ts'
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
    const counts = files.beside.flatMap((path) => countIn(files, path))
    if (form.state !== 'found' || stated === null || counts.length === 0) return nothingToSee
    const far = counts.filter(({ counted }) => isFar(stated.quantity.value, counted))
    const at = form.locate(parameters)
    return gapAt(far.map(({ path }) => ({ problem: 'count-disagrees', item: parameters, at, args: { path } })))
  },
}

/** The number of parameters that an index of weights states; nothing for a file that states none. */
function countIn(files: Files, path: string): readonly { readonly path: string; readonly counted: number }[] {
  if (!path.endsWith('.safetensors.index.json')) return []
  const counted = valueAt(files.at(path)?.data, 'metadata.total_parameters')
  return typeof counted === 'number' ? [{ path, counted }] : []
}

function isFar(stated: number, counted: number): boolean {
  return Math.abs(stated - counted) > counted * tolerance
}
