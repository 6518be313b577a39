import type { Check } from '../../check.ts'
import { statedThroughout } from '../statements/stated-throughout.ts'

const fields = (['human', 'financial', 'information', 'computational'] as const).flatMap((kind) =>
  (['reference', 'overseen_by', 'date'] as const).map((part) => `resources.${kind}.${part}` as const),
)

/** Of each of the four kinds of resources it is stated which body of the management oversees them, where and when. */
export const resourcesOverseen: Check = {
  ...statedThroughout('safetyResponsibilities', fields),
  name: 'resources-overseen',
}
