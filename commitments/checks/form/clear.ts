import { type FormKind, forms } from '../../../schemas/artefacts.ts'
import type { Item } from '../../../schemas/item.ts'
import type { Answers, Found } from '../../case.ts'
import { type Check, gapAt, nothingWrong } from '../../check.ts'
import { showsLegalForm } from '../../data/legal-forms.ts'
import type { Issue } from '../../issue.ts'
import { quantitiesIn } from './quantities.ts'

/** Shares of the recommended length outside of which an answer is worth a second look. */
const length = { short: 0.25, long: 3 } as const

/**
 * Advice on the answers of a form: figures that the law reference is less certain of, plain numbers that do not show how
 * exact they are, answers far from the recommended length, names of a provider that can be a brand.
 */
export function clear(kind: FormKind): Check {
  return {
    name: 'clear',
    reads: [kind],
    run: ({ evidence }) => {
      const form = evidence[kind]
      if (form.state !== 'found') return nothingWrong
      return gapAt(forms[kind].items.flatMap((item) => adviceOn(form, item)))
    },
  }
}

function adviceOn(form: Found<Answers>, item: Item): readonly Issue[] {
  return [...figuresAdvice(form, item), ...lengthAdvice(form, item), ...nameAdvice(form, item)].map((advice) => ({
    ...advice,
    item: item.id,
    at: form.locate(item.id),
  }))
}

type Advice = Pick<Issue, 'problem' | 'args'>

function figuresAdvice(form: Found<Answers>, { id, figures }: Item): readonly Advice[] {
  if (figures === undefined) return []
  const short = quantitiesIn(form.content.get(id)).filter((quantity) => quantity.figures < figures.least)
  if (short.some(({ ambiguous }) => ambiguous))
    return [{ problem: 'ambiguous-figures', args: { limit: figures.least } }]
  const uncertain = figures.grade === 'R'
  return uncertain && short.length > 0 ? [{ problem: 'too-few-figures', args: { limit: figures.least } }] : []
}

function nameAdvice(form: Found<Answers>, { id, holds }: Item): readonly Advice[] {
  if (holds !== 'legal-form' || form.content.get(id)?.state !== 'answered') return []
  return showsLegalForm(form.written(id) ?? '') ? [] : [{ problem: 'legal-form-missing' }]
}

function lengthAdvice(form: Found<Answers>, { id, words: recommended }: Item): readonly Advice[] {
  const answer = form.content.get(id)
  if (recommended === undefined || answer?.state !== 'answered' || !('words' in answer.value)) return []
  const args = { count: answer.value.words, limit: recommended }
  if (answer.value.words < recommended * length.short) return [{ problem: 'short-answer', args }]
  return answer.value.words > recommended * length.long ? [{ problem: 'long-answer', args }] : []
}
