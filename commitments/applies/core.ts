import type { Condition } from '../applies.ts'
import { follows, owes } from '../applies.ts'
import type { Case } from '../case.ts'
import { dutiesBehind, type MeansDuty } from '../data/duty-points.ts'
import { owedChapters } from '../scope/evidence-mode.ts'

/** The provider signed the Transparency chapter. */
export const signedTransparency = follows('transparency')

/** No document of its own is named as the means for the duty, so that the usual documents show it. */
export function shownByUsualDocuments(duty: MeansDuty): Condition {
  return { name: `usual-documents:${duty}`, holds: (context) => !namesDocumentFor(context, duty) }
}

/** The model has systemic risk, and its provider has to document it. */
export const systemicDocumentation: Condition = {
  name: 'systemic-documentation',
  duty: 'documentation',
  holds: (context) =>
    context.scope.duties['safety-and-security'] !== 'not-owed' && owes('documentation').holds(context),
}

/** The notification was sent after its last day: what is late stays late. */
export const notifiedLate: Condition = {
  name: 'notified-late',
  holds: ({ scope: { notifyBy }, evidence: { release } }) => {
    const sentOn = release.state === 'found' ? release.content.notification?.sent_on : undefined
    return sentOn !== undefined && notifyBy !== null && sentOn > notifyBy
  },
}

/** The base branch already has a mandate that is younger than the placing on the market: that cannot be undone. */
export const mandateLateOnBase: Condition = {
  name: 'mandate-late-on-base',
  holds: ({ evidence: { previous } }) => {
    const manifest = previous?.release
    if (manifest?.state !== 'found') return false
    const mandated = manifest.content.authorised_representative?.mandate_date
    const placed = manifest.content.release?.placed_on_market_on
    return mandated !== undefined && placed !== undefined && mandated > placed
  },
}

/** The classification was contested with success, so that what changed has to be told again. */
export const contestAccepted: Condition = {
  name: 'contest-accepted',
  holds: ({ scope }) => scope.rows.includes('C5'),
}

/** The duties of a release for which no chapter was signed. */
export function unsignedDuties({ scope }: Case): readonly MeansDuty[] {
  return owedChapters(scope.duties)
    .filter((chapter) => scope.evidenceMode[chapter] === 'alternative-means')
    .flatMap((chapter) => dutiesBehind[chapter])
}

/** A duty of Article 53 stands without a signed chapter, so that the owner of the documentation judges its means. */
export const meansForArticle53: Condition = {
  name: 'means-for-article-53',
  holds: (context) => unsignedDuties(context).some((duty) => duty.startsWith('53.')),
}

/** A duty of Article 55 stands without a signed chapter, so that the owner of the risks judges its means. */
export const meansForArticle55: Condition = {
  name: 'means-for-article-55',
  holds: (context) => unsignedDuties(context).some((duty) => duty.startsWith('55.')),
}

function namesDocumentFor({ evidence: { release } }: Case, duty: MeansDuty): boolean {
  if (release.state !== 'found') return false
  return (release.content.alternative_means ?? []).some(
    (entry) => entry.duty === duty && (entry.document !== undefined || entry.url !== undefined),
  )
}
