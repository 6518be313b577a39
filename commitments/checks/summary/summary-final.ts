import { summaryItems } from '../../../schemas/training-summary/index.ts'
import { type Check, gapAt, nothingWrong } from '../../check.ts'
import { ofTrainingSummary } from './of-training-summary.ts'

/** Marks of a draft: banners, and tags of fields that are still open. */
const draft =
  /^\W*(draft|entwurf)\b(?! (polic|act|report))|\b(do not publish|not for publication|nicht veröffentlichen)\b|\[(open|draft|unresolved|offen)\]|\bstatus\s*:\s*(draft|open|entwurf|offen)\b/im

/** Nothing in the file marks it as a draft. */
export const summaryFinal: Check = {
  name: 'summary-final',
  reads: ['trainingSummary'],
  run: ({ evidence: { trainingSummary: form, files } }) => {
    if (form.state !== 'found') return nothingWrong
    const lines = (files.at(form.path)?.text ?? '').split('\n')
    return gapAt(
      lines.flatMap((line, index) =>
        draft.test(line)
          ? [{ problem: 'draft-mark', at: { path: form.path, line: index + 1, column: 1 } } as const]
          : [],
      ),
    )
  },
}

/** In Markdown, the sections stand in the order of the template. */
export const sectionsInOrder = ofTrainingSummary('sections-in-order', ({ answers, issue, context }) => {
  const { trainingSummary: form } = context.evidence
  if (form.state !== 'found' || !/\.(md|markdown)$/i.test(form.path)) return []
  const answered = summaryItems.filter(({ id }) => answers.get(id)?.state === 'answered')
  const sections = [...new Set(answered.map(({ id }) => sectionOf(id)))]
  const starts = sections.flatMap((section) => {
    const items = answered.filter(({ id }) => sectionOf(id) === section)
    return items
      .slice(0, 1)
      .map(({ id: item }) => ({ item, line: Math.min(...items.map(({ id }) => form.locate(id).line)) }))
  })
  return starts.flatMap(({ item, line }, index) =>
    starts.slice(0, index).some((earlier) => earlier.line > line) ? [issue('out-of-order', item)] : [],
  )
})

function sectionOf(id: string): string {
  return id.replace(/\..*$/, '')
}
