/** How transparency.1.2 is read where its text leaves something open. */
export const reading = `Answers to requests come after the release, so that a pull request cannot prove them. For requests of the AI Office
and of downstream providers the gate asks for a named owner and a procedure, and for a response time of at most 14
days for the latter. The 14 days are read as attached to further information on request; the base package has to have
a way to it at release. A missing owner blocks, a late answer in real life does not: no machine sees it.`
