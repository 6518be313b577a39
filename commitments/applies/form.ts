import type { Condition } from '../applies.ts'

/** The model documentation is owed, and it is drawn up as the form of the Code: by who signed, or because it is there. */
export const drawsUpForm: Condition = {
  name: 'draws-up-form',
  duty: 'documentation',
  holds: ({ scope, evidence: { modelDocumentation: form } }) =>
    scope.duties.documentation !== 'not-owed' &&
    (scope.evidenceMode.transparency === 'measures' || form.state !== 'missing'),
}
