/** How act.alternative-means is read where its text leaves something open. */
export const reading = `Evidence depends on each chapter being signed. Signatories of all chapters without systemic-risk models are common,
and Article 56(7) lets a provider take on the third chapter for models that it names. An unstated signature is asked
for and treated as signed, because the measures ask for more. A signature in the future does not count yet. The Safety
and Security chapter is owed without systemic risk only where \`covers_this_model\` says so.

For a chapter that was not signed, describing alternative means is asked by the Act; mapping them to every measure is
this project's policy, because the Guidelines name a gap analysis as an example; reporting them to the AI Office
warns. The catalogue's own measure ids are the skeleton of the gap analysis. The training-content summary is a duty of
the Act and applies either way. A provider cannot get rid of a chapter by silence, and is not blocked by measures that
it never took on.`
