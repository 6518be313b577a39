import { answeredValue } from '../../answers/answered-value.ts'
import { ofTrainingSummary } from './of-training-summary.ts'

/** The released model and version are among those that the summary covers. */
export const summaryCoversModel = ofTrainingSummary('summary-covers-model', ({ answers, issue, context }) => {
  const item = 'model.versioned_names'
  const { release } = context.evidence
  const names = answeredValue(answers, item, 'names')?.names.map(key)
  if (release.state !== 'found' || names === undefined) return []
  const { name, version } = release.content.model ?? {}
  if (name === undefined) return []
  const accepted =
    version === undefined
      ? [name]
      : [`${name} ${version}`, `${name} v${version}`, ...(endsWith(name, version) ? [name] : [])]
  return accepted.some((one) => names.includes(key(one))) ? [] : [issue('name-not-covered', item)]
})

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
