import type { FormItemId } from '../../../schemas/model-documentation/index.ts'
import { answeredValue } from '../../answers/answered-value.ts'
import type { Case } from '../../case.ts'
import { type Check, gapAt } from '../../check.ts'
import type { Issue } from '../../issue.ts'

const released: FormItemId = 'general.release_date'
const placed: FormItemId = 'general.union_market_release_date'
const updated: FormItemId = 'document.last_updated'

/** The Union date does not lie before the first release, and the document is not dated in the future. */
export const datesInOrder: Check = {
  name: 'dates-in-order',
  reads: ['modelDocumentation'],
  run: (context) => gapAt([...placedBeforeRelease(context), ...updatedInFuture(context)]),
}

function placedBeforeRelease({ evidence: { modelDocumentation: form } }: Case): readonly Issue[] {
  if (form.state !== 'found') return []
  const first = answeredValue(form.content, released, 'date')
  const union = answeredValue(form.content, placed, 'date')
  if (first === null || union === null || union.date >= first.date) return []
  const args = { date: union.date, otherDate: first.date, items: [released] }
  return [{ problem: 'date-before', item: placed, at: form.locate(placed), args }]
}

function updatedInFuture({ evidence: { modelDocumentation: form }, facts: { today } }: Case): readonly Issue[] {
  const value = form.state === 'found' ? answeredValue(form.content, updated, 'date') : null
  if (form.state !== 'found' || value === null || value.date <= today) return []
  return [
    {
      problem: 'date-in-future',
      item: updated,
      at: form.locate(updated),
      args: { date: today, otherDate: value.date },
    },
  ]
}
