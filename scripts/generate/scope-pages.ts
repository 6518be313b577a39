import { reliefTable } from '../../commitments/reliefs/table.ts'
import { describedRows } from '../../engine/report/described-rows.ts'
import { reliefs } from '../../locales/en/reliefs.ts'

const banner = (source: string) => `<!-- Written by scripts/generate.ts from ${source}; do not edit. -->`
const duties = [
  ['documentation', 'Documentation'],
  ['copyright-policy', 'Copyright policy'],
  ['training-summary', 'Training summary'],
  ['safety-and-security', 'Safety and security'],
  ['notification', 'Notification'],
  ['authorised-representative', 'Representative'],
] as const
const confirms = {
  'second-person': 'a second person',
  document: 'whoever signs the document in which it stands',
  nobody: 'nobody: the other place has to agree',
}

/** The pages about scope: the decision table, and the claims that take duties away. */
export function scopePages(): readonly (readonly [string, string])[] {
  return [
    ['docs/guide/decision-table.md', decisionTable()],
    ['docs/guide/reliefs.md', reliefPage()],
  ]
}

function decisionTable(): string {
  const rows = describedRows().map(({ id, means, cites, duties: owed }) => {
    const states = duties.map(([key]) => (owed === null ? '' : owed[key] === 'not-owed' ? '–' : owed[key]))
    return `| <a id="${id.toLowerCase()}"></a>${id} | ${means} | ${states.join(' | ')} | ${cites.join('; ')} |`
  })
  return [
    banner('commitments/scope'),
    '',
    '# The decision table',
    '',
    'One row among A to D decides which duties a release has; E to G modify it. `gpai-gate scope` prints the rows of a release, `gpai-gate explain B1` one of them. Cooperation with the Commission goes with every duty. The representative is owed by providers outside the Union. Claims that lead to fewer duties are in [What takes duties away](reliefs.md).',
    '',
    `| Row | Holds where | ${duties.map(([, name]) => name).join(' | ')} | Source |`,
    `| --- | --- | ${duties.map(() => '---').join(' | ')} | --- |`,
    ...rows,
    '',
  ].join('\n')
}

function reliefPage(): string {
  const sections = reliefTable.flatMap(({ id, keys, confirms: who, cites, comparisons }) => {
    const { claim, question } = reliefs.claims[id]
    const seen = comparisons.map((one) => `- ${one.id}: ${reliefs.comparisons[one.id]}`)
    return [
      `## <a id="${id.toLowerCase()}"></a>${id}: ${claim}`,
      '',
      ...(keys.length === 0 ? [] : [`Rests on ${keys.map((key) => `\`${key}\``).join(', ')}.`, '']),
      `Confirmed by ${confirms[who]}. ${question}`,
      '',
      ...(seen.length === 0 ? [] : ['Compared, so that it is contradicted or a question is asked:', '', ...seen, '']),
      `Source: ${cites.join('; ')}.`,
      '',
    ]
  })
  return [
    banner('commitments/reliefs'),
    '',
    '# What takes duties away',
    '',
    'A claim whose absence would leave the release with more duties counts when nothing contradicts it and when somebody else has confirmed it ([how to confirm](confirm.md)). A claim that changes nothing asks nobody.',
    '',
    ...sections,
  ].join('\n')
}
