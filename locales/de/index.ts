import type { Language } from '../language.ts'

/** German. Each part is loaded when it is asked for. */
export const de: Language = {
  report: async () => (await import('./report.ts')).report,
  commands: async () => (await import('./commands.ts')).commands,
}
