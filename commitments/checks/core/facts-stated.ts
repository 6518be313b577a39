import { type ArtefactKind, type FormKind, forms, type RecordKind } from '../../../schemas/artefacts.ts'
import type { FormCellId } from '../../../schemas/model-documentation/index.ts'
import { valueAt } from '../../answers/value-at.ts'
import type { Case, Evidence } from '../../case.ts'
import { type Check, gapAt } from '../../check.ts'
import type { Issue } from '../../issue.ts'

/** Where a fact can stand. `forModification`: what a modifier answers by naming the documentation of the base. */
export type Place = { readonly kind: ArtefactKind; readonly item: string; readonly forModification?: true }

/** One fact and the places that can hold it; one of them is enough, and the first is where its absence is told. */
export type Fact = readonly [Place, ...Place[]]

/** A cell of the Model Documentation Form. */
export function cell(item: FormCellId): Place {
  return { kind: 'modelDocumentation', item }
}

/** A key of a record. */
export function key(kind: RecordKind, item: string): Place {
  return { kind, item }
}

/** Where a modifier names the documentation of the model that it changed. */
export const documentationOfBase: Place = { kind: 'release', item: 'base.documentation', forModification: true }

/** Each fact stands in one of its places. A reason why it does not apply, or that there is none, is an answer. */
export function factsStated(facts: readonly Fact[]): Check {
  const usual = facts.map((fact) => fact.filter(({ forModification }) => forModification !== true))
  const kinds = [...new Set(usual.flatMap((fact) => fact.map(({ kind }) => kind)))]
  const isNeeded = (kind: ArtefactKind) => usual.some((fact) => fact.every((place) => place.kind === kind))
  return {
    name: 'facts-stated',
    reads: kinds.filter(isNeeded),
    consults: kinds.filter((kind) => !isNeeded(kind)),
    run: (context) =>
      gapAt(facts.flatMap((fact) => (fact.some((place) => holds(context, place)) ? [] : absentFrom(context, fact)))),
  }
}

function holds(context: Case, { kind, item, forModification }: Place): boolean {
  if (forModification === true && !context.scope.limited) return false
  if (isForm(kind)) {
    const form = context.evidence[kind]
    const answer = form.state === 'found' ? form.content.get(item) : undefined
    return answer !== undefined && answer.state !== 'unanswered'
  }
  const record: Evidence<unknown> = context.evidence[kind]
  const value = record.state === 'found' ? valueAt(record.content, item) : undefined
  return value !== undefined && !(Array.isArray(value) && value.length === 0)
}

/** Where the absence of a fact is told: at the first of its places whose document is there. */
function absentFrom({ evidence }: Case, fact: Fact): readonly Issue[] {
  const place = fact.find(({ kind }) => evidence[kind].state === 'found')
  if (place === undefined) return []
  const { kind, item } = place
  const document: Evidence<unknown> = evidence[kind]
  if (document.state !== 'found') return []
  const answer = isForm(kind) && evidence[kind].state === 'found' ? evidence[kind].content.get(item) : undefined
  const problem = answer?.state === 'unanswered' ? answer.problem : 'not-stated'
  return [{ problem, item, at: document.locate(item) }]
}

function isForm(kind: ArtefactKind): kind is FormKind {
  return Object.hasOwn(forms, kind)
}
