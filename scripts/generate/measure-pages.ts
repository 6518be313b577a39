import { commitmentOf, commitments } from '../../commitments/commitments.ts'
import { catalogue } from '../../commitments/index.ts'
import type { Example, Measure, Requirement } from '../../commitments/measure.ts'
import { effectWhenDue } from '../../engine/decide.ts'
import { frame } from '../../engine/report/locales/en/frame.ts'
import { forms, records } from '../../schemas/artefacts.ts'

const banner = '<!-- Generated from commitments/ by npm run generate. Do not edit. -->\n'

const effects = { block: 'blocks the merge', warn: 'warns', info: 'is shown only' } as const

/** One page for each measure and duty, and the index, by path. */
export function measurePages(): ReadonlyMap<string, string> {
  const pages = catalogue.map((measure) => [`docs/measures/${measure.id}.md`, page(measure)] as const)
  return new Map([['docs/measures/README.md', index()], ...pages])
}

function page(measure: Measure): string {
  return [
    banner,
    `# ${measure.id}: ${measure.title}`,
    '',
    `Source: ${measure.cites.join('; ')}.`,
    '',
    ...measure.requirements.flatMap((requirement) => section(measure, requirement)),
  ].join('\n')
}

function section(measure: Measure, requirement: Requirement): readonly string[] {
  const cites = requirement.cites === undefined ? [] : [`| Source | ${requirement.cites.join('; ')} |`]
  const attested = requirement.attestedBy === undefined ? [] : [`| Judged by | \`${requirement.attestedBy}\` |`]
  const examples = measure.examples.filter(({ gap }) => gap === requirement.id)
  return [
    `## \`${measure.id}.${requirement.id}\``,
    '',
    `**${frame.demand[requirement.basis]}:** ${requirement.asks}`,
    '',
    '| | |',
    '|---|---|',
    `| Force | ${frame.force[requirement.force]} |`,
    `| A gap | ${effects[effectWhenDue(requirement)]} |`,
    `| Certainty of the source | ${requirement.grade} |`,
    `| Evidence | ${evidence(requirement)} |`,
    ...cites,
    ...attested,
    '',
    `**How to close a gap:** ${requirement.remedy}`,
    '',
    ...examples.flatMap(exampleLines),
  ]
}

function evidence({ check }: Requirement): string {
  const known = new Map(Object.entries({ ...records, ...forms }))
  return check.reads.map((kind) => `\`gpai/${known.get(kind)?.file ?? kind}\``).join(', ') || 'the release as a whole'
}

function exampleLines(example: Example): readonly string[] {
  if ('without' in example) return [`It is a gap when ${example.given}.`, '']
  const lines = Object.entries(example.set).map(([item, value]) =>
    value === null ? `# ${item} is not there` : `${item}: ${JSON.stringify(value)}`,
  )
  return [`It is a gap when ${example.given}. In \`gpai/${example.change}.yaml\`:`, '', '```yaml', ...lines, '```', '']
}

function index(): string {
  const rows = (measures: readonly Measure[]) =>
    measures.map(({ id, title, requirements }) => `| [${id}](${id}.md) | ${title} | ${requirements.length} |`)
  const chapters = commitments.flatMap((commitment) => {
    const own = catalogue.filter(({ id }) => commitmentOf(id) === commitment.id)
    return own.length === 0 ? [] : [`## ${commitment.id}: ${commitment.title}`, '', ...table(rows(own))]
  })
  const duties = catalogue.filter(({ id }) => commitmentOf(id) === null)
  const act = duties.length === 0 ? [] : ['## Duties of the Act outside the Code', '', ...table(rows(duties))]
  return [banner, '# Measures', '', ...chapters, ...act].join('\n')
}

function table(rows: readonly string[]): readonly string[] {
  return ['| Id | Measure | Requirements |', '|---|---|---|', ...rows, '']
}
