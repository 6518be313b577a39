import { always } from '../applies.ts'
import { methodsAgree } from '../checks/methods-agree.ts'
import { recordReadable } from '../checks/record-readable.ts'
import { scopeDecided } from '../checks/scope-decided.ts'
import { scopeInputsStated } from '../checks/scope-inputs-stated.ts'
import type { Measure } from '../measure.ts'

/** What the gate needs in order to say which duties a release has. */
export default {
  id: 'act.scope',
  title: 'State what decides which duties apply',
  cites: ['AI Act Articles 3, 51, 53 and 54', 'Guidelines C(2025) 7719 final, sections 2 to 4'],
  applies: always,
  requirements: [
    {
      id: 'readable',
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'The release manifest is in the repository, and every part of it can be read.',
      check: recordReadable('release'),
      remedy: 'Write gpai/release.yaml, or correct the listed places in it.',
    },
    {
      id: 'stated',
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'The release manifest states everything that decides the scope.',
      check: scopeInputsStated,
      remedy: 'State the listed items in gpai/release.yaml.',
    },
    {
      id: 'decided',
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'What no rule settles about the scope is decided by a person.',
      check: scopeDecided,
      remedy:
        'Have the person responsible confirm the listed points, and correct gpai/release.yaml where they are wrong.',
    },
    {
      id: 'methods-agree',
      force: 'should',
      basis: 'policy',
      grade: 'I',
      asks: 'Different methods of estimating the training compute agree within 30 %.',
      check: methodsAgree,
      remedy:
        'Check the inputs of each method in gpai/release.yaml, and say in compute.update.assumptions which one holds.',
      cites: ['Guidelines C(2025) 7719 final, annex'],
    },
  ],
  examples: [
    {
      given: 'the size of the provider is none of the options',
      change: 'release',
      set: { 'provider.size': 'huge' },
      gap: 'readable',
    },
    { given: 'the training compute is not stated', change: 'release', set: { compute: null }, gap: 'stated' },
    {
      given: 'the hardware route gives a quarter less than six operations for each parameter and token',
      change: 'release',
      set: {
        'compute.update.hardware': [{ units: 1000, seconds: '1*10^7', peak_flops: '1*10^15', utilisation: 0.5 }],
      },
      gap: 'methods-agree',
    },
  ],
} as const satisfies Measure
