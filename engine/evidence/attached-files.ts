import type { Answer } from '../../commitments/answers/answer.ts'
import type { Answers, Evidence, Files } from '../../commitments/case.ts'
import type { Form } from '../../schemas/artefacts.ts'
import { isPath } from './answers/demands.ts'
import { unanswered } from './answers/outcome.ts'

/** The form, in which an item that names a file is answered only if the file is there. */
export function withFilesThere(form: Evidence<Answers>, { items }: Form, files: Files): Evidence<Answers> {
  if (form.state !== 'found' || !/\.ya?ml$/.test(form.path)) return form
  const linking = items.filter(({ holds }) => holds === 'link-or-file')
  const absent = linking.flatMap(({ id }): readonly (readonly [string, Answer])[] => {
    const path = form.written(id)?.split('#', 1)[0]?.trim() ?? ''
    if (form.content.get(id)?.state !== 'answered' || !isPath(path)) return []
    const resolved = files.resolve(path)
    if (resolved === null) return [[id, unanswered('outside-repository')]]
    return files.at(resolved) === null ? [[id, unanswered('file-absent', { path: resolved })]] : []
  })
  return absent.length === 0 ? form : { ...form, content: new Map([...form.content, ...absent]) }
}
