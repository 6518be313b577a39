import type { AnswerKind } from '../answers.ts'
import type { Demand, Item, Need } from '../item.ts'
import type { Acceptance, Grade } from '../vocabulary.ts'

/** What the fields of the template differ in. */
type Field = {
  readonly id: string
  readonly title: string
  readonly alsoCalled?: readonly string[]
  readonly asks: string
  readonly answer: AnswerKind
  readonly accepts?: readonly Acceptance[]
  readonly options?: readonly string[]
  readonly neededWhen?: Need
  readonly optional?: true
  readonly leastWords?: number
  readonly holds?: Demand
  /** V unless said. */
  readonly grade?: Grade
}

/** A field of the template as an item of a form: public, "not applicable" without a reason. */
export function field<const Given extends Field>(given: Given): Item & Pick<Given, 'id' | 'answer'> {
  const { grade = 'V', accepts = [], ...rest }: Field = given
  const { id, answer }: Pick<Given, 'id' | 'answer'> = given
  return {
    ...rest,
    id,
    answer,
    accepts: rest.neededWhen && !accepts.includes('not-applicable') ? [...accepts, 'not-applicable'] : accepts,
    audiences: [],
    grade: { content: grade, audience: 'V' },
    hooks: ['AI Act Article 53(1)(d)'],
    bareNotApplicable: true,
  }
}

/** The modalities that a source can cover. */
export const sourceModalities = ['Text', 'Image', 'Audio', 'Video', 'Other'] as const

/** A field that the template marks as optional. */
export function comments<const Section extends string>(section: Section, title: string) {
  return field({
    id: `${section}.comments` as const,
    title: `${title}: Additional comments`,
    asks: 'Anything to add; may be left out.',
    answer: 'text',
    optional: true,
    accepts: ['not-applicable', 'none-exists'],
  })
}
