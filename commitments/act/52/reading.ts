/** How act.52 is read where its text leaves something open. */
export const reading = `The notification is due 14 plain days after the threshold was foreseen, or on 16 August 2025 for what was known before
Chapter V applied. Article 52 has its own two weeks, so the date is not moved by the longer time that an older model
has, and the notification is due even for such a model. Plain days are the cautious reading; Regulation (EEC, Euratom)
No 1182/71 could move a last day.`
