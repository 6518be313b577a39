import type { Language } from '../language.ts'

/** English. Each part is loaded when it is asked for. */
export const en: Language = {
  report: async () => (await import('./report.ts')).report,
  commands: async () => (await import('./commands.ts')).commands,
}
