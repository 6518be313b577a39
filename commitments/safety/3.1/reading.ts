/** How safety.3.1 is read where its text leaves something open. */
export const reading = `Whether information was gathered widely enough is a duty in the text, but what a machine can see of it is thin, so it
warns.`
