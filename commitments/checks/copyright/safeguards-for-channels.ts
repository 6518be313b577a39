import type { Case } from '../../case.ts'
import { ofCopyrightPolicy } from './of-copyright-policy.ts'

/** Each way in which the model gets out has a safeguard: through the provider's own system, or handed over to others. */
export const safeguardsForChannels = ofCopyrightPolicy(
  'safeguards-for-channels',
  ({ output_safety: { safeguards = [] } = {} }, issue, context) => {
    const covered = new Set(safeguards.flatMap(({ scope = [] }) => scope))
    const open = waysOut(context).filter((way) => !covered.has(way))
    return open.length === 0 ? [] : [issue('channel-uncovered', 'output_safety.safeguards', { allowed: open })]
  },
)

function waysOut({ evidence: { release } }: Case): readonly ('api' | 'weights' | 'own-system')[] {
  if (release.state !== 'found') return []
  const { channel, distributes_weights: weights } = release.content.release ?? {}
  const supplied = weights === true ? (['weights'] as const) : []
  if (channel === 'api' || channel === 'cloud-service') return ['api', ...supplied]
  return channel === 'web-chatbot' || channel === 'mobile-app' ? ['own-system', ...supplied] : supplied
}
