import type { FormItemId } from '../../../schemas/model-documentation/index.ts'
import { answeredValue } from '../../answers/answered-value.ts'
import { valueAt } from '../../answers/value-at.ts'
import type { Files } from '../../case.ts'
import { type Check, gapAt, nothingToSee } from '../../check.ts'
import type { Issue } from '../../issue.ts'

const parameters: FormItemId = 'properties.total_parameters'

/** How far the two counts may lie apart, as a share of the one in the index. */
const tolerance = 0.02

/** The number of parameters agrees with the index of the weights beside the model. */
export const consistentWithWeights: Check = {
  name: 'consistent-with-weights',
  reads: ['modelDocumentation'],
  run: ({ evidence: { modelDocumentation: form, files } }) => {
    const stated = form.state === 'found' ? answeredValue(form.content, parameters, 'quantity') : null
    if (form.state !== 'found' || stated === null || files.indexes.length === 0) return nothingToSee
    const counts = files.indexes.map((path) => countIn(files, path))
    const unread = counts.flatMap(({ path, counted }): readonly Issue[] =>
      counted === 'unreadable' ? [{ problem: 'index-unreadable', at: { path, line: 1, column: 1 } }] : [],
    )
    const known = counts.flatMap(({ path, counted }) => (typeof counted === 'number' ? [{ path, counted }] : []))
    if (known.length + unread.length === 0) return nothingToSee
    const far = known.filter(({ counted }) => isFar(stated.quantity.value, counted))
    const at = form.locate(parameters)
    return gapAt([
      ...far.map(({ path }): Issue => ({ problem: 'count-disagrees', item: parameters, at, args: { path } })),
      ...unread,
    ])
  },
}

type Count = { readonly path: string; readonly counted: number | 'unstated' | 'unreadable' }

/** The number of parameters that an index of weights states. One that cannot be read states nothing that may be believed. */
function countIn(files: Files, path: string): Count {
  const data = files.at(path)?.data ?? null
  if (data === null || typeof data !== 'object') return { path, counted: 'unreadable' }
  const counted = valueAt(data, 'metadata.total_parameters')
  if (counted === undefined || counted === null) return { path, counted: 'unstated' }
  return { path, counted: typeof counted === 'number' ? counted : 'unreadable' }
}

function isFar(stated: number, counted: number): boolean {
  return Math.abs(stated - counted) > counted * tolerance
}
