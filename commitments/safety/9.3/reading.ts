/** How safety.9.3 is read where its text leaves something open. */
export const reading = `The measure sets four periods by harm, intermediate reports and a final one, and lets similar incidents share a
report. Periods are calendar days from awareness of the model's involvement; the shortest harm of an incident counts,
and where none is stated the shortest of all. An incident bundled with another takes the clock and, where it has none,
the report of the first. A report late for exceptional circumstances is for a person, one not given at all is overdue.
Intermediate reports are due from the initial report until resolution, each within four weeks of the one before. Near
misses and incidents of similar models by others are not reported, and only lead to a reassessment.

An entry is settled when its final report was given and the Model Report is newer; anything else has to name a
reassessment that was finished after awareness. That last point is this repository's policy. \`open\` holds ids and
dates only; entries stay in it as long as the gate should watch them.`
