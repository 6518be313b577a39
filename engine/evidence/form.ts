import type { Answers } from '../../commitments/case.ts'
import type { Issue, Location } from '../../commitments/issue.ts'
import type { Form } from '../../schemas/artefacts.ts'
import type { Document } from '../documents/document.ts'
import { formFromMarkdown } from './form-from-markdown.ts'
import { formFromYaml } from './form-from-yaml.ts'

/** What a document answers to the items of a form, and where. */
export type FormReading = {
  /** One answer for every item of the form. */
  readonly answers: Answers
  /** Keys that the form does not know, sections of the wrong type, items answered twice. */
  readonly problems: readonly Issue[]
  readonly locate: (item: string) => Location
  readonly written: (item: string) => string | null
}

/** Reads the answers to a form from its document, YAML or Markdown. */
export function readForm(form: Form, document: Document): FormReading {
  const { content, path } = document
  if (content.format === 'markdown') return formFromMarkdown(form, content.sections, path)
  return formFromYaml(form, 'root' in content ? content.root : null, path)
}
