import { ofCopyrightPolicy } from './of-copyright-policy.ts'

/** Where weights are handed out, a safeguard is part of the model, or it is said why none has to be. */
export const safeguardsInWeights = ofCopyrightPolicy(
  'safeguards-in-weights',
  ({ output_safety: safety = {} }, issue) => {
    const { safeguards = [], system_layer_reason: reason } = safety
    const travels = safeguards.some(({ layer }) => layer === 'model')
    return travels || reason !== undefined ? [] : [issue('system-layer-only', 'output_safety.safeguards')]
  },
)
