import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of copyright.1.4. */
export const examples = [
  {
    given: 'no safeguard has an evaluation or a rationale',
    change: 'copyright-policy',
    set: { 'output_safety.safeguards': [{ type: 'output-filter', layer: 'system', scope: ['api'] }] },
    gap: 'a',
  },
  {
    given: 'the terms of use have no clause on infringement',
    change: 'copyright-policy',
    set: { 'use_policy.clause_anchor': '#availability' },
    gap: 'terms',
  },
  {
    given: 'the documentation of a free and open-source model has no notice',
    in: 'complete-open-source',
    change: 'copyright-policy',
    set: { 'docs.copyright_notice_anchor': null },
    gap: 'open-source',
  },
  {
    given: 'an earlier version was evaluated',
    change: 'copyright-policy',
    set: { 'memorisation_eval.model_version': '2.1' },
    gap: 'evaluation',
  },
] as const satisfies readonly Example[]
