/** A file could not be read, or not wholly. */
const reading = [
  'not-utf8',
  'too-large',
  'too-deep',
  'too-complex',
  'alias',
  'yaml-directive',
  'duplicate-key',
  'syntax',
  'lfs-pointer',
  'link',
  'submodule',
  'not-a-file',
  'outside-repository',
  'not-a-mapping',
  'document-missing',
  'two-formats',
] as const

/** A key or value does not have the shape that the schema sets. */
const shape = ['unknown-key', 'wrong-type', 'not-an-option', 'malformed'] as const

/** An item is not answered, or not in the way that the form sets. */
const answering = [
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

/** Two statements do not agree. */
const agreement = [
  'date-in-future',
  'date-before',
  'range-disagrees',
  'magnitude-disagrees',
  'duration-disagrees',
  'size-disagrees',
  'estimate-disagrees',
  'hash-disagrees',
  'count-disagrees',
  'version-not-raised',
  'date-not-raised',
  'names-disagree',
] as const

/** Something that the documents should carry is not there. */
const presence = [
  'not-stated',
  'file-absent',
  'contact-placeholder',
  'retained-too-short',
  'answer-too-late',
  'not-protected',
  'authority-only-in-public',
  'systemic-risk-track-missing',
] as const

/** Responsibility, security, Model Report, incidents and records of the Safety and Security chapter. */
const governance = [
  'rows-missing',
  'exemption-not-shown',
  'overdue',
  'too-late',
  'access-delayed',
  'redaction-unfounded',
  'too-few-samples',
  'not-random',
  'version-not-covered',
  'changelog-behind',
  'update-missing',
  'not-finished-first',
  'similarity-not-shown',
  'risk-unreported',
  'evaluator-unexplained',
  'role-vacant',
  'seat-unsuitable',
  'delegation-unresolved',
  'holds-core-business',
  'not-apart',
  'reports-to-owner',
  'reassessment-missing',
  'exceptional-circumstances',
  'kept-too-few-years',
  'summary-missing',
] as const

/** Framework, risks, evaluations, acceptance and mitigations of the Safety and Security chapter. */
const assessing = [
  'no-placing-date',
  'risk-ruled-out',
  'names-nothing',
  'anchor-absent',
  'approval-missing',
  'process-incomplete',
  'before-ground',
  'role-not-covered',
  'redacted',
  'open-ended-missing',
  'time-short',
  'search-incomplete',
  'reference-not-safe',
  'reference-lost',
  'score-above-reference',
  'access-missing',
  'hold-too-long',
  'tiers-missing',
  'no-unreached-tier',
  'criteria-not-allowed',
  'not-acceptable',
  'do-not-proceed',
  'restriction-not-set',
  'mitigation-not-in-force',
] as const

/** The copyright policy and what belongs to it do not say, or do not show, what they should. */
const copyright = [
  'person-judges',
  'two-documents',
  'file-empty',
  'model-not-covered',
  'heading-absent',
  'review-overdue',
  'update-unexplained',
  'legacy-only',
  'gap-undisclosed',
  'no-snapshot-before',
  'not-refreshed',
  'excluded-domain',
  'lists-not-comparable',
  'deny-list-absent',
  'secret-in-configuration',
  'token-malformed',
  'robots-not-honoured',
  'tests-failed',
  'robots-disregarded',
  'protocol-missing',
  'protocol-not-honoured',
  'token-not-published',
  'robots-not-published',
  'feed-unreadable',
  'feed-empty',
  'outdated',
  'safeguard-unsupported',
  'system-layer-only',
  'channel-uncovered',
  'clause-silent',
  'prohibition-in-license',
  'evaluation-outdated',
  'not-published',
  'complainants-refused',
  'right-taken-away',
] as const

/** What decides the scope, duties of the Act outside the Code, and wrong statements about the law. */
const scope = [
  'scope-question',
  'methods-differ',
  'notified-late',
  'notification-due',
  'not-in-union',
  'mandate-after-placing',
  'measure-not-mapped',
  'wrong-claim',
] as const

export const problemCodes = [
  ...reading,
  ...shape,
  ...answering,
  ...agreement,
  ...presence,
  ...governance,
  ...assessing,
  ...copyright,
  ...scope,
] as const

/** What is wrong, as a code; the words for it stand in each locale. */
export type ProblemCode = (typeof problemCodes)[number]
