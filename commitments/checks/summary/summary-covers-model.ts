import { answeredValue } from '../../answers/answered-value.ts'
import { ofTrainingSummary, type Summary } from './of-training-summary.ts'

/** The released model is among those that the summary covers, in whichever version. */
export const summaryCoversModel = ofTrainingSummary('summary-covers-model', (summary) => {
  const { named, model } = namesIn(summary)
  if (named === undefined || model?.name === undefined) return []
  const name = key(model.name)
  return named.some((one) => one === name || one.startsWith(`${name} `))
    ? []
    : [summary.issue('name-not-covered', item)]
})

/** The released version of the model is among those that the summary covers. Another model is another finding. */
export const summaryCoversVersion = ofTrainingSummary('summary-covers-version', (summary) => {
  const { named, model } = namesIn(summary)
  if (named === undefined || model?.name === undefined || model.version === undefined) return []
  const { name, version } = model
  const own = named.filter((one) => one === key(name) || one.startsWith(`${key(name)} `))
  const accepted = [`${name} ${version}`, `${name} v${version}`, ...(endsWith(name, version) ? [name] : [])].map(key)
  return own.length === 0 || own.some((one) => accepted.includes(one)) ? [] : [summary.issue('version-not-named', item)]
})

const item = 'model.versioned_names'

/** The names in the summary as they are compared, and the model of the manifest. */
function namesIn({ answers, context: { evidence } }: Summary) {
  const named = answeredValue(answers, item, 'names')?.names.map(key)
  const model = evidence.release.state === 'found' ? evidence.release.content.model : undefined
  return { named, model }
}

/** Whether a name already says the version: `atlas-3` for 3 and 3.0. */
function endsWith(name: string, version: string): boolean {
  return key(name).endsWith(key(version).replace(/(?: 0)+$/, ''))
}

function key(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s@_.-]+/g, ' ')
    .trim()
}
