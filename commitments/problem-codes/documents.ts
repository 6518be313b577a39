/** A file could not be read, or not wholly. */
export const reading = [
  'not-utf8',
  'too-large',
  'too-deep',
  'too-complex',
  'alias',
  'yaml-directive',
  'duplicate-key',
  'syntax',
  'tab-indentation',
  'odd-space',
  'conflict-marker',
  'lfs-pointer',
  'link',
  'submodule',
  'not-a-file',
  'outside-repository',
  'not-a-mapping',
  'document-missing',
  'document-blank',
  'nothing-recognised',
  'two-formats',
] as const

/** A key or value does not have the shape that the schema sets. */
export const shape = [
  'unknown-key',
  'wrong-type',
  'quotes-missing',
  'country-unknown',
  'not-an-option',
  'malformed',
] as const

/** An item is not answered, or not in the way that the form sets. */
export const answering = [
  'missing',
  'empty',
  'placeholder',
  'not-a-date',
  'not-a-number',
  'unit-missing',
  'other-not-specified',
  'not-applicable-not-accepted',
  'none-not-accepted',
  'withheld-not-accepted',
  'reason-missing',
  'modality-missing',
  'too-few-figures',
  'not-a-power-of-ten',
  'ambiguous-figures',
  'short-answer',
  'long-answer',
  'withheld',
] as const

/** Something stands there, and it is no answer; or it lacks what an answer of this item holds. */
export const nonAnswers = [
  'refusal',
  'pointer-only',
  'promise',
  'delegation',
  'ignorance',
  'empty-claim',
  'machine-talk',
  'too-few-words',
  'same-text',
  'example-value',
  'link-missing',
  'access-level-missing',
  'legal-form-missing',
  'measurement-missing',
] as const

/** Two statements do not agree. */
export const agreement = [
  'date-in-future',
  'date-before',
  'range-disagrees',
  'magnitude-disagrees',
  'duration-disagrees',
  'size-disagrees',
  'estimate-disagrees',
  'hash-disagrees',
  'count-disagrees',
  'more-problems',
  'index-unreadable',
  'weights-unnamed',
  'version-not-raised',
  'date-not-raised',
  'names-disagree',
  'licences-disagree',
] as const

/** Something that the documents should carry is not there. */
export const presence = [
  'not-stated',
  'file-absent',
  'contact-placeholder',
  'retained-too-short',
  'answer-too-late',
  'not-protected',
  'authority-only-in-public',
  'systemic-risk-track-missing',
] as const
