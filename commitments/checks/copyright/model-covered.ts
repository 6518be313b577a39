import type { Case } from '../../case.ts'
import { ofCopyrightPolicy } from './of-copyright-policy.ts'

/** The released model is among those that the policy covers, by name, name with version, or family. */
export const modelCovered = ofCopyrightPolicy('model-covered', ({ policy = {} }, issue, context) => {
  const { covers, covers_models: listed = [] } = policy
  if (covers === undefined && listed.length === 0) return [issue('not-stated', 'policy.covers')]
  if (covers === 'all-models') return []
  const names = namesOf(context)
  return listed.some((name) => names.includes(name.toLowerCase()))
    ? []
    : [issue('model-not-covered', 'policy.covers_models')]
})

function namesOf({ evidence: { release } }: Case): readonly string[] {
  if (release.state !== 'found') return []
  const { name, version, family_id: family } = release.content.model ?? {}
  const versioned =
    name === undefined || version === undefined ? [] : [' ', '-', '@'].map((between) => name + between + version)
  return [name, family, ...versioned].flatMap((one) => one?.toLowerCase() ?? [])
}
