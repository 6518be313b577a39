/** One date that the gate depends on or shows, with where it comes from and how certain it is. */
export type TimelineEvent = {
  /** ISO 8601; the first day where `until` is set. */
  readonly date: string
  readonly until?: string
  readonly what: string
  readonly source: string
  /** H official or confirmed independently, M one good source or a draft, L weak source or inference. */
  readonly confidence: 'H' | 'M' | 'L'
  /** The parts of the gate that read the date; `shown` where it is information only. */
  readonly usedBy: readonly string[]
}
