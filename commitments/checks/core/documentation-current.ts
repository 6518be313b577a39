import { answeredValue } from '../../answers/answered-value.ts'
import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

const name = 'general.model_name'

/** The documentation names the released model, and where it names versions, the released one. */
export const documentationCurrent: Check = {
  name: 'documentation-current',
  reads: ['modelDocumentation', 'release'],
  run: ({ evidence: { modelDocumentation, release } }) =>
    inspectRecord(modelDocumentation, (answers, issue) => {
      const model = release.state === 'found' ? release.content.model : undefined
      const names = (answeredValue(answers, name, 'modelName')?.names ?? []).map(plain)
      if (model?.name === undefined || names.length === 0) return []
      const released = plain(model.name)
      const named = names.some((one) => one.includes(released) || released.includes(one))
      return named ? [] : [issue('names-disagree', name, { items: ['model.name'] })]
    }),
}

/** The information for downstream providers says which version it is about, and that is the released one. */
export const packageCurrent: Check = {
  name: 'package-current',
  reads: ['release'],
  run: ({ evidence: { release } }) =>
    inspectRecord(release, ({ downstream, model }, issue) => {
      const item = 'downstream.version'
      const about = downstream?.version
      if (about === undefined) return [issue('not-stated', item)]
      const other = model?.version !== undefined && plain(about) !== plain(model.version)
      return other ? [issue('version-not-named', item)] : []
    }),
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_.@-]+/g, ' ')
    .trim()
}
