import type { Condition } from '../applies.ts'

/** The provider is one because it modified a model of somebody else. */
export const modifiesModel: Condition = {
  name: 'modifies-model',
  holds: ({ scope, evidence: { release } }) =>
    scope.limited || (release.state === 'found' && release.content.role === 'downstream-modifier'),
}
