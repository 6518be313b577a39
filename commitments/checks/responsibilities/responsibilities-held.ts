import { responsibilityKeys } from '../../../schemas/safety/responsibilities.ts'
import type { Check } from '../../check.ts'
import { statedThroughout } from '../statements/stated-throughout.ts'

const fields = responsibilityKeys.flatMap((key) =>
  (['definition', 'holders[]', 'levels[]'] as const).map((part) => `responsibilities.${key}.${part}` as const),
)

/** Each of the four responsibilities is defined and held, at named levels of the organisation. */
export const responsibilitiesHeld: Check = {
  ...statedThroughout('safetyResponsibilities', fields),
  name: 'responsibilities-held',
}
