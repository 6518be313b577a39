import { always } from '../../applies.ts'
import { manifestFilesPresent } from '../../checks/scope/manifest-files-present.ts'
import { methodsAgree } from '../../checks/scope/methods-agree.ts'
import { reliefsConfirmed, reliefsUncontradicted } from '../../checks/scope/reliefs.ts'
import { scopeDecided } from '../../checks/scope/scope-decided.ts'
import { scopeInputsStated } from '../../checks/scope/scope-inputs-stated.ts'
import { weightsNamed } from '../../checks/scope/weights-named.ts'
import { recordReadable } from '../../checks/statements/record-readable.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** What the gate needs in order to say which duties a release has. */
export default {
  id: 'act.scope',
  title: 'State what decides which duties apply',
  cites: ['AI Act Articles 3, 51, 53 and 54', 'Guidelines C(2025) 7719 final, sections 2 to 4'],
  applies: always,
  evenForLegacy: true,
  requirements: [
    {
      id: 'readable',
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'The release manifest is in the repository, and every part of it can be read.',
      check: recordReadable('release'),
      remedy: 'Start with gpai-gate init, or write gpai/release.yaml; correct the listed places where it is there.',
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
      id: 'weights-named',
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'Each weight file below the folder of the model is named in a document of the release.',
      check: weightsNamed,
      remedy:
        'Name the listed files with their SHA-256 in files of gpai/release.yaml, or take them out. The configuration of the base branch can list files that are no weights.',
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
      id: 'reliefs',
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'No claim that takes duties away is contradicted by another statement of the release.',
      check: reliefsUncontradicted,
      remedy: 'Correct the claim in gpai/release.yaml, or the other place, so that both say the same.',
    },
    {
      id: 'confirmed',
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A second person has confirmed every claim that takes duties away.',
      check: reliefsConfirmed,
      remedy:
        'Have somebody who has no commit in the change approve the pull request with the confirmation line that the report shows.',
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
  reading,
  examples,
} as const satisfies Measure
