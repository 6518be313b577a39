import type { Example } from '../../measure.ts'

const manifest = { in: 'complete-non-union', change: 'release' } as const

/** Changes to a complete example, of a provider that signed nothing, that break requirements of act.53.1.b. */
export const examples = [
  {
    given: 'integrators have no way to the information',
    ...manifest,
    set: { 'downstream.package': null },
    gap: 'available',
  },
  {
    given: 'nothing is said on limitations',
    ...manifest,
    set: { 'downstream.covers.limitations': null },
    gap: 'capabilities',
  },
  {
    given: 'nothing is said on the hardware that the model needs',
    in: 'complete-non-union',
    change: 'model-documentation',
    set: { 'use.required_hardware': null },
    gap: 'annex-xii',
  },
  {
    given: 'the maximum size of inputs is not given',
    in: 'complete-non-union',
    change: 'model-documentation',
    set: { 'properties.input_max_size': null },
    gap: 'formats',
  },
] as const satisfies readonly Example[]
