/** Bytes of a file that is read at all; sources need not fetch more. Feeds and robots.txt may be as long. */
export const textLimit = 1024 * 1024

/** Bytes of a document that is parsed: YAML, JSON, Markdown. */
export const documentLimit = 256 * 1024

/**
 * What a file from a pull request may cost us. A file beyond a limit is unreadable: a problem with the limit, never a pass.
 * The figures leave room for a form many times as long as the Code's own, and bound the time for one file.
 */
export const limits = {
  /** Nested collections in YAML or JSON, nested blocks or marks in Markdown. Deeper nesting recurses in the parsers. */
  depth: 32,
  /** Smallest units of a JSON file. */
  tokens: 50_000,
  /** Values, keys and collections of a YAML file. */
  nodes: 30_000,
  /** Quote and list markers at the start of a Markdown line: each opens a level. */
  markers: 30,
  /** Estimated work for Markdown that is parsed in place (see `markdown-chunks.ts`); more goes to the worker. */
  work: 10_000_000,
  /** Milliseconds for one Markdown file in the worker. */
  deadline: 5_000,
  /** Files that may miss the deadline in one run of the gate; the thread refuses all that come after. */
  refusals: 3,
  /** Megabytes of heap for the worker. */
  memory: 256,
  /** Problems reported per file; the rest would say the same. */
  problems: 20,
} as const
