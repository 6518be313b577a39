import type { CatalogueEntry } from '../commitments/index.ts'
import type { IssueArguments } from '../commitments/issue.ts'
import type { PolicyEntry } from '../commitments/policy/measures.ts'
import type { ProblemCode } from '../commitments/problem.ts'
import type { NoteCode, NoteFacts } from '../commitments/scope/notes.ts'
import type { ScopeRuleId } from '../commitments/scope/rules.ts'
import type { Editions, Finding } from '../schemas/report.ts'
import type { Basis, Duty, DutyState, Force, LocaleName, Outcome, Verdict } from '../schemas/vocabulary.ts'
import type { HeadlineWords } from './headline-words.ts'
import type { PublishingWords } from './publishing-words.ts'
import type { ReliefWords } from './relief-words.ts'
import type { SignOffWords } from './sign-off-words.ts'

/** Words for each problem; they may use what the arguments hold, and nothing else. */
export type ProblemWords = { readonly [Code in ProblemCode]: (args: IssueArguments) => string }

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
export type InterfaceStrings = {
  readonly title: string
  readonly couldNotRun: string
  readonly nothing: Readonly<Record<NothingReason, string>>
  readonly headings: {
    readonly blocking: string
    readonly warnings: string
    readonly suggestions: string
    readonly needsHuman: string
    readonly waived: string
    readonly notJudged: string
    readonly met: string
    readonly scope: string
    readonly configurationChange: string
  }
  readonly outcomes: { readonly [O in Outcome]: string }
  /** Whose demand it is; `gate` where it is a rule of this product and not of the repository. */
  readonly demand: { readonly [B in Basis | 'gate']: string }
  readonly relatedTo: (citations: string) => string
  /** A requirement that requirements of the Code show, by their ids. */
  readonly shownThrough: (ids: string) => string
  readonly force: { readonly [F in Force]: string }
  readonly duty: { readonly [D in Duty]: string }
  readonly dutyState: { readonly [S in DutyState]: string }
  readonly summary: (counts: { gaps: number; warnings: number; needsHuman: number }) => string
  /** So many requirements cannot be judged until the finding with this id is closed. */
  readonly waiting: (count: number, id: string) => string
  readonly next: string
  readonly why: string
  readonly row: (row: string) => string
  readonly dueOn: (date: string) => string
  readonly more: (count: number, where: string) => string
  readonly judgedAt: (head: string, base: string) => string
  readonly judgedOn: (date: string) => string
  readonly editions: (editions: Editions) => string
  readonly notes: { readonly [N in NoteCode]: (facts: NoteFacts) => string }
  readonly disclaimer: string
  /** What lets a gap pass: who, in which role, since when, until when, and for how many days still. */
  readonly exemption: (exemption: NonNullable<Finding['exemption']>) => string
  readonly change: {
    readonly verdict: { readonly [V in Verdict]: string }
    readonly verdicts: (trusted: string, proposed: string) => string
    readonly unusable: string
    readonly appear: string
    readonly go: string
    readonly same: string
  }
  readonly release: string
  readonly jsonReport: string
}

export type NothingReason = 'base-branch' | 'no-release-change' | 'no-release-folder'

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
  /** Sentences for the reasons of a scope; `null` where the English ones are used. */
  readonly reasons: Readonly<Record<ScopeRuleId, string>> | null
}
