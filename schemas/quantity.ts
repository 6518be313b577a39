import * as z from 'zod/mini'

/** `2.4*10^25`, also with `x`, `×` or `·`, `2.4e25`, or plain digits; a unit may follow. Groups: significand, exponent. */
export const scientific =
  /^\s*(\d{1,30}(?:\.\d{1,30})?)(?:(?:[eE]\+?|\s*[*xX×·]\s*10\s*\^\s*\+?)(\d{1,3}))?(?:\s*(?:[fF][lL][oO][pP][sS]?|operations|parameters|tokens))?\s*$/

/** `10^25`; a unit may follow. Group: exponent. */
export const powerOfTen = /^\s*10\s*\^\s*(\d{1,3})(?:\s*(?:[fF][lL][oO][pP][sS]?|operations))?\s*$/

const written = new RegExp(`${scientific.source}|${powerOfTen.source}`)

/**
 * A number of operations, parameters, tokens or seconds: a number that is not negative, or text in scientific notation such
 * as `2.4*10^25`, with a decimal point.
 */
export const quantity = z.union([z.number().check(z.nonnegative()), z.string().check(z.regex(written))])

/** The pattern that tells a quantity that cannot be read from other text that has not its form. */
export const quantityPattern = String(written)
