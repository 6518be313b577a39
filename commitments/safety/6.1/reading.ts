/** How safety.6.1 is read where its text leaves something open. */
export const reading = `Commitment 6 does not apply to a model inferior to one with publicly downloadable parameters, and ends when the
parameters are public or deleted. Neither is said of single objectives, so the exemption holds as a whole or not at
all: it names the other model, where its parameters are, the evidence and the day. Without one of these every check of
Commitment 6 runs, and a row with status \`exempt\` is a gap. The duty ends by deletion with date and evidence, or by
publication where the release manifest says too that weights are distributed. The security points of the Model Report
(7.3, point 3) fall away with it, because there is no Security Goal to report. All else of the chapter stays on, and
whether the model is inferior stays with the security lead's signature.`
