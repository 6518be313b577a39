import type { Issue } from '../../issue.ts'
import { namedFile } from '../statements/named-file.ts'
import { ofCopyrightPolicy } from './of-copyright-policy.ts'

/** The index says for each of the five measures where the policy deals with it; headings of a Markdown policy exist. */
export const indexComplete = ofCopyrightPolicy('index-complete', ({ policy = {} }, issue, context) => {
  const { copyright_1_1, copyright_1_2, copyright_1_3, copyright_1_4, copyright_1_5 } = policy.measure_index ?? {}
  const index = [
    ['policy.measure_index.copyright_1_1', copyright_1_1],
    ['policy.measure_index.copyright_1_2', copyright_1_2],
    ['policy.measure_index.copyright_1_3', copyright_1_3],
    ['policy.measure_index.copyright_1_4', copyright_1_4],
    ['policy.measure_index.copyright_1_5', copyright_1_5],
  ] as const
  const absent = index.flatMap(([item, anchor]) => (anchor === undefined ? [issue('not-stated', item)] : []))
  if (policy.document === undefined) return absent
  const found = namedFile(context.evidence.files, issue, { item: 'policy.document', path: policy.document })
  if ('place' in found) return [...absent, found.place]
  const { path, anchors } = found.file
  if (!isMarkdown(path)) return absent
  const wrong = index.flatMap(([item, anchor]): readonly Issue[] =>
    anchor === undefined || anchors.has(anchorIn(anchor)) ? [] : [issue('heading-absent', item, { path })],
  )
  return [...absent, ...wrong]
})

/** Whether headings of a file can be looked up. */
export function isMarkdown(path: string): boolean {
  return /\.(md|markdown)$/i.test(path)
}

/** An anchor as a record writes it, with or without `#`, as files list them. */
export function anchorIn(written: string): string {
  return written.replace(/^#/, '').toLowerCase()
}
