import { always } from '../../applies.ts'
import { manifestFilesPresent } from '../../checks/scope/manifest-files-present.ts'
import { methodsAgree } from '../../checks/scope/methods-agree.ts'
import { scopeDecided } from '../../checks/scope/scope-decided.ts'
import { scopeInputsStated } from '../../checks/scope/scope-inputs-stated.ts'
import { recordReadable } from '../../checks/statements/record-readable.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

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
      id: 'files-present',
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'Each file that the release manifest names is in the repository.',
      check: manifestFilesPresent,
      remedy:
        'Correct the listed paths in gpai/release.yaml, or add the files; paths start at the folder of the model.',
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
  examples,
} as const satisfies Measure
