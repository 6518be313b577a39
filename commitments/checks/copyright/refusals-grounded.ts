import { ofCopyrightPolicy } from './of-copyright-policy.ts'

const grounds = ['manifestly-unfounded', 'identical-already-answered']

/** Complaints go unanswered on no other ground than the two that the text knows. */
export const refusalsGrounded = ofCopyrightPolicy('refusals-grounded', ({ complaints = {} }, issue) =>
  (complaints.refusal_grounds ?? []).flatMap((ground, index) =>
    grounds.includes(ground)
      ? []
      : [issue('not-an-option', `complaints.refusal_grounds.${index}`, { allowed: grounds })],
  ),
)
