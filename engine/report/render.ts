import type { Locale } from '../../locales/locale.ts'
import type { Report } from '../../schemas/report.ts'
import type { Look } from './look.ts'

/** Where a format can be asked for: on the command line, with an input of the Action, and with an output that names its file. */
export type FormatOffer = 'command-line' | 'action-input' | 'action-output'

type Presentation = { readonly locale: Locale; readonly look: Look }

type FormatDefinition = {
  /** What a file in this format holds, as in "write the report as JSON". */
  readonly holds: string
  /** How the name of such a file usually ends. */
  readonly extension: string
  readonly mediaType: string
  readonly offers: readonly FormatOffer[]
  /** Loads the renderer only when it is asked for. */
  readonly render: (report: Report, presentation: Presentation) => Promise<string>
}

const everywhere = ['command-line', 'action-input', 'action-output'] as const

/** Every format of a report. Command line, Action, `action.yml` and guide follow this table. */
export const formats = {
  terminal: {
    holds: 'report for a terminal',
    extension: 'txt',
    mediaType: 'text/plain',
    offers: ['command-line'],
    render: async (report, { locale, look }) => (await import('./terminal.ts')).renderTerminal(report, locale, look),
  },
  markdown: {
    holds: 'report as Markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    offers: ['command-line'],
    render: async (report, { locale }) => {
      const { limits, renderMarkdown } = await import('./markdown.ts')
      return renderMarkdown(report, locale, { limit: limits.summary, where: locale.interfaceStrings.jsonReport })
    },
  },
  json: {
    holds: 'report as JSON',
    extension: 'json',
    mediaType: 'application/json',
    offers: everywhere,
    render: async (report) => `${JSON.stringify(report, null, 2)}\n`,
  },
  sarif: {
    holds: 'findings as SARIF',
    extension: 'sarif',
    mediaType: 'application/sarif+json',
    offers: everywhere,
    render: async (report, { locale, look }) => (await import('./sarif.ts')).renderSarif(report, locale, look.root),
  },
  html: {
    holds: 'report as HTML',
    extension: 'html',
    mediaType: 'text/html',
    offers: ['command-line', 'action-input'],
    render: async (report, { locale }) => (await import('./html.ts')).renderHtml(report, locale),
  },
} as const satisfies Readonly<Record<string, FormatDefinition>>

export type ReportFormat = keyof typeof formats

/** The names of all formats, in the order of the table. */
export const reportFormats: readonly ReportFormat[] = Object.keys(formats).filter(isFormat)

function isFormat(name: string): name is ReportFormat {
  return Object.hasOwn(formats, name)
}

/** The formats that can be asked for in one way. */
export function formatsOfferedAs(offer: FormatOffer): readonly ReportFormat[] {
  return reportFormats.filter((name) => {
    const { offers }: FormatDefinition = formats[name]
    return offers.includes(offer)
  })
}

/** The report in one of the formats. */
export function render(format: ReportFormat, report: Report, presentation: Presentation): Promise<string> {
  return formats[format].render(report, presentation)
}
