import type { Language } from '../language.ts'

/** English. Each part is loaded when it is asked for. */
export const en: Language = {
  report: async () => (await import('./report.ts')).report,
  errors: async () => (await import('./errors.ts')).errors,
  commandLine: async () => (await import('./command-line.ts')).commandLine,
  explain: async () => (await import('./explain.ts')).explain,
  doctor: async () => (await import('./doctor-words.ts')).doctorWords,
  action: async () => (await import('./action.ts')).action,
  skeleton: async () => (await import('./skeleton.ts')).skeleton,
  bot: async () => (await import('./bot.ts')).bot,
  commands: async () => (await import('./commands.ts')).commands,
}
