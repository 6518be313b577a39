import type { FormItemId } from '../../../schemas/model-documentation/index.ts'
import { answeredValue } from '../../answers/answered-value.ts'
import type { Answers, Found } from '../../case.ts'
import { type Check, gapAt, nothingWrong } from '../../check.ts'
import type { Issue } from '../../issue.ts'

const version: FormItemId = 'document.version'
const updated: FormItemId = 'document.last_updated'

/** A form that changed against the base branch has another version, and a date that is not older. */
export const versionRaised: Check = {
  name: 'version-raised',
  reads: ['modelDocumentation'],
  run: ({ evidence: { modelDocumentation: form, previous } }) => {
    const before = previous?.modelDocumentation
    if (form.state !== 'found' || before?.state !== 'found' || form.sha256 === before.sha256) return nothingWrong
    return gapAt([...sameVersion(form, before), ...olderDate(form, before)])
  },
}

function sameVersion(form: Found<Answers>, before: Found<Answers>): readonly Issue[] {
  const now = answeredValue(form.content, version, 'version')?.version
  const earlier = answeredValue(before.content, version, 'version')?.version
  return now !== undefined && now === earlier
    ? [{ problem: 'version-not-raised', item: version, at: form.locate(version) }]
    : []
}

function olderDate(form: Found<Answers>, before: Found<Answers>): readonly Issue[] {
  const now = answeredValue(form.content, updated, 'date')
  const earlier = answeredValue(before.content, updated, 'date')
  if (now === null || earlier === null || now.date >= earlier.date) return []
  const args = { date: earlier.date, otherDate: now.date }
  return [{ problem: 'date-not-raised', item: updated, at: form.locate(updated), args }]
}
