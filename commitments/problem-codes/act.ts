/** Duties of the Act that everybody owes, and means other than the Code. */
export const act = [
  'adversarial-missing',
  'data-after-summary',
  'document-too-short',
  'estimated-late',
  'mandate-ended',
  'means-missing',
  'newer-than-contest',
  'not-addressed',
  'points-missing',
  'same-document',
  'tasks-missing',
  'template-not-named',
  'version-not-named',
] as const
