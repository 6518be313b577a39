import { type FormKind, forms } from '../../../schemas/artefacts.ts'
import type { Answers, Evidence, Found } from '../../case.ts'
import { type Check, gapAt } from '../../check.ts'
import type { Issue } from '../../issue.ts'

/** Every item of the form is answered, or replaced by what the form accepts in its place. */
export function complete(kind: FormKind): Check {
  return {
    name: 'complete',
    reads: [kind],
    asksFor: kind,
    run: ({ evidence }) => gapAt(unansweredIn(evidence[kind], forms[kind].beside ?? [])),
  }
}

function unansweredIn(form: Evidence<Answers>, beside: readonly string[]): readonly Issue[] {
  if (form.state === 'missing') return [{ problem: 'document-missing', at: { path: form.path, line: 1, column: 1 } }]
  if (form.state === 'unreadable') return form.problems
  const unanswered = [...form.content].flatMap(([item]) => (beside.includes(item) ? [] : issuesOf(form, item)))
  const shown = unanswered.map(({ item, problem }) => `${item} ${problem}`)
  const others = form.problems.filter(({ item, problem }) => !shown.includes(`${item} ${problem}`))
  return [...unanswered, ...others]
}

function issuesOf(form: Found<Answers>, item: string): readonly Issue[] {
  const answer = form.content.get(item)
  if (answer?.state !== 'unanswered') return []
  const { problem, args } = answer
  return [{ problem, item, at: form.locate(item), ...(args === undefined ? {} : { args }) }]
}
