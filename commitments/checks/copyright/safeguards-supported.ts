import { ofCopyrightPolicy } from './of-copyright-policy.ts'

/** At least one technical safeguard is listed with an evaluation of it or the reasons for it. */
export const safeguardsSupported = ofCopyrightPolicy(
  'safeguards-supported',
  ({ output_safety: { safeguards = [] } = {} }, flaw) => {
    const item = 'output_safety.safeguards'
    if (safeguards.length === 0) return [flaw('not-stated', item)]
    const supported = safeguards.some(
      ({ type, evaluation, rationale }) => type !== undefined && (evaluation ?? rationale) !== undefined,
    )
    return supported ? [] : [flaw('safeguard-unsupported', item)]
  },
)
