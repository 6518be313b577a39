/** How safety.8.1 is read where its text leaves something open. */
export const reading = `The measure is presumed to be met under four conditions; another way is open. The roster in \`responsibilities.yaml\`
describes seats; \`holder\` names a post, and two seats with one holder are one person. A condition that does not hold
blocks, unless \`alternative_justification\` has reference, body and date, which then stands for all four. A delegation
counts if it leads, seat by seat, to an executive owner who answers for the core business.

One rule on separate duties is in the text (who monitors does not answer for the core business); its variant for small
providers does not repeat it. So it blocks at normal providers and warns at small ones. Not in the text, so warnings:
assurance apart and reporting to the supervisory body, oversight apart, and a monitor who reports to the owner. Small
is what the manifest states as microenterprise, SME or SMC; a size that is not stated counts as normal. Who may sign
is another matter: signatures are counted against the roster of the base branch.`
