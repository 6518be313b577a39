import { type FormKind, forms } from '../../../schemas/artefacts.ts'
import type { Item } from '../../../schemas/item.ts'
import type { FormItemId } from '../../../schemas/model-documentation/index.ts'
import type { Grade } from '../../../schemas/vocabulary.ts'
import { answeredValue } from '../../answers/answered-value.ts'
import type { Answers, Found } from '../../case.ts'
import { type Check, gapAt, nothingWrong } from '../../check.ts'
import type { Issue } from '../../issue.ts'
import { quantitiesIn } from './quantities.ts'

/** Grades of a figures rule that let a shortfall block. */
const certain: readonly Grade[] = ['V', 'R+']

const magnitude: FormItemId = 'compute.training_operations_magnitude'

const sizes: readonly { readonly ticked: FormItemId; readonly sized: FormItemId }[] = [
  { ticked: 'properties.input_modalities', sized: 'properties.input_max_size' },
  { ticked: 'properties.output_modalities', sized: 'properties.output_max_size' },
]

/** Numbers show the significant figures that the form sets, the magnitude is a power of ten, each modality has its size. */
export function precise(kind: FormKind): Check {
  return {
    name: 'precise',
    reads: [kind],
    run: ({ evidence }) => {
      const form = evidence[kind]
      if (form.state !== 'found') return nothingWrong
      const short = forms[kind].items.flatMap((item) => shortOfFigures(form, item))
      return gapAt([...short, ...notAPowerOfTen(form), ...sizes.flatMap((pair) => withoutSize(form, pair))])
    },
  }
}

/** Numbers that leave open how many figures are meant are not counted short: advice asks for scientific notation. */
function shortOfFigures(form: Found<Answers>, { id, figures }: Item): readonly Issue[] {
  if (figures === undefined || !certain.includes(figures.grade)) return []
  const shown = quantitiesIn(form.content.get(id)).filter(({ ambiguous }) => !ambiguous)
  const least = Math.min(...shown.map((quantity) => quantity.figures))
  const args = { count: least, limit: figures.least }
  return least < figures.least ? [{ problem: 'too-few-figures', item: id, at: form.locate(id), args }] : []
}

function notAPowerOfTen(form: Found<Answers>): readonly Issue[] {
  const value = answeredValue(form.content, magnitude, 'quantity')
  if (value === null || value.quantity.powerOfTen) return []
  return [{ problem: 'not-a-power-of-ten', item: magnitude, at: form.locate(magnitude) }]
}

/** Sizes in text that names no modality hold for the only one that is ticked. */
function withoutSize(form: Found<Answers>, { ticked, sized }: (typeof sizes)[number]): readonly Issue[] {
  const wanted = answeredValue(form.content, ticked, 'choices')?.options ?? []
  const stated = answeredValue(form.content, sized, 'sizePerModality')?.modalities
  if (stated === undefined || (stated.length === 0 && wanted.length <= 1)) return []
  const missing = wanted.filter((modality) => !stated.includes(modality))
  return missing.length === 0
    ? []
    : [{ problem: 'modality-missing', item: sized, at: form.locate(sized), args: { allowed: missing } }]
}
