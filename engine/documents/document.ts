/** A place in a text file; both start at 1, columns count UTF-16 code units. */
export type Position = { readonly line: number; readonly column: number }

/** A parsed value with its position. Scalars keep their text as written, for significant figures. */
export type Node =
  | {
      readonly kind: 'scalar'
      readonly value: string | number | boolean | null
      readonly text: string
      readonly at: Position
    }
  | { readonly kind: 'sequence'; readonly items: readonly Node[]; readonly at: Position }
  | { readonly kind: 'mapping'; readonly entries: ReadonlyMap<string, MappingEntry>; readonly at: Position }

export type MappingEntry = { readonly keyAt: Position; readonly value: Node }

/** One section of a Markdown file: its heading and what stands below it, up to the next heading. */
export type Section = {
  readonly heading: string
  /** 1 to 6; 0 for what stands above the first heading. */
  readonly depth: number
  readonly at: Position
  /** The anchor that GitHub gives the heading, without `#`. */
  readonly anchor: string
  /** What the section says, with positions: paragraphs, list items, task items, table rows. */
  readonly blocks: readonly Block[]
}

export type Block =
  /** `labelled`: the paragraph begins with bold words and a colon. */
  | { readonly kind: 'text'; readonly text: string; readonly at: Position; readonly labelled?: true }
  | { readonly kind: 'item'; readonly text: string; readonly checked: boolean | null; readonly at: Position }
  | {
      readonly kind: 'row'
      readonly cells: readonly { readonly text: string; readonly at: Position }[]
      readonly at: Position
    }
  | { readonly kind: 'code'; readonly text: string; readonly at: Position }

/** Why a document could not be read, or not wholly. Each code has words in every locale. */
export type ReadProblemCode =
  | 'not-utf8'
  | 'too-large'
  | 'too-deep'
  | 'too-complex'
  | 'alias'
  | 'yaml-directive'
  | 'duplicate-key'
  | 'syntax'
  | 'tab-indentation'
  | 'odd-space'
  | 'conflict-marker'
  | 'lfs-pointer'
  | 'link'
  | 'submodule'
  | 'not-a-file'
  | 'outside-repository'
  | 'not-a-mapping'

export type ReadProblem = { readonly code: ReadProblemCode; readonly at: Position; readonly limit?: number }

/** A file we read, parsed, with positions. A problem makes the document unreadable: nothing of it counts as evidence. */
export type Document = {
  readonly path: string
  /** SHA-256 of the bytes as stored, lower-case hexadecimal. */
  readonly sha256: string
  readonly size: number
  readonly problems: readonly ReadProblem[]
  readonly content: Content
}

export type Content =
  | { readonly format: 'yaml' | 'json'; readonly root: Node | null }
  | { readonly format: 'markdown'; readonly frontMatter: Node | null; readonly sections: readonly Section[] }
  | { readonly format: 'text'; readonly text: string }
  | { readonly format: 'git-lfs'; readonly oid: string; readonly size: number }
  | { readonly format: 'none' }
