/** How act.scope is read where its text leaves something open. */
export const reading = `**General purpose.** The indicative criterion names language, text-to-image and text-to-video. The examples of the
Guidelines (section 2.1) still take image upscaling and inpainting as meeting it, and as out only because they are
narrow. So any image or video among the outputs meets the modality limb, whatever the input. A word for a modality
that the gate does not know counts too, and a person is asked. A narrow image model needs a recorded rationale to be
out; games, weather and other physical fields are out by their modality alone.

**Two meters of compute.** Compute of updates decides general purpose and most one-third tests; cumulative compute
decides systemic risk. Both are asked for. The cumulative meter is never taken as less than the updates, nor for a
modified model as less than base and modification together, because it includes them by definition; a contradiction is
a question for a person. Cumulative compute above 10^25 with generative modalities makes the model general-purpose
whatever its updates were, because merged weights have almost no updates. Where a value is not stated, the greater of
the hardware and the architecture route is used; six times parameters times tokens only for dense transformers whose
parameters are ten times above a twelfth of the context length. More compute never removes a duty. Two routes that
differ by more than 30 % of the lower figure warn.

**The one-third test.** The Guidelines give the test and two fallbacks, and leave successive modifications, mergers
and cheap but large changes open. The test is strictly greater, compared exactly. Where the base carries systemic risk
both sides use the cumulative meter; otherwise that of the updates. A fallback needs a reason; without compute and
reason the test counts as passed. A base whose compute is above 10^25 carries systemic risk whatever is stated. A
claim of significance can raise a low modification, a claim of the opposite settles near cases only. Successive
modifications and mergers are questions for a person. No duty is lost by a statement of its author alone.

**The open-source exemption.** It rests on licence, monetisation and public information; the Guidelines name no
licence. SPDX expressions are parsed as written, without correction, against a list of open licences and one of
restricted ones. An AND needs every part open, an OR one. Custom licences, further terms and a licence text that
contradicts its identifier go to a person. A block that is undecided or unanswered has not passed, so the
documentation stays owed. A passed test still asks a person to confirm business model and sufficiency. A team with a
custom licence keeps its duties until it states an open licence: the exemption is never granted on a guess.

**Before the market, and internal use.** The row for models before the market is for the channel \`pre-market\` only. A
planned release through any other channel has the duties of a placed model, due on its date, so that duties do not
become weaker because the date is a day ahead. \`internal-only\` states that the use is essential to nobody outside and
affects nobody; a person confirms it, and with systemic risk the model is in scope by inference, because an answer of
the Commission closes that exit to models with systemic risk. A past date of placing outweighs a channel that places
nothing.

**Class, contest and designation.** An accepted contest ends the systemic-risk duties from \`informed_on\`; without a
past date the class counts as still contested. A designation starts them from \`informed_on\` or \`designated_on\`; one
that lies ahead is to be prepared, unless compute is above 10^25 or the provider had failed to notify. A designated
model below the threshold owes no notification. A declared class \`presumed\` counts without compute; a declared \`none\`
never outweighs compute above 10^25. A modified model follows the same classes.`
