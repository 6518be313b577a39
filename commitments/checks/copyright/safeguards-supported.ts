import { ofCopyrightPolicy } from './of-copyright-policy.ts'

/** At least one technical safeguard is listed with an evaluation of it or the reasons for it. */
export const safeguardsSupported = ofCopyrightPolicy(
  'safeguards-supported',
  ({ output_safety: { safeguards = [] } = {} }, issue) => {
    const item = 'output_safety.safeguards'
    if (safeguards.length === 0) return [issue('not-stated', item)]
    const supported = safeguards.some(
      ({ type, evaluation, rationale }) => type !== undefined && (evaluation ?? rationale) !== undefined,
    )
    return supported ? [] : [issue('safeguard-unsupported', item)]
  },
)
