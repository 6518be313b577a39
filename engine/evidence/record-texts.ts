import type { $ZodType } from 'zod/v4/core'
import type { IssueArguments } from '../../commitments/issue.ts'
import type { ProblemCode } from '../../commitments/problem.ts'
import { type TextKind, textKindOf } from '../../schemas/wording.ts'
import type { Node } from '../documents/document.ts'
import { type NonAnswer, nonAnswerAsName, nonAnswerIn, tellsMore } from './non-answers/kind-of-non-answer.ts'
import { sameTexts } from './non-answers/same-texts.ts'
import { alternativesAt, alternativesOf, isKeyOf, isOptionOf } from './schema-keys.ts'
import { isPlaceholder } from './text/placeholder.ts'

type Path = readonly (string | number)[]

/** A text of a record that is no answer, and why. */
export type TextFault = { readonly path: Path; readonly problem: ProblemCode; readonly args?: IssueArguments }

/** A text with what its schema says about it. What stands below a key that is not known is no text of the record. */
type RecordText = { readonly path: Path; readonly text: string; readonly schemas: readonly $ZodType[] }

/** The texts of a record that say nothing: placeholders, non-answers, and one text for different questions. */
export function textFaults(schema: $ZodType, root: Node): readonly TextFault[] {
  const texts = textsIn(root, { path: [], schemas: alternativesOf(schema) })
  const faults = texts.flatMap((text) => faultOf(text))
  const silent = new Set(faults.map(({ path }) => path))
  return [...faults, ...repeated(texts.filter(({ path }) => !silent.has(path)))]
}

function textsIn(node: Node, { path, schemas }: Omit<RecordText, 'text'>): readonly RecordText[] {
  if (node.kind === 'scalar') return typeof node.value === 'string' ? [{ path, schemas, text: node.value }] : []
  const below = (step: string | number, child: Node) =>
    textsIn(child, { path: [...path, step], schemas: alternativesAt(schemas, step) })
  if (node.kind === 'sequence') return node.items.flatMap((item, index) => below(index, item))
  return [...node.entries].filter(([key]) => isKeyOf(schemas, key)).flatMap(([key, { value }]) => below(key, value))
}

function faultOf({ path, text, schemas }: RecordText): readonly TextFault[] {
  const problem = problemOf(text, schemas)
  if (problem === null) return []
  const kind = proseOf(schemas)
  return [problem === 'too-few-words' ? { path, problem, args: { limit: kind?.leastWords ?? 1 } } : { path, problem }]
}

function problemOf(text: string, schemas: readonly $ZodType[]): NonAnswer | null {
  if (text === '' || isOptionOf(schemas, text)) return null
  const kinds = schemas.map(textKindOf)
  if (kinds.some((kind) => kind?.kind === 'identifier'))
    return isPlaceholder(text) && !isCode(text) ? 'placeholder' : null
  const kind = kindOf(text, schemas)
  return !tellsMore(kind) && isPlaceholder(text) ? 'placeholder' : kind
}

function kindOf(text: string, schemas: readonly $ZodType[]): NonAnswer | null {
  const prose = proseOf(schemas)
  if (prose !== null) return nonAnswerIn(text, prose.leastWords)
  return schemas.some(isFree) ? nonAnswerAsName(text) : null
}

/** Two capital letters can be a country: NO is one. */
function isCode(text: string): boolean {
  return /^[A-Z]{2}$/.test(text) && text !== 'XX'
}

/** A text of which the schema asks no form; one that has a form is judged by that. */
function isFree(schema: $ZodType): boolean {
  const { def } = schema._zod
  return def.type === 'string' && !('format' in def) && (def.checks ?? []).length === 0
}

type Prose = Extract<TextKind, { readonly kind: 'prose' }>

function proseOf(schemas: readonly $ZodType[]): Prose | null {
  const kinds = schemas.map(textKindOf)
  return kinds.find((kind): kind is Prose => kind?.kind === 'prose') ?? null
}

/** The same text at keys that ask for different things. */
function repeated(texts: readonly RecordText[]): readonly TextFault[] {
  const prose = texts.flatMap(({ path, text, schemas }) => {
    const kind = proseOf(schemas)
    if (kind === null) return []
    const keys = path.filter((step) => typeof step === 'string')
    const question = (kind.alike ? keys.slice(0, -1) : keys).join('.')
    return [{ id: path.join('.'), path, text, question }]
  })
  return sameTexts(prose).map(({ entry, others }) => ({
    path: entry.path,
    problem: 'same-text',
    args: { items: others.map(({ id }) => id) },
  }))
}
