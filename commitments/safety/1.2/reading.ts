/** How safety.1.2 is read where its text leaves something open. */
export const reading = `The full process is asked for before placing on the market, and again on the conditions of Measure 7.6, first and
third paragraph. The record holds one process that may have run again since. In time means that a first round found
the risks acceptable no later than the day of placing; a date cannot show which came first on that day. Later rounds
may end after placing; a release without rounds is measured by the end of the process. A recorded ground, or an
assessment that an update of the Model Report names, must not be newer than the end of the process. The six months of
the third paragraph are counted by Measure 7.6; here only the process behind the refreshed report is compared.

Whether lighter-touch evaluations ran at each trigger point is a duty in the text, but what a machine can see of it is
thin, so it warns.`
