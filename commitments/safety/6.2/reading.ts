/** How safety.6.2 is read where its text leaves something open. */
export const reading = `The half-yearly check of access belongs to the named means; an alternative or a stage is free of it. When the whole
commitment falls away, [Measure 6.1](safety.6.1.md) says.`
