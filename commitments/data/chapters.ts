/** The chapters of the Code. Source: Code of Practice of 10 July 2025. */
export const chapters = ['transparency', 'copyright', 'safety-and-security'] as const

/** A chapter of the Code. */
export type Chapter = (typeof chapters)[number]
