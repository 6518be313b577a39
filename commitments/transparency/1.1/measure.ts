import { drawsUpForm } from '../../applies/form.ts'
import { follows, owes } from '../../applies.ts'
import { answersForPerson } from '../../checks/form/answers-for-person.ts'
import { clear } from '../../checks/form/clear.ts'
import { complete } from '../../checks/form/complete.ts'
import { earlierVersionsKept } from '../../checks/form/earlier-versions-kept.ts'
import { precise } from '../../checks/form/precise.ts'
import { versionRaised } from '../../checks/form/version-raised.ts'
import { withheldItems } from '../../checks/form/withheld-items.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

const signed = follows('transparency')

/** Measure 1.1 of the Transparency chapter. */
export default {
  id: 'transparency.1.1',
  title: 'Draw up model documentation and keep it current',
  cites: ['Code of Practice, Transparency chapter, Measure 1.1', 'AI Act Article 53(1)(a) and (b)'],
  applies: owes('documentation'),
  requirements: [
    {
      id: 'drawn-up',
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Every item of the Model Documentation Form is answered when the model is placed on the market.',
      check: complete('modelDocumentation'),
      remedy: 'Answer the listed items in gpai/model-documentation.yaml.',
      applies: signed,
    },
    {
      id: 'precise',
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'Numbers show the significant figures that the form sets, and sizes are given for each modality.',
      check: precise('modelDocumentation'),
      remedy:
        'Write the listed numbers in scientific notation with the figures that the form asks for, such as 7.3*10^10.',
      applies: signed,
    },
    {
      id: 'clear',
      force: 'should',
      basis: 'inference',
      grade: 'I',
      asks: 'Answers are about as long as the form recommends, and plain numbers show how exact they are.',
      check: clear('modelDocumentation'),
      remedy: 'Look at the listed answers again; length is guidance, so a short correct answer may stay.',
      applies: drawsUpForm,
    },
    {
      id: 'withheld',
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'Answers that are kept outside the repository are complete and can be handed over.',
      check: withheldItems('modelDocumentation'),
      remedy: 'Have the documentation owner confirm that the listed answers are complete where they are kept.',
      attestedBy: 'documentation_owner',
      applies: drawsUpForm,
    },
    {
      id: 'up-to-date',
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The documentation is updated when relevant information changes, as a new version with its date.',
      check: versionRaised,
      remedy: 'Raise document.version and set document.last_updated in gpai/model-documentation.yaml.',
      applies: signed,
    },
    {
      id: 'earlier-versions',
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'Earlier versions of the documentation are kept until 10 years after the model was placed on the market.',
      check: earlierVersionsKept(10),
      remedy:
        'State records.earlier_versions, and a records.retained_until at least 10 years after placing, in gpai/release.yaml.',
      applies: signed,
    },
    {
      id: 'judged',
      force: 'must',
      basis: 'code',
      grade: 'R+',
      atMost: 'warn',
      asks: 'The answers of the form are true and describe this model.',
      check: answersForPerson('modelDocumentation'),
      remedy: 'Have the documentation owner read the form and answer for it.',
      applies: signed,
      attestedBy: 'documentation_owner',
    },
  ],
  examples,
} as const satisfies Measure
