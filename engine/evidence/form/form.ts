import type { Answers } from '../../../commitments/case.ts'
import type { Form } from '../../../schemas/artefacts.ts'
import type { Document } from '../../documents/document.ts'
import { unanswered } from '../answers/outcome.ts'
import { sameTexts } from '../non-answers/same-texts.ts'
import { formFromMarkdown } from './form-from-markdown.ts'
import { formFromYaml } from './form-from-yaml.ts'
import type { FormReading } from './form-reading.ts'

/** Reads the answers to a form from its document, YAML or Markdown. */
export function readForm(form: Form, document: Document): FormReading {
  const { content, path } = document
  const reading =
    content.format === 'markdown'
      ? formFromMarkdown(form, content.sections, path)
      : formFromYaml(form, 'root' in content ? content.root : null, path)
  return { ...reading, answers: withoutRepetition(form, reading) }
}

/** The answers, without those of which the text also answers an item that asks for something else. */
function withoutRepetition({ items }: Form, { answers, written }: FormReading): Answers {
  const texts = items.flatMap((item) => {
    const answer = answers.get(item.id)
    const inWords = answer?.state === 'answered' && (answer.value.kind === 'text' || answer.value.kind === 'texts')
    return inWords && item.optional !== true && item.holds !== 'link-or-file'
      ? [{ id: item.id, text: written(item.id) ?? '', question: item.asks }]
      : []
  })
  const repeated = sameTexts(texts).map(
    ({ entry, others }) => [entry.id, unanswered('same-text', { items: others.map(({ id }) => id) })] as const,
  )
  return new Map([...answers, ...repeated])
}
