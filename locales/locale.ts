import type { CatalogueEntry } from '../commitments/index.ts'
import type { PolicyEntry } from '../commitments/policy/measures.ts'
import type { ProblemCode } from '../commitments/problem.ts'
import type { ScopeRuleId } from '../commitments/scope/rules.ts'
import type { LocaleName } from '../schemas/vocabulary.ts'
import type { interfaceStrings } from './en/interface-strings.ts'
import type { HeadlineWords } from './headline-words.ts'
import type { PublishingWords } from './publishing-words.ts'
import type { WordArguments } from './quoted.ts'
import type { ReliefWords } from './relief-words.ts'
import type { SignOffWords } from './sign-off-words.ts'
import type { Words } from './words.ts'

/** Words for each problem; they may use what the arguments hold, and nothing else. */
export type ProblemWords = { readonly [Code in ProblemCode]: (args: WordArguments) => string }

/** What one requirement asks and how to close its gap. */
export type RequirementWords = { readonly asks: string; readonly remedy: string }

/** The words of one measure, by requirement id. */
export type MeasureWords = { readonly title: string; readonly requirements: Readonly<Record<string, RequirementWords>> }

/** Words for every requirement of the catalogue and of the policy; a missing one does not compile. */
export type CatalogueWords = {
  readonly [Entry in CatalogueEntry | PolicyEntry as Entry['id']]: {
    readonly title: string
    readonly requirements: { readonly [Id in Entry['requirements'][number]['id']]: RequirementWords }
  }
}

/** The frame of every report: headings and sentences that belong to no measure. */
export type InterfaceStrings = Words<typeof interfaceStrings>

/** Everything a report says, in one language. */
export type Locale = {
  readonly name: LocaleName
  readonly interfaceStrings: InterfaceStrings
  readonly headline: HeadlineWords
  readonly problems: ProblemWords
  readonly signOff: SignOffWords
  readonly reliefs: ReliefWords
  readonly publishing: PublishingWords
  /** An ISO 8601 date as readers of the language write it in a sentence. */
  readonly day: (date: string) => string
  /** A citation of the catalogue as readers of the language write it. */
  readonly cite: (citation: string) => string
  /** The words of a measure; `null` where the entry's own English is used. */
  readonly measures: Readonly<Record<string, MeasureWords>> | null
  /** Sentences for the reasons of a scope. */
  readonly reasons: Readonly<Record<ScopeRuleId, string>>
}
