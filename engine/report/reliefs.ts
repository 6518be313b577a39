import type { Disagreement, Relief, Reliefs, SourcePlace } from '../../commitments/reliefs/relief.ts'
import type { Locale } from '../../locales/locale.ts'
import type { ReleaseReport, ReliefReport } from '../../schemas/report.ts'
import { confirmationLine } from '../reliefs/confirmation-lines.ts'

/** The claims of one release that take duties away, and what is confirmed of them. */
export function reliefsReport(
  reliefs: Reliefs | undefined,
  locale: Locale,
): Pick<ReleaseReport, 'reliefs' | 'spare' | 'confirming'> {
  const confirming = reliefs?.confirming
  const open = (reliefs?.all ?? []).filter(({ state }) => state === 'open').length
  const digest = open === 0 ? null : (confirming?.digest ?? null)
  return {
    reliefs: (reliefs?.all ?? []).map((one) => reliefReport(one, locale)),
    spare: (reliefs?.spare ?? []).map(({ id, items, requirements }) => ({
      id,
      claim: locale.reliefs.claims[id].claim,
      items: [...items],
      requirements,
    })),
    confirming: {
      line: digest === null ? null : confirmationLine(digest),
      digest,
      open,
      checked: confirming?.checked ?? 'on-pull-request',
      given: (confirming?.lines ?? []).map(({ login, on, digest: confirmed, reason }) => ({
        login,
        on,
        digest: confirmed,
        reason,
        message: reason === null ? '' : locale.signOff.reasons[reason],
      })),
      teamUnread: confirming?.teamUnread ?? false,
      fewer: [...(reliefs?.fewer ?? [])],
      appeared: [...(reliefs?.appeared ?? [])],
    },
  }
}

function reliefReport(relief: Relief, locale: Locale): ReliefReport {
  const { id, item, place, removes, contradictions, asks, state, confirmation } = relief
  return {
    id,
    item,
    place: { ...place, item },
    ...locale.reliefs.claims[id],
    removes: [...removes],
    contradictions: contradictions.map((one) => disagreementOf(one, locale)),
    asks: asks.map((one) => disagreementOf(one, locale)),
    state,
    confirmation: confirmation === null ? null : { ...confirmation, remembered: state === 'remembered' },
  }
}

function disagreementOf({ id, claim, against }: Disagreement, locale: Locale): ReliefReport['asks'][number] {
  return { id, message: locale.reliefs.comparisons[id], claim: locationOf(claim), against: locationOf(against) }
}

function locationOf({ source, item, at }: SourcePlace): ReliefReport['asks'][number]['claim'] {
  return { source, item, ...at }
}
