import type { Form } from '../../../schemas/artefacts.ts'
import type { Document } from '../../documents/document.ts'
import { formFromMarkdown } from './form-from-markdown.ts'
import { formFromYaml } from './form-from-yaml.ts'
import type { FormReading } from './form-reading.ts'

/** Reads the answers to a form from its document, YAML or Markdown. */
export function readForm(form: Form, document: Document): FormReading {
  const { content, path } = document
  if (content.format === 'markdown') return formFromMarkdown(form, content.sections, path)
  return formFromYaml(form, 'root' in content ? content.root : null, path)
}
