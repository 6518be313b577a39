/** A number with what its text shows. `value` is for comparing; figures come from the text, never from a float. */
export type Quantity = {
  readonly value: number
  /** Significant figures that the text shows. */
  readonly figures: number
  /** A plain integer that ends in zeros: the text does not say how many figures are meant. */
  readonly ambiguous: boolean
  /** Whether the significand is 1, as in `10^24` or `1e24`. */
  readonly powerOfTen: boolean
  /** The unit as written, lower case; empty when there is none. */
  readonly unit: string
}
