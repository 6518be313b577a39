import { thresholds } from '../data/thresholds.ts'
import { quantityOf } from '../scope/quantity.ts'
import { asks, blocks, compare, type Hit } from './compare.ts'
import { explained } from './explained.ts'
import type { ReliefRow } from './row.ts'
import { inBase, inManifest, isSaid, type Sources } from './sources.ts'

/** Said not to be classified as a model with systemic risk. */
export const classNone: ReliefRow = {
  id: 'R6n',
  keys: ['classification.class', 'classification.designated_on', 'notification.sent_on', 'notification.contested'],
  basis: 'act',
  cites: ['AI Act Article 51'],
  confirms: 'second-person',
  claimedAt: ({ manifest: { classification, role } }) =>
    classification?.class === 'none' && (role === 'provider' || role === 'downstream-modifier')
      ? 'classification.class'
      : null,
  without: (manifest) => ({ ...manifest, classification: { ...manifest.classification, class: 'presumed' } }),
  comparisons: [
    compare('R6.1', (sources) => {
      const above = quantityOf(sources.manifest.compute?.cumulative?.value)?.gt(thresholds.systemicRisk.flop) === true
      return above ? blocks(inManifest(sources, 'compute.cumulative.value')) : null
    }),
    compare('R6.2', notifiedOrDesignated),
  ],
}

/** A designation, or a notification that was sent and not contested; where either was overtaken, a person looks. */
function notifiedOrDesignated(sources: Sources): Hit | null {
  const { classification, notification, compute } = sources.manifest
  const cumulative = quantityOf(compute?.cumulative?.value)
  const measured = compute?.cumulative?.method === 'measured' && cumulative?.lte(thresholds.systemicRisk.flop) === true
  if (classification?.designated_on !== undefined) {
    const place = inManifest(sources, 'classification.designated_on')
    return explained(sources) || measured ? asks(place) : blocks(place)
  }
  if (notification?.sent_on === undefined) return null
  const place = inManifest(sources, 'notification.sent_on')
  if (notification.contested === true) return asks(place)
  const assumptions = compute?.cumulative?.assumptions ?? ''
  const reasoned =
    measured && (/\b(ended|stopped|short|fewer|abgebrochen|beendet|weniger)\b/i.test(assumptions) || explained(sources))
  return reasoned ? asks(place) : blocks(place)
}

/** The arguments against the classification were accepted. */
export const contestAccepted: ReliefRow = {
  id: 'R6c',
  keys: ['classification.class', 'classification.informed_on', 'notification.sent_on'],
  basis: 'act',
  cites: ['AI Act Article 52(2)', 'AI Act Article 52(3)', 'Guidelines C(2025) 7719 final, section 2.3.3'],
  confirms: 'second-person',
  claimedAt: ({ manifest: { classification } }) =>
    classification?.class === 'contest-accepted' ? 'classification.class' : null,
  without: (manifest) => ({ ...manifest, classification: { ...manifest.classification, class: 'contested-pending' } }),
  comparisons: [
    compare('R6.3', (sources) => {
      const { classification, notification } = sources.manifest
      const informed = classification?.informed_on
      if (informed === undefined) return blocks(inManifest(sources, 'classification.informed_on'))
      if (!isSaid(notification?.arguments)) return blocks(inManifest(sources, 'notification.arguments'))
      const sent = notification?.sent_on
      return sent !== undefined && informed < sent ? blocks(inManifest(sources, 'notification.sent_on')) : null
    }),
    compare('R6.4', changedSince),
  ],
}

const compared = ['parameters', 'modalities_in', 'modalities_out'] as const

/** What the contest was about is another model now. */
function changedSince(sources: Sources): Hit | null {
  const [before, now] = [sources.before?.content, sources.manifest]
  if (before === undefined) return null
  const [was, is] = [before.compute?.cumulative?.value, now.compute?.cumulative?.value]
  if (was !== undefined && String(was) !== String(is)) return asks(inBase(sources, 'compute.cumulative.value'))
  const key = compared.find((one) => JSON.stringify(before.model?.[one]) !== JSON.stringify(now.model?.[one]))
  return key === undefined ? null : asks(inBase(sources, `model.${key}`))
}
