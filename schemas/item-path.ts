import type * as z from 'zod/mini'
import type { AnswerKind, answers } from './answers.ts'
import type { ArtefactKind, FormKind, forms, RecordKind, records } from './artefacts.ts'

/**
 * The path of an item that the schema of an artefact has: keys joined by dots, an element of a list by its number, as in
 * `crawlers.0.name`. A path that does not exist does not compile.
 */
export type ItemPath<Kind extends ArtefactKind> = Kind extends RecordKind
  ? PathIn<RecordContent<Kind>, `.${number}`>
  : Kind extends FormKind
    ? FormPath<(typeof forms)[Kind]['items'][number]>
    : never

/** The path of an item of a record, where `[]` stands for every element of a list: `crawlers[].name`. */
export type ThroughoutPath<Kind extends RecordKind> = PathIn<RecordContent<Kind>, '[]'>

/** The path of an item in an element of a list, from the element on. */
export type ElementPath<List> = NonNullable<List> extends readonly (infer One)[] ? PathIn<One, `.${number}`> : never

/** What a record holds, once it is parsed. */
export type RecordContent<Kind extends RecordKind> = z.infer<(typeof records)[Kind]['schema']>

/** The id of an item of a form. */
export type FormItemIdOf<Kind extends FormKind> = (typeof forms)[Kind]['items'][number]['id']

/** Where an artefact stands below the `gpai` folder, without extension. */
export type FileOf<Kind extends ArtefactKind> = Kind extends RecordKind
  ? (typeof records)[Kind]['file']
  : Kind extends FormKind
    ? (typeof forms)[Kind]['file']
    : never

/** `Element` is how an element of a list is written: `.${number}` or `[]`. */
type PathIn<Data, Element extends string> = {
  [Key in keyof Data & string]-?: `${Key}${Below<NonNullable<Data[Key]>, Element>}`
}[keyof Data & string]

/** What may follow a path: nothing, or further keys and elements. Schemas are finite, and so is this. */
type Below<Data, Element extends string> =
  | ''
  | (Data extends readonly (infer One)[]
      ? `${Element}${Below<NonNullable<One>, Element>}`
      : Data extends object
        ? `.${PathIn<Data, Element>}`
        : never)

/** An item, one of the sections around it, or a part of its answer. */
type FormPath<Item extends { readonly id: string; readonly answer: AnswerKind }> = Item extends unknown
  ? SectionOf<Item['id']> | `${Item['id']}${Below<z.infer<(typeof answers)[Item['answer']]>, `.${number}`>}`
  : never

type SectionOf<Id extends string> = Id extends `${infer Section}.${infer Rest}`
  ? Section | (SectionOf<Rest> extends infer Further extends string ? `${Section}.${Further}` : never)
  : never
