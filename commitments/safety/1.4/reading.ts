/** How safety.1.4 is read where its text leaves something open. */
export const reading = `Access to the Framework is two requirements with opposite conditions: it blocks from the day of placing on the market,
and warns before. Without a date of placing it is taken to have come.`
