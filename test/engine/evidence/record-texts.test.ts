import { describe, expect, it } from 'vitest'
import { readYaml } from '../../../engine/documents/yaml.ts'
import { shape } from '../../../engine/evidence/shape.ts'
import { records } from '../../../schemas/artefacts.ts'

type Kind = keyof typeof records

/** Problem and item of the texts of a record that are no answers, with what is left of it. */
function read(kind: Kind, text: string) {
  const { root } = readYaml(text)
  if (root === null) throw new Error('not read')
  const { content, problems } = shape(records[kind].schema, root, `gpai/${kind}.yaml`)
  return { content, problems: problems.map(({ problem, item }) => [problem, item]) }
}

describe('a text of a record', () => {
  it.each([
    ['release', 'downstream: { procedure: We do not disclose this. }', 'refusal', 'downstream.procedure'],
    ['release', 'downstream: { procedure: q }', 'placeholder', 'downstream.procedure'],
    ['release', 'downstream: { procedure: see our website }', 'pointer-only', 'downstream.procedure'],
    ['release', 'downstream: { owner: ask legal }', 'delegation', 'downstream.owner'],
    ['release', 'records: { earlier_versions: q }', 'placeholder', 'records.earlier_versions'],
    ['release', 'records: { quality_control: As per company policy }', 'empty-claim', 'records.quality_control'],
    ['copyrightPolicy', 'access: { statement: wird noch ergänzt }', 'promise', 'access.statement'],
    ['copyrightPolicy', 'complaints: { steps: { intake: non communiqué } }', 'refusal', 'complaints.steps.intake'],
    [
      'safetyFramework',
      'trigger_points: [{ justification: nie wiemy }]',
      'ignorance',
      'trigger_points.0.justification',
    ],
    ['safetyRisks', 'risks: [{ reason: 待定 }]', 'promise', 'risks.0.reason'],
    ['safetySecurity', 'objectives: [{ justification: Trade secret. }]', 'refusal', 'objectives.0.justification'],
    ['safetyIncidents', 'process: { owner: "?" }', 'placeholder', 'process.owner'],
    ['signOff', 'concerns: [{ answer: Done }]', 'empty-claim', 'concerns.0.answer'],
  ] as const)('of %s that reads %s is none: %s', (kind, text, problem, item) => {
    const { content, problems } = read(kind, text)
    expect(problems).toEqual([[problem, item]])
    expect(JSON.stringify(content)).not.toContain(
      text
        .split(': ')
        .at(-1)
        ?.replace(/[ }\]"]+$/, '')
        .slice(0, 12),
    )
  })

  it.each([
    ['release', 'provider: { country: "NO", legal_name: Fjell Data AS }'],
    ['release', 'downstream: { owner: Legal team, package: docs/downstream.md }'],
    ['release', 'records: { earlier_versions: Git history of this repository }'],
    ['copyrightPolicy', 'policy: { owner: General counsel, version: A }'],
    ['copyrightPolicy', 'output_safety: { safeguards: [{ evaluation: Memorisation report MR-1 }] }'],
    ['safetyFramework', 'sections: { description: p. 3 }'],
    ['safetyModelReport', 'model: { description: Section 2.1, differences: Section 2.1 }'],
    [
      'safetyPostMarket',
      'methods: { bug_bounties: Not used; no public interface, incident_forms: Not used; no public interface }',
    ],
    ['safetyAssessment', 'triggers: [{ trigger_id: t, outcome: Below the alarm line }]'],
  ] as const)('of %s counts: %s', (kind, text) => {
    expect(read(kind, text).problems).toEqual([])
  })

  it('is none at two keys that ask for different things', () => {
    const text = 'Requests are logged and answered in writing.'
    const twice = `downstream: { procedure: "${text}" }\ninformation_requests: { procedure: "${text.toUpperCase()}" }\n`
    expect(read('release', twice).problems).toEqual([
      ['same-text', 'downstream.procedure'],
      ['same-text', 'information_requests.procedure'],
    ])
  })

  it('may be the same in the rows of a list', () => {
    const row = '{ purpose: Collects text of public pages for training }'
    expect(read('copyrightPolicy', `crawlers: [${row}, ${row}]`).problems).toEqual([])
  })
})
