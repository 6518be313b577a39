import { summaryTitle } from '../../../schemas/training-summary/index.ts'
import { type Check, gapAt } from '../../check.ts'
import { timeline } from '../../data/timeline.ts'
import type { Issue } from '../../issue.ts'
import { notStated } from '../copyright/of-copyright-policy.ts'
import { isUsableAddress } from '../form/contact-usable.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** The summary was published by the day on which the model is placed on the market; for older models in the period left. */
export const summaryPublished: Check = {
  name: 'training-summary-published',
  reads: ['release'],
  run: ({ evidence: { release } }) =>
    inspectRecord(release, ({ training_summary: summary = {}, release: dates = {} }, issue) => {
      const { url, published_on: published } = summary
      const item = 'training_summary.published_on'
      const placed = dates.placed_on_market_on ?? dates.planned_on
      const older = placed !== undefined && placed < timeline['chapter-v-applies'].date
      const limit = older ? timeline['legacy-due'].date : placed
      const late = published !== undefined && limit !== undefined && published > limit
      return [
        ...notStated(issue, { 'training_summary.url': url, [item]: published }),
        ...(url === undefined || isUsableAddress(url) ? [] : [issue('contact-placeholder', 'training_summary.url')]),
        ...(late ? [issue('summary-late', item, { date: limit })] : []),
      ]
    }),
}

/** Beside the provider's website, each distribution channel of the model carries the summary. */
export const summaryOnChannels: Check = {
  name: 'summary-on-channels',
  reads: ['release'],
  run: ({ evidence: { release } }) =>
    inspectRecord(release, ({ training_summary: summary = {} }, issue): readonly Issue[] => {
      const item = 'training_summary.channel_urls'
      const urls = summary.channel_urls ?? []
      const unusable = urls.flatMap((url, index) =>
        isUsableAddress(url) ? [] : [issue('contact-placeholder', `${item}.${index}`)],
      )
      return urls.length === 0 ? [issue('not-stated', item)] : unusable
    }),
}

/** The model card or README links the summary under the title of the template. */
export const summaryLinked: Check = {
  name: 'summary-linked',
  reads: ['release'],
  run: ({ evidence: { release, files } }) => {
    const named = release.state === 'found' ? release.content.documents?.model_card : undefined
    const path = files.resolve(named ?? 'README.md') ?? 'README.md'
    const text = comparable(files.at(path)?.text ?? '')
    return gapAt(
      text.includes(comparable(summaryTitle))
        ? []
        : [{ problem: 'summary-not-linked', at: { path, line: 1, column: 1 }, args: { path } }],
    )
  },
}

function comparable(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ')
}
