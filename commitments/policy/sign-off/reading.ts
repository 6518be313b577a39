/** How policy.sign-off is read where its text leaves something open. */
export const reading = `**Dates and events.** Placing date, refresh, reference models, access and incidents have clocks. Their fields change
in due course without anybody judging anew, and some things happen that no file shows. Fields that a clock judges
(\`release.planned_on\`, grounds and assessments of the Framework, access dates, status of a reference model) do not end
signatures by changing; the failed clock does, for the roles that it concerns, and \`policy.sign-off.in-force\` shows it
also where no signature can be seen. Events that nothing shows are declared in \`events\` of the record or by the label
\`gpai:use-changed\`: a new entry ends the signatures given before it. An incident ends all when it is new and nothing
was assessed again; a reassessment ends none. A new concern ends none, a changed one all, so that nobody is kept from
voicing one.

**Separation of duties.** The Code has one explicit rule: who monitors does not answer for core business. The rest
follows from what the roles are for. Roster and size of the legal entity come from the base branch; the size in the
manifest counts for nothing here, because the author writes it. Authors, co-authors and committers of any commit sign
at most as risk owner, and not for documentation either; whoever accepts a suggestion of a signer makes the signer a
co-author, and GitHub lets nobody approve an own pull request, so that in practice the author is not the owner who
signs. The newest word of a person counts: a later request for changes, or a later review that was dismissed, takes an
earlier signature back. Of two roles of one person the first counts. Justified other ways
(\`alternative_justification\`) are read from the change, since all signers see them. A change of the policy asks for
\`oversight_body\`; that an administrator wrote it cannot be seen.

**A stated type of release has to be shown.** \`release_type\` decides who signs, and the author writes it; C, D and G
ask for fewer signatures. C and G need a sign-off of the model on the base branch, G one with the same subject, D a
comparison for each risk of the Model Report. A risk at a higher tier than in that earlier sign-off needs row B. What
is not shown is a gap, and row A, or B, holds meanwhile. E and F ask for what A asks for, so they need no proof. The
first sign-off of a model is A or B. Whether a change is material stays a judgement of the monitor, who signs in each
row.`
