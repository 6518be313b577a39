/** How safety.7.6 is read where its text leaves something open. */
export const reading = `The measure asks for updates on grounds, before deliberate changes, and every six months for the most capable models.
\`updates\` lists what led to each update and when each step was done. A condition that came true needs an update that
names it. For a deliberate change, assessment and update end on the day it is made available or before: dates have no
hours, and the same day is not later. The refresh runs from the last access that was given, scheduled ones left out. A
model is taken to be among the most capable unless the record denies it. "In less than a month" counts from the day of
judgement, because the exception is about what is to come; a day that has passed is none. "Similarly safe" is looked
up in that record for every risk of the report. An open update without deliberate change warns only ("should").
Whether a change is material stays with the risk owner; the gate sees only what the record lists.`
