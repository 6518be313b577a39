import { provenanceOptions } from '../../../schemas/model-documentation/data.ts'
import { rangeEdges, tableModalities } from '../../../schemas/training-summary/modality-table.ts'
import { answeredValue } from '../../answers/answered-value.ts'
import type { Answers } from '../../case.ts'
import { type Check, nothingWrong } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { type IssueAt, inspectRecord } from '../statements/inspect-record.ts'
import { type SummaryItemPath, saysYes } from './of-training-summary.ts'

/** Which questions of the summary belong to each kind of source of the form. */
const questions = [
  { option: provenanceOptions[0], items: ['crawled.used'] },
  { option: provenanceOptions[1], items: ['licensed.used', 'private.used'] },
  { option: provenanceOptions[2], items: ['user.interactions_used', 'user.other_services_used'] },
  { option: provenanceOptions[3], items: ['public.used'] },
  { option: provenanceOptions[4], items: ['synthetic.used'] },
  { option: provenanceOptions[5], items: ['other.used'] },
] as const

type Both = { readonly form: Answers; readonly summary: Answers; readonly issue: IssueAt<SummaryItemPath> }

/** The summary says of sources, modalities, sizes, dates, names and dependencies what the Model Documentation Form says. */
export const formAndSummaryAgree: Check = {
  name: 'form-and-summary-agree',
  reads: ['trainingSummary'],
  consults: ['modelDocumentation'],
  run: ({ evidence: { modelDocumentation, trainingSummary } }) =>
    modelDocumentation.state !== 'found' || trainingSummary.state !== 'found'
      ? nothingWrong
      : inspectRecord(trainingSummary, (summary, issue) => {
          const both = { form: modelDocumentation.content, summary, issue }
          return [sources, modalities, sizes, dates, names, dependencies].flatMap((compare) => compare(both))
        }),
}

function sources({ form, summary, issue }: Both): readonly Issue[] {
  const ticked = answeredValue(form, 'data.provenance', 'choices')
  if (ticked === null) return []
  return questions.flatMap(({ option, items: [first, second] }) => {
    const answers = [saysYes(summary, first), second === undefined ? false : saysYes(summary, second)]
    const inForm = ticked.options.includes(option) || (first === 'other.used' && ticked.other)
    const open = answers.includes(null)
    return open || answers.includes(true) === inForm
      ? []
      : [issue('statement-disagrees', first, { items: ['data.provenance'] })]
  })
}

function modalities({ form, summary, issue }: Both): readonly Issue[] {
  const types = answeredValue(form, 'data.types', 'choices')?.options.map(modalityKey)
  if (types === undefined) return []
  return tableModalities.flatMap((modality) => {
    const item = `modality.${modality}.present` as const
    const present = saysYes(summary, item) === true
    return present === types.includes(modality) ? [] : [issue('statement-disagrees', item, { items: ['data.types'] })]
  })
}

function modalityKey(option: string): string {
  return option.toLowerCase().replace(/s$/, '')
}

function sizes({ form, summary, issue }: Both): readonly Issue[] {
  const size = answeredValue(form, 'data.size_aio', 'sizes')
  if (size === null) return []
  return tableModalities.flatMap((modality) => {
    const item = `modality.${modality}.size_range` as const
    const edges = rangeEdges[answeredValue(summary, item, 'choice')?.option ?? '']
    if (edges === undefined || !edges.unit.test(size.unit.toLowerCase())) return []
    const inside = size.training.value >= edges.least && size.training.value <= edges.most
    return inside ? [] : [issue('statement-disagrees', item, { items: ['data.size_aio'] })]
  })
}

function dates({ form, summary, issue }: Both): readonly Issue[] {
  const placed = answeredValue(form, 'general.union_market_release_date', 'date')
  const item = 'model.union_market_date'
  const listed = answeredValue(summary, item, 'days')
  const agrees = placed === null || listed === null || listed.dates.includes(placed.date)
  return agrees ? [] : [issue('statement-disagrees', item, { items: ['general.union_market_release_date'] })]
}

function names({ form, summary, issue }: Both): readonly Issue[] {
  const [identifier] = answeredValue(form, 'general.model_name', 'modelName')?.names ?? []
  const item = 'model.versioned_names'
  const covered = answeredValue(summary, item, 'names')?.names.map((name) => name.toLowerCase())
  if (identifier === undefined || covered === undefined) return []
  const agrees = covered.some((name) => name.startsWith(identifier.toLowerCase()))
  return agrees ? [] : [issue('statement-disagrees', item, { items: ['general.model_name'] })]
}

function dependencies({ form, summary, issue }: Both): readonly Issue[] {
  const item = 'model.dependencies'
  const [inForm, inSummary] = [form.get('general.model_dependencies')?.state, summary.get(item)?.state]
  if (inForm === undefined || inForm === 'unanswered' || inForm === 'withheld' || inSummary === 'unanswered') return []
  const agrees = (inForm === 'answered') === (inSummary === 'answered')
  return agrees ? [] : [issue('statement-disagrees', item, { items: ['general.model_dependencies'] })]
}
