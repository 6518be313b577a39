/** How safety.9.4 is read where its text leaves something open. */
export const reading = `Incident records are kept five years from the later of two dates; they state years and from when they count.`
