import type { ArtefactKind } from '../schemas/artefacts.ts'
import type { FileOf, ItemPath } from '../schemas/item-path.ts'
import type { Basis, Force, Grade } from '../schemas/vocabulary.ts'
import type { Condition } from './applies.ts'
import type { Check } from './check.ts'

/** One thing that a measure asks for: the unit that a finding refers to. */
export type Requirement = {
  /** Unique within the measure; with the measure's id it names the finding. */
  readonly id: string
  readonly force: Force
  readonly basis: Basis
  /** How certain the law reference is; R, I and V2 never block. */
  readonly grade: Grade
  /** What is asked, in one sentence. */
  readonly asks: string
  readonly check: Check
  /** What to do, imperative, one sentence, names the file. */
  readonly remedy: string
  /** The points of the Code that it covers, by the ids of the law reference: `safety.7.3.1.e.ii`. */
  readonly items?: readonly string[]
  /** Set where a gap is to warn, or only to be told, although force and grade would let it do more. */
  readonly atMost?: 'warn' | 'info'
  /** Where this holds, a gap warns although force and grade would let it block. */
  readonly warnsWhere?: Condition
  /**
   * Requirements of the Code that show this one wholly, by measure or by requirement id. Where one of them applies, this
   * requirement is shown through it and makes no gap of its own.
   */
  readonly carriedBy?: readonly string[]
  /** Citations where they differ from the measure's. */
  readonly cites?: readonly string[]
  /** Narrower than the measure's condition. */
  readonly applies?: Condition
  /** The role whose signature carries what a machine cannot see. */
  readonly attestedBy?: string
}

/** A one-line change to a complete example, and the requirement it must break. */
export type Example = {
  readonly given: string
  /** The complete example that is changed; `complete-release` unless said. */
  readonly in?: string
  readonly gap: string
} & (
  | { readonly without: FileOf<ArtefactKind> }
  | { readonly [Kind in ArtefactKind]: Change<Kind> }[ArtefactKind]
  | {
      readonly change: FileOf<ArtefactKind>
      /** Values to set at keys that no schema has, where the requirement is about such keys. */
      readonly setUnknown: Readonly<Record<string, unknown>>
    }
)

/** A change to one artefact of an example. */
type Change<Kind extends ArtefactKind> = {
  /** The file below the example's `gpai` folder, without extension. */
  readonly change: FileOf<Kind>
  /** Values that the file had on the base branch, where the requirement looks at what changed. */
  readonly base?: ItemValues<Kind>
  /** Values to set by dotted item path; `null` removes the item. */
  readonly set: ItemValues<Kind>
}

/** Values by item path. */
type ItemValues<Kind extends ArtefactKind> = { readonly [Path in ItemPath<Kind>]?: unknown }

/** The values that an example sets, by item path; `null` removes the item. */
export function valuesOf(example: Exclude<Example, { readonly without: unknown }>): Readonly<Record<string, unknown>> {
  return 'set' in example ? example.set : example.setUnknown
}

/** One measure of the Code, or one duty of the Act: what it asks for, when it applies, how its gaps are closed. */
export type Measure = {
  readonly id: string
  readonly title: string
  readonly cites: readonly string[]
  readonly applies: Condition
  /** Set where the gate itself needs it to say what is owed, so that it blocks for an older model, too. */
  readonly evenForLegacy?: boolean
  readonly requirements: readonly Requirement[]
  /** How clauses are read that leave something open, in Markdown; for the page of the measure alone. */
  readonly reading?: string
  readonly examples: readonly Example[]
}
