/** How safety.1.3 is read where its text leaves something open. */
export const reading = `Measure 1.3 counts twelve months from placing on the market and says nothing of providers with several models. The
clock starts on the provider's first placing of a model with systemic risk (\`first_placing_on\`, else this release's
date of placing) and again on each assessment after it. An assessment dated in the future is not done, and an early
one before the first placing does not shorten the first year. A ground that was known after the last assessment makes
one due at once. Whether an update came without undue delay is thin to see, so it warns.`
