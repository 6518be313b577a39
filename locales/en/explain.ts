/** How a requirement counts, as the catalogue has it. */
type Weight = { readonly force: string; readonly basis: string; readonly grade: string; readonly effect: string }

/** What a terminal says around a measure, a requirement or an item, in English. Other languages have the same keys. */
export const explain = {
  weight: ({ force, basis, grade, effect }: Weight) =>
    `Force: ${force}. Demand of: ${basis}. Grade: ${grade}. A gap does: ${effect}.`,
  row: 'row of the decision table',
  modifies: 'It modifies the row that decides.',
  evidence: 'Evidence',
  next: 'Next',
  source: 'Source',
  document: 'Document',
  audiences: 'For',
  noAudience: 'not printed on the form',
  accepts: 'Accepts besides a value',
  nothingElse: 'nothing else',
}
