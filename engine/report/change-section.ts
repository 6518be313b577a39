import type { Locale } from '../../locales/locale.ts'
import type { GapReference, Report } from '../../schemas/report.ts'

/** The part of a report about a change of the configuration, before it is put into a format. */
export type ChangeSection = {
  readonly heading: string
  readonly files: readonly string[]
  readonly sentences: readonly string[]
  readonly lists: readonly { readonly heading: string; readonly gaps: readonly GapReference[] }[]
}

/** What a report says about a change of the configuration; `null` where there is none. */
export function changeSection(
  { configurationChange: change }: Report,
  { interfaceStrings }: Locale,
): ChangeSection | null {
  if (change === undefined) return null
  const { verdict, verdicts, unusable, same } = interfaceStrings.change
  const lists = [
    { heading: interfaceStrings.change.appear, gaps: change.appear },
    { heading: interfaceStrings.change.go, gaps: change.go },
  ].filter(({ gaps }) => gaps.length > 0)
  const bothVerdicts = verdicts(verdict[change.verdictUnderTrusted], verdict[change.verdictUnderProposed])
  const more = change.usable ? [] : [unusable]
  return {
    heading: interfaceStrings.headings.configurationChange,
    files: change.files,
    sentences: [bothVerdicts, ...more, ...(lists.length === 0 ? [same] : [])],
    lists,
  }
}
