/** How safety.7.1 is read where its text leaves something open. */
export const reading = `The report is restricted and goes to the AI Office. The gate needs to know that each point is answered, not how, so
each field of \`model-report.yaml\` says where in the document the point is answered. A list that a path goes through
has at least one element. A list at the end of a path may be written empty, which says that there is none (reports of
evaluators, trajectories, deviations); leaving it out says nothing and is a gap. Reduced detail never drops a point.
The report is drawn up when the earliest of its dates (its own, its changelog's) is not after the placing on the
market. A place counts by being stated; the gate cannot look it up.

The report treats the released version by its version text, the assessed versions by digest, the four specified risks,
and every other risk of the register. Names of other risks are the provider's text and never appear in a message.`
