/** How safety.3.5 is read where its text leaves something open. */
export const reading = `Appendix 3.5 excuses a missing evaluator after an early search and prompt notice, and names a public call of 20
business days as an example of such a search. A search counts when it names an opened and closed public call, or
another early search in \`other_search\`, with the notice given to evaluators found and how its uncertainty went into
the safety margin. A search with neither is a gap. The length of the call is not tested: it is an example. Whether a
search was early and wide enough is for the risk monitor to judge.

A risk that is compared with a similarly safe or safer model needs neither evaluators nor their access, as [Measure
3.2](safety.3.2.md) says.`
