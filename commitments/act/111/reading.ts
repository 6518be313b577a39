/** How act.111 is read where its text leaves something open. */
export const reading = `Models placed before 2 August 2025 have until 2 August 2027. A new version of the same pre-training run is the same
model; a modifier is another actor. The first date of the family decides where the provider states it with the
family's id; a modifier has only the date of its own release; a planned date never makes a model an older one.

An older model may lack what cannot be recovered, if each gap is disclosed and justified in the policy and in the
summary. \`legacy.gaps\` of the manifest lists them. Each needs reason, justification and both documents in
\`disclosed_in\`. An entry whose subject is the id of a field of the summary excuses that field: a field is excused by
name, never by a general remark. A gap of a newer model is itself a gap, reported for the document that it names. In
the chapter on copyright this blocks; for the summary it warns, as its reference is less certain.`
