import type * as z from 'zod/mini'
import type { FormKind, RecordKind, records } from '../schemas/artefacts.ts'
import type { Configuration } from '../schemas/configuration.ts'
import type { CopyrightPolicy } from '../schemas/copyright-policy.ts'
import type { Facts } from '../schemas/facts.ts'
import type { ReleaseManifest } from '../schemas/release-manifest/index.ts'
import type { Framework } from '../schemas/safety/framework.ts'
import type { Answer } from './answers/answer.ts'
import type { Chapter } from './data/chapters.ts'
import type { Issue, Location } from './issue.ts'
import type { Reliefs } from './reliefs/relief.ts'
import type { Scope } from './scope/result.ts'
import type { SignOff } from './sign-off/state.ts'

/** Everything that a check may look at. Nothing here fetches; nothing here is written to. */
export type Case = {
  readonly evidence: EvidenceSet
  readonly facts: Facts
  readonly scope: Scope
  readonly configuration: Configuration
  /** The ids of each chapter's measures: the skeleton of a gap analysis for a chapter that was not signed. */
  readonly chapterMeasures: Readonly<Record<Chapter, readonly string[]>>
  /** The claims that take duties away, and what became of each; absent where nobody looked. */
  readonly reliefs?: Reliefs
  /** Who has to sign and who has; absent where nobody looked, so that nothing is signed. */
  readonly signOff?: SignOff | undefined
}

/** What the documents say about one kind of artefact. */
export type Evidence<Content> = Found<Content> | Missing | Unreadable

export type Found<Content> = {
  readonly state: 'found'
  readonly path: string
  readonly sha256: string
  readonly content: Content
  /** Parts that could not be taken as evidence: wrong type, unknown key, placeholder. They are absent from `content`. */
  readonly problems: readonly Issue[]
  /** Where an item stands (`general.model_name`, `crawlers.0.name`); the nearest part above it when it is absent. */
  readonly locate: (item: string) => Location
  /** A scalar exactly as it is written, for significant figures; `null` when there is none. */
  readonly written: (item: string) => string | null
}

/** No such file; `path` is where it was expected. */
export type Missing = { readonly state: 'missing'; readonly path: string }

export type Unreadable = { readonly state: 'unreadable'; readonly path: string; readonly problems: readonly Issue[] }

/** A document that is not there, or in which nothing is said. */
export function isAbsent(document: Evidence<unknown>): boolean {
  if (document.state !== 'unreadable') return document.state === 'missing'
  return document.problems[0]?.problem === 'document-blank'
}

/** The answers of a form by item id; every item of the form has one. */
export type Answers = ReadonlyMap<string, Answer>

/** What the release folder says, by kind of artefact, and the files that stand around it. */
export type EvidenceSet = {
  readonly [Kind in RecordKind]: Evidence<z.infer<(typeof records)[Kind]['schema']>>
} & { readonly [Kind in FormKind]: Evidence<Answers> } & {
  readonly files: Files
  /** The same documents on the base branch, for what changed; `null` where there is no base to compare with. */
  readonly previous:
    | ({ readonly [Kind in FormKind]: Evidence<Answers> } & {
        readonly copyrightPolicy: Evidence<CopyrightPolicy>
        readonly safetyFramework?: Evidence<Framework>
        readonly release?: Evidence<ReleaseManifest>
      })
    | null
}

/** The files of the repository that a release names or that stand beside it. */
export type Files = {
  /** The model's folder, `''` for the root of the repository. */
  readonly modelFolder: string
  /** The `gpai` folder of the release. */
  readonly folder: string
  /** Resolves a path written in a document of the release; `null` when it leaves the repository. */
  readonly resolve: (path: string) => string | null
  /** What is known of a file at a repository path; `null` when there is no such file. */
  readonly at: (path: string) => FileFacts | null
  /** The web feed at a repository path; `null` where there is none that parses. */
  readonly feedAt: (path: string) => Feed | null
  /** What the robots.txt at a repository path says of an address; `null` where there is no such file or no answer. */
  readonly robotsAt: (path: string, question: RobotsQuestion) => boolean | null
  /** Repository paths of every file in the model's folder. */
  readonly beside: readonly string[]
  /** Repository paths of the files whose text was read. */
  readonly texts: readonly string[]
  /** Repository paths of every weight file below the model's folder, without what is listed as none. */
  readonly weights: readonly string[]
  /** Repository paths of every index of weights below the model's folder. */
  readonly indexes: readonly string[]
}

/** What an RSS, Atom, RDF or JSON feed holds. `newest` is the ISO 8601 date of its newest entry, where any is dated. */
export type Feed = { readonly entries: number; readonly newest: string | null }

/** May the crawler with this product token fetch this address? */
export type RobotsQuestion = { readonly url: string; readonly token: string }

/** What the gate knows of one file. `sha256` and `text` are `null` where the file was not read. */
export type FileFacts = {
  readonly path: string
  readonly kind: 'file' | 'link' | 'submodule'
  readonly size: number | null
  /** Of the content; for a Git LFS pointer, the content it points to. */
  readonly sha256: string | null
  /** The anchors of a Markdown file's headings, lower case, without `#`. */
  readonly anchors: ReadonlySet<string>
  /** The text below each heading of a Markdown file, sections below it included, by anchor. */
  readonly sections: ReadonlyMap<string, string>
  /** Plain text, for parsers of checks (robots.txt, feeds, licences); never part of a finding. */
  readonly text: string | null
  /** Parsed front matter or JSON as plain data; `null` where there is none. */
  readonly data: unknown
}
