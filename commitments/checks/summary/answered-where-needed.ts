import { type FormKind, forms } from '../../../schemas/artefacts.ts'
import type { Item } from '../../../schemas/item.ts'
import type { Grade } from '../../../schemas/vocabulary.ts'
import { valueOfKind } from '../../answers/answered-value.ts'
import type { Answers, Case, Found } from '../../case.ts'
import { type Check, gapAt, nothingWrong } from '../../check.ts'
import type { Issue } from '../../issue.ts'

const certain: readonly Grade[] = ['V', 'D', 'R+']

/** Every item is answered that the form asks for, or that an answer makes necessary; older models can have gaps. */
export function answeredWhereNeeded(kind: FormKind): Check {
  return {
    name: 'answered-where-needed',
    reads: [kind],
    asksFor: kind,
    run: (context: Case) => {
      const form = context.evidence[kind]
      if (form.state === 'missing') {
        return gapAt([{ problem: 'document-missing', at: { path: form.path, line: 1, column: 1 } }])
      }
      if (form.state === 'unreadable') return gapAt(form.problems)
      const open = openItems(
        form,
        itemsOf(kind, (item) => certain.includes(item.grade.content) && !excused(context).has(item.id)),
      )
      const unlisted = form.problems.filter(
        ({ item, problem }) => !open.some((one) => one.item === item && one.problem === problem),
      )
      return gapAt([...open, ...unlisted])
    },
  }
}

/** The same for the items of which the law reference is less certain. */
export function answeredWherePresumed(kind: FormKind): Check {
  return {
    name: 'answered-where-presumed',
    reads: [kind],
    run: ({ evidence }: Case) => {
      const form = evidence[kind]
      if (form.state !== 'found') return nothingWrong
      return gapAt(
        openItems(
          form,
          itemsOf(kind, (item) => !certain.includes(item.grade.content)),
        ),
      )
    },
  }
}

/** Items that an older model cannot supply any more: named, justified, and disclosed in the summary. */
function excused({ evidence: { release }, scope }: Case): ReadonlySet<string> {
  const gaps = scope.legacy && release.state === 'found' ? (release.content.legacy?.gaps ?? []) : []
  const justified = gaps.filter(
    ({ reason, justification, disclosed_in: where = [] }) =>
      reason !== undefined && justification !== undefined && where.includes('training-summary'),
  )
  return new Set(justified.flatMap(({ subject }) => subject ?? []))
}

function itemsOf(kind: FormKind, holds: (item: Item) => boolean): readonly Item[] {
  return forms[kind].items.filter(holds)
}

function openItems(form: Found<Answers>, items: readonly Item[]): readonly Issue[] {
  return items.flatMap((item) => openAt(form, item))
}

function openAt(form: Found<Answers>, item: Item): readonly Issue[] {
  const answer = form.content.get(item.id)
  const at = form.locate(item.id)
  const needed = isNeeded(form.content, item)
  if (answer?.state === 'unanswered') {
    const { problem, args } = answer
    const absent = problem === 'missing' || problem === 'empty'
    return absent && !needed ? [] : [{ problem, item: item.id, at, ...(args === undefined ? {} : { args }) }]
  }
  const evaded =
    answer?.state === 'not-applicable' && needed && item.neededWhen && !item.accepts.includes('none-exists')
  return evaded ? [{ problem: 'not-applicable-not-accepted', item: item.id, at }] : []
}

/** Whether an item has to be answered, given what else is answered. */
function isNeeded(answers: Answers, { neededWhen, optional }: Item): boolean {
  if (neededWhen === undefined) return optional !== true
  const { yes, unless } = neededWhen
  const requested = yes.some((question) => valueOfKind(answers.get(question), 'yesNo')?.yes === true)
  return requested && !(unless !== undefined && answers.get(unless)?.state === 'answered')
}
