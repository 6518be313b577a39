import { citationsOf } from '../../commitments/citations.ts'
import { commitmentOf, commitments } from '../../commitments/data/commitments.ts'
import { catalogue } from '../../commitments/index.ts'
import { type Example, type Measure, type Requirement, valuesOf } from '../../commitments/measure.ts'
import { effectWhenDue } from '../../engine/effect.ts'
import { interfaceStrings } from '../../locales/en/interface-strings.ts'
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
    ...(measure.reading === undefined ? [] : ['## How we read it', '', measure.reading, '']),
  ].join('\n')
}

function section(measure: Measure, requirement: Requirement): readonly string[] {
  const { cites, related } = citationsOf(measure, requirement)
  const sources = requirement.cites === undefined && related.length === 0 ? [] : [`| Source | ${cites.join('; ')} |`]
  const alsoRelated = related.length === 0 ? [] : [`| Related to | ${related.join('; ')} |`]
  const carried = (requirement.carriedBy ?? []).map((id) => `\`${id}\``)
  const shown = carried.length === 0 ? [] : [`| Shown, for who signed the Code, through | ${carried.join(', ')} |`]
  const attested = requirement.attestedBy === undefined ? [] : [`| Judged by | \`${requirement.attestedBy}\` |`]
  const examples = measure.examples.filter(({ gap }) => gap === requirement.id)
  return [
    `## \`${measure.id}.${requirement.id}\``,
    '',
    `**${demandOf(measure, requirement)}:** ${requirement.asks}`,
    '',
    '| | |',
    '|---|---|',
    `| Force | ${interfaceStrings.force[requirement.force]} |`,
    `| A gap | ${effects[effectWhenDue(requirement)]} |`,
    `| Certainty of the source | ${requirement.grade} |`,
    `| Evidence | ${evidence(requirement)} |`,
    ...sources,
    ...alsoRelated,
    ...shown,
    ...attested,
    '',
    `**How to close a gap:** ${requirement.remedy}`,
    '',
    ...examples.flatMap(exampleLines),
  ]
}

/** Whose demand it is; a rule of the product is none of the repository. */
function demandOf({ id }: Measure, { basis }: Requirement): string {
  return interfaceStrings.demand[basis === 'policy' && !id.startsWith('policy.') ? 'gate' : basis]
}

function evidence({ check }: Requirement): string {
  return check.reads.map((kind) => `\`${fileOf(kind)}\``).join(', ') || 'the release as a whole'
}

function fileOf(kind: string): string {
  const known = new Map(Object.entries({ ...records, ...forms }))
  return `gpai/${known.get(kind)?.file ?? kind}.yaml`
}

function exampleLines(example: Example): readonly string[] {
  if ('without' in example) return [`It is a gap when ${example.given}.`, '']
  const lines = Object.entries(valuesOf(example)).map(([item, value]) =>
    value === null ? `# ${item} is not there` : `${item}: ${JSON.stringify(value)}`,
  )
  return [`It is a gap when ${example.given}. In \`gpai/${example.change}.yaml\`:`, '', '```yaml', ...lines, '```', '']
}

function index(): string {
  const chapters = commitments.flatMap((commitment) => {
    const own = catalogue.filter(({ id }) => commitmentOf(id) === commitment.id)
    return own.length === 0 ? [] : [`### ${commitment.id}: ${commitment.title}`, '', ...table(own)]
  })
  const policy = catalogue.filter(({ id }) => id.startsWith('policy.'))
  const duties = catalogue.filter((measure) => commitmentOf(measure.id) === null && !policy.includes(measure))
  return [
    banner,
    '# Measures',
    '',
    'By [chapter](#by-chapter), by [role](#by-role), by [document](#by-document).',
    '',
    '## By chapter',
    '',
    ...chapters,
    '### Duties of the Act outside the Code',
    '',
    ...table(duties),
    "### The repository's own policy",
    '',
    ...table(policy),
    '## By role',
    '',
    'What only a person can judge, and which role signs for it.',
    '',
    ...groups(({ attestedBy }) => (attestedBy === undefined ? [] : [attestedBy])),
    '## By document',
    '',
    ...groups(({ check }) => check.reads.map((kind) => fileOf(kind))),
  ].join('\n')
}

/** A list for each key that requirements have, with links to them. */
function groups(keysOf: (requirement: Requirement) => readonly string[]): readonly string[] {
  const links = new Map<string, string[]>()
  for (const { id, requirements } of catalogue) {
    for (const requirement of requirements) {
      const link = `[${id}.${requirement.id}](${id}.md#${`${id}${requirement.id}`.replaceAll('.', '')})`
      for (const key of new Set(keysOf(requirement))) links.set(key, [...(links.get(key) ?? []), link])
    }
  }
  const sorted = [...links].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return sorted.flatMap(([key, all]) => [`### \`${key}\``, '', all.join(', '), ''])
}

function table(measures: readonly Measure[]): readonly string[] {
  const rows = measures.map(
    ({ id, title, requirements }) => `| [${id}](${id}.md) | ${title} | ${requirements.length} |`,
  )
  return ['| Id | Measure | Requirements |', '|---|---|---|', ...rows, '']
}
