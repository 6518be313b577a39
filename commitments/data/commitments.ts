/** The commitments of the Code: 1 + 1 + 10. Source: Code of Practice of 10 July 2025, the three chapters. */
export const commitments = [
  { id: 'transparency.1', title: 'Documentation' },
  { id: 'copyright.1', title: 'Copyright policy' },
  { id: 'safety.c1', title: 'Safety and Security Framework' },
  { id: 'safety.c2', title: 'Systemic risk identification' },
  { id: 'safety.c3', title: 'Systemic risk analysis' },
  { id: 'safety.c4', title: 'Systemic risk acceptance determination' },
  { id: 'safety.c5', title: 'Safety mitigations' },
  { id: 'safety.c6', title: 'Security mitigations' },
  { id: 'safety.c7', title: 'Safety and Security Model Report' },
  { id: 'safety.c8', title: 'Systemic risk responsibility allocation' },
  { id: 'safety.c9', title: 'Serious incident reporting' },
  { id: 'safety.c10', title: 'Additional documentation and transparency' },
] as const

/** The commitment that a measure belongs to: `safety.4.1` to `safety.c4`; `null` for a duty of the Act outside the Code. */
export function commitmentOf(measure: string): string | null {
  const [chapter, number] = measure.split('.')
  const id = chapter === 'safety' ? `safety.c${number}` : `${chapter}.${number}`
  return commitments.find((commitment) => commitment.id === id)?.id ?? null
}
