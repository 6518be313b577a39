import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of act.scope. */
export const examples = [
  {
    given: 'the size of the provider is none of the options',
    change: 'release',
    set: { 'provider.size': 'huge' },
    gap: 'readable',
  },
  {
    given: 'the text of the licence is no file of the repository',
    change: 'release',
    set: { 'license.text': 'LICENCE.txt' },
    gap: 'files-present',
  },
  { given: 'the training compute is not stated', change: 'release', set: { compute: null }, gap: 'stated' },
  {
    given: 'weights are said to stay with the provider, and the form hands them out under contract',
    change: 'release',
    set: { 'release.distributes_weights': false },
    gap: 'reliefs',
  },
  {
    given: 'the hardware route gives a quarter less than six operations for each parameter and token',
    change: 'release',
    set: {
      'compute.update.hardware': [{ units: 1000, seconds: '1*10^7', peak_flops: '1*10^15', utilisation: 0.5 }],
    },
    gap: 'methods-agree',
  },
  {
    in: 'complete-open-source',
    given: 'no document names the weights',
    change: 'release',
    set: { 'files.0': null },
    gap: 'weights-named',
  },
] as const satisfies readonly Example[]
