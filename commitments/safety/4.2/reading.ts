/** How safety.4.2 is read where its text leaves something open. */
export const reading = `The measure turns on a decision. A sign-off repeats it, but a sign-off is about signatures and may be absent.
\`gpai/safety/acceptance.yaml\` holds decision, stages, date, reason and restrictions beside the determinations, so that
the decision can be checked without a sign-off; the sign-off binds it by digest. \`do_not_proceed\` is always a gap.
Each restriction has to stand word for word among the settings of \`gpai/safety/mitigations.yaml\`. For a risk that is
not, or will soon not be, acceptable, the record names measures: availability, mitigations and the day of the new
assessment.`
