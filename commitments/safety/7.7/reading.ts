/** How safety.7.7 is read where its text leaves something open. */
export const reading = `Access is due by placing on the market; a delay of up to 15 business days needs good faith and an interim report. For
updates it is open whether these days add to the five business days or replace them. \`ai_office_access_at\` is the
first access; each update has its own. A date in the future that is not after placing is a schedule and suffices at
merge; the scheduled run turns red the day after. A delay needs both references and a day within 15 business days of
placing; until that day the finding is for a person and shows it, afterwards it is a gap. For updates the delay adds
(20 business days); between 15 and 20 a requirement of grade inference warns. The interim report holds Measures 7.2
and 7.5, which are checked in any case; the delay puts off access, not the report, so the other points stay due.`
