import type { Locale } from '../../locales/locale.ts'
import type { Report } from '../../schemas/report.ts'
import type { Look } from './look.ts'

export const reportFormats = ['terminal', 'markdown', 'json', 'sarif', 'html'] as const

export type ReportFormat = (typeof reportFormats)[number]

/** The report in one of the formats. Each renderer is loaded only when it is asked for. */
export async function render(
  format: ReportFormat,
  report: Report,
  { locale, look }: { readonly locale: Locale; readonly look: Look },
): Promise<string> {
  switch (format) {
    case 'terminal':
      return (await import('./terminal.ts')).renderTerminal(report, locale, look)
    case 'markdown': {
      const { limits, renderMarkdown } = await import('./markdown.ts')
      return renderMarkdown(report, locale, { limit: limits.summary, where: locale.interfaceStrings.jsonReport })
    }
    case 'json':
      return `${JSON.stringify(report, null, 2)}\n`
    case 'sarif':
      return (await import('./sarif.ts')).renderSarif(report, locale)
    case 'html':
      return (await import('./html.ts')).renderHtml(report, locale)
  }
}
