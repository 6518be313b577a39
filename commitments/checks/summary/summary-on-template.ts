import { summaryTemplate, summaryTitle } from '../../../schemas/training-summary/index.ts'
import type { Check } from '../../check.ts'
import { ofTrainingSummary } from './of-training-summary.ts'

/** A summary in Markdown names the template, by its title or by its number; one in YAML has its fields by themselves. */
export const summaryOnTemplate: Check = ofTrainingSummary('summary-on-template', ({ context }) => {
  const { trainingSummary: form, files } = context.evidence
  if (form.state !== 'found' || !form.path.endsWith('.md')) return []
  const text = files.at(form.path)?.text ?? ''
  const said = [summaryTitle, summaryTemplate.reference].some((name) => comparable(text).includes(comparable(name)))
  return said ? [] : [{ problem: 'template-not-named', at: { path: form.path, line: 1, column: 1 } }]
})

function comparable(text: string): string {
  return text.toLowerCase().replace(/[\s_-]+/g, ' ')
}
