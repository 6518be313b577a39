import type { AnswerKind } from './answers.ts'
import type { Acceptance, Audience, Grade } from './vocabulary.ts'

/** One answer cell of a form: what is asked, of whom, in which shape, and what may stand in its place. */
export type Item = {
  /** `section.key`, the levels of keys in the YAML file; tables have a third. */
  readonly id: string
  /** The name printed on the form, as a Markdown form uses it for a heading or a table row. */
  readonly title: string
  /** Further names under which a Markdown form may carry the same item. */
  readonly alsoCalled?: readonly string[]
  /** What to answer, in our own words. */
  readonly asks: string
  readonly answer: AnswerKind
  /** Who the cell is for; empty where the form prints no audience. */
  readonly audiences: readonly Audience[]
  readonly accepts: readonly Acceptance[]
  readonly grade: { readonly content: Grade; readonly audience: Grade }
  /** Points of the Annexes that the cell serves. */
  readonly hooks: readonly string[]
  /** Recommended length in words; guidance, never a limit. */
  readonly words?: number
  /** Fewest words with content in which the item can be answered. */
  readonly leastWords?: number
  /** What an answer holds besides words. */
  readonly holds?: Demand
  /** The whole set of options of a choice. */
  readonly options?: readonly string[]
  /** Fewest significant figures, and whether the law reference lets a shortfall block. */
  readonly figures?: { readonly least: number; readonly grade: Grade }
  /** When the item has to be answered; without it, always. */
  readonly neededWhen?: Need
  /** The form marks the item as one that may be left out. */
  readonly optional?: true
  /** "Not applicable" needs no reason here. */
  readonly bareNotApplicable?: true
}

/**
 * What an answer holds besides words: a link or an attached file, the level of access of each channel, the legal form or
 * register of an entity, an address or mailbox, or what was measured and how.
 */
export type Demand = 'link-or-file' | 'access-level' | 'legal-form' | 'contact' | 'measurement'

/** An item is needed once a question is answered with yes, unless another item already says the same. */
export type Need = { readonly yes: readonly string[]; readonly unless?: string }

const recipients: Record<string, Audience> = { A: 'ai-office', N: 'national-authority', D: 'downstream-provider' }

/** Spells out the audience ticks of a form row: `AN-` is AI Office and national authorities, not downstream providers. */
export function ticks(row: string): readonly Audience[] {
  return [...row].flatMap((letter) => recipients[letter] ?? [])
}
