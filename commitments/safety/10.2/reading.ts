/** How safety.10.2 is read where its text leaves something open. */
export const reading = `Summaries are published if and insofar as necessary, with relief for similarly safe or safer models. A summary is an
address with version, date and the two headings; otherwise a reason, a rationale, who decided and when. For a
Framework the relief needs all models of the provider; the gate sees one release and looks up only that. "Necessary"
is never decided by the gate. A missing summary warns.`
