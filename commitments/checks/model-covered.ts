import type { Case } from '../case.ts'
import { ofCopyrightPolicy } from './of-copyright-policy.ts'
import { unstated } from './stated.ts'

/** The released model is among those that the policy covers, by name, name with version, or family. */
export const modelCovered = ofCopyrightPolicy('model-covered', (record, the) => {
  const { covers, covers_models: listed = [] } = record.content.policy ?? {}
  if (covers === undefined && listed.length === 0) return unstated(record, ['policy.covers'])
  if (covers === 'all-models') return []
  const names = namesOf(the)
  const item = 'policy.covers_models'
  return listed.some((name) => names.includes(name.toLowerCase())) ? [] : [{ problem: 'model-not-covered', item, at: record.locate(item) }]
})

function namesOf({ evidence: { release } }: Case): readonly string[] {
  if (release.state !== 'found') return []
  const { name, version, family_id: family } = release.content.model ?? {}
  const versioned = name === undefined || version === undefined ? [] : [`${name} ${version}`, `${name}-${version}`, `${name}@${version}`]
  return [name, family, ...versioned].flatMap((one) => one?.toLowerCase() ?? [])
}
