/** What jobs of the catch-up say they come from, and the name of its lease. */
export const catchUpName = 'catch-up'
