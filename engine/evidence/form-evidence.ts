import type { Answers, Evidence } from '../../commitments/case.ts'
import type { Form } from '../../schemas/artefacts.ts'
import { findDocument } from './find-document.ts'
import { readForm } from './form/form.ts'
import type { ReadFile } from './read-release.ts'

/** The evidence of a form, from its YAML or Markdown document: an answer for every item. */
export function formEvidence(form: Form, read: ReadonlyMap<string, ReadFile>, path: string): Evidence<Answers> {
  const document = findDocument(read, path, 'yaml-or-markdown')
  if ('state' in document) return document
  const { answers, problems, locate, written } = readForm(form, document)
  return { state: 'found', path: document.path, sha256: document.sha256, content: answers, problems, locate, written }
}
