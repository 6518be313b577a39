import type { Answers, Evidence, Unreadable } from '../../commitments/case.ts'
import type { Issue } from '../../commitments/issue.ts'
import type { Form } from '../../schemas/artefacts.ts'
import type { Document } from '../documents/document.ts'
import { findDocument } from './find-document.ts'
import { readForm } from './form/form.ts'
import type { ReadFile } from './read-files.ts'
import { blank } from './record-evidence.ts'

/** The evidence of a form, from its YAML or Markdown document: an answer for every item. */
export function formEvidence(form: Form, read: ReadonlyMap<string, ReadFile>, path: string): Evidence<Answers> {
  const document = findDocument(read, path, 'yaml-or-markdown')
  if ('state' in document) return document
  const { answers, problems, locate, written } = readForm(form, document)
  if ([...answers.values()].every(({ state }) => state === 'unanswered'))
    return withoutAnswers(form, document, problems)
  return { state: 'found', path: document.path, sha256: document.sha256, content: answers, problems, locate, written }
}

/** A form without a single answer is one gap. A text under other headings is told from one that was left empty. */
function withoutAnswers(form: Form, { path, content }: Document, problems: readonly Issue[]): Unreadable {
  if (content.format !== 'markdown' || content.sections.length === 0) return blank(path, problems)
  const at = { path, line: 1, column: 1 }
  return {
    state: 'unreadable',
    path,
    problems: [{ problem: 'nothing-recognised', at, args: { count: form.items.length } }],
  }
}
