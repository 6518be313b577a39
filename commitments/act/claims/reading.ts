/** How act.claims is read where its text leaves something open. */
export const reading = `Release documents repeat statements about the law that are wrong. Prose cannot be understood by a pattern, and a
document that denies a myth must not be blamed for it. Each claim is a set of patterns in English and German that must
all occur in one sentence; a sentence that denies, dates or limits it is left alone. The finding names the claim and
the line and quotes nothing. It only warns: rephrased claims can slip through, so this is a help and not evidence.`
