/** One line of figures: what was measured, the figure, the bar it is held to, and whether it is kept. */
export type Row = {
  readonly what: string
  readonly figure: string
  readonly bar: string
  readonly kept: boolean | null
}

/** A row for a figure that must not be larger than its bar. */
export function atMost(
  what: string,
  value: number,
  { limit, unit, digits = 2 }: { readonly limit: number; readonly unit: string; readonly digits?: number },
): Row {
  return {
    what,
    figure: `${value.toFixed(digits)} ${unit}`.trim(),
    bar: `≤ ${limit} ${unit}`.trim(),
    kept: value <= limit,
  }
}

/** A row for a figure that must not be smaller than its bar. */
export function atLeast(
  what: string,
  value: number,
  { limit, unit, digits = 2 }: { readonly limit: number; readonly unit: string; readonly digits?: number },
): Row {
  return {
    what,
    figure: `${value.toFixed(digits)} ${unit}`.trim(),
    bar: `≥ ${limit} ${unit}`.trim(),
    kept: value >= limit,
  }
}

/** A row that only tells. */
export function plainRow(what: string, figure: string): Row {
  return { what, figure, bar: '', kept: null }
}

/** The rows as a Markdown table. */
export function table(title: string, rows: readonly Row[]): string {
  const lines = rows.map(
    ({ what, figure, bar, kept }) =>
      `| ${what} | ${figure} | ${bar} | ${kept === null ? '' : kept ? 'kept' : 'MISSED'} |`,
  )
  return [`## ${title}`, '', '| What | Figure | Bar | |', '|---|---|---|---|', ...lines, ''].join('\n')
}
