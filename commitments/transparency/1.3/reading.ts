/** How transparency.1.3 is read where its text leaves something open. */
export const reading = `The form asks some questions twice: exactly for the AI Office, coarsely for national authorities. It does not say who
owns the edge of a range, nor how sizes are rounded. An exact number at the edge of two ranges fits either. A power of
ten is the exponent of the exact number, rounded down. Coarse and exact sizes agree when they can be the same number,
each rounded to the figures that it shows: \`2*10^13\` agrees with \`1.5*10^13\`, and \`1*10^12\` does not. The source is
less certain of the precision of the coarse size, so it only warns.`
