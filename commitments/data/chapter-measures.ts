/** The chapters of the Code. */
export type Chapter = 'transparency' | 'copyright' | 'safety-and-security'

/** How many measures each commitment has, in the order of the chapter. Source: Code of Practice of 10 July 2025. */
const counts = {
  transparency: { prefix: 'transparency', measures: [3] },
  copyright: { prefix: 'copyright', measures: [5] },
  'safety-and-security': { prefix: 'safety', measures: [4, 2, 5, 2, 1, 2, 7, 3, 4, 2] },
} as const satisfies Record<Chapter, { prefix: string; measures: readonly number[] }>

export const chapters = ['transparency', 'copyright', 'safety-and-security'] as const satisfies readonly Chapter[]

/** The ids of a chapter's measures, the skeleton of a gap analysis for a chapter that was not signed. */
export function measuresOf(chapter: Chapter): readonly string[] {
  const { prefix, measures } = counts[chapter]
  return measures.flatMap((count, index) =>
    Array.from({ length: count }, (_, at) => `${prefix}.${index + 1}.${at + 1}`),
  )
}
