/** The latest of ISO 8601 dates, where there is any; what is not stated does not count. */
export function latestOf(dates: readonly (string | undefined)[]): string | undefined {
  return dates
    .flatMap((date) => date ?? [])
    .sort()
    .at(-1)
}
