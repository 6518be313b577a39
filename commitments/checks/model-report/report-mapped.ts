import type { ThroughoutPath } from '../../../schemas/item-path.ts'
import type { Check } from '../../check.ts'
import { type ModelReportItem, modelReportItems } from '../../data/model-report-items.ts'
import { statedThroughout } from '../statements/stated-throughout.ts'

/** The record of the Model Report says where in the report each of the points is answered. */
export function reportMapped(items: readonly ModelReportItem[]): Check {
  const fields = items.flatMap((item): readonly ThroughoutPath<'safetyModelReport'>[] => modelReportItems[item])
  return { ...statedThroughout('safetyModelReport', fields), name: 'report-mapped' }
}
