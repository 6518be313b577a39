import { follows } from '../../applies.ts'
import { bothCharacteristicsAnalysed, characteristicsAnalysed } from '../../checks/risks/characteristics-analysed.ts'
import { specifiedRisksIdentified } from '../../checks/risks/specified-risks-identified.ts'
import { recordReadable } from '../../checks/statements/record-readable.ts'
import { stated } from '../../checks/statements/stated.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import { statedThroughout } from '../../checks/statements/stated-throughout.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

/** Measure 2.1 of the Safety and Security chapter. */
export default {
  id: 'safety.2.1',
  title: 'Identify systemic risks by a structured process',
  cites: ['Code of Practice, Safety and Security chapter, Measure 2.1 and Appendix 1', 'AI Act Article 55(1)(b)'],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'record',
      items: ['ss.2.1.risks'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A risk register is in the repository, and every part of it can be read.',
      check: recordReadable('safetyRisks'),
      remedy: 'Add gpai/safety/risks.yaml, or correct the listed places in it.',
    },
    {
      id: 'types',
      items: [
        'safety.2.1.1.a',
        'safety.app1.1.1',
        'safety.app1.1.2',
        'safety.app1.1.3',
        'safety.app1.1.4',
        'safety.app1.1.5',
        'ss.2.1.risks',
      ],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Risks that could stem from the model and be systemic are listed, with each of the five types of risk considered.',
      check: stated(
        'safetyRisks',
        'types_considered.public_health',
        'types_considered.safety',
        'types_considered.public_security',
        'types_considered.fundamental_rights',
        'types_considered.society',
      ),
      remedy: 'Say for each type in types_considered of gpai/safety/risks.yaml what was looked for.',
    },
    {
      id: 'considered',
      items: ['safety.2.1.1.a.i', 'safety.2.1.1.a.ii', 'safety.2.1.1.a.iii', 'ss.2.1.risks'],
      force: 'consider',
      basis: 'code',
      grade: 'R+',
      asks: 'Model-independent information, information on this and similar models, and what authorities communicated are taken into account.',
      check: stated(
        'safetyRisks',
        'considered.model_independent_information',
        'considered.own_and_similar_models',
        'considered.communications',
      ),
      remedy: 'State in considered of gpai/safety/risks.yaml what was taken into account.',
    },
    {
      id: 'characteristics',
      items: [
        'safety.2.1.1.b',
        'safety.app1.2.1',
        'safety.app1.2.2',
        'safety.app1.3.1',
        'safety.app1.3.2',
        'safety.app1.3.3',
        'ss.2.1.risks',
      ],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Relevant characteristics of each listed risk are analysed, such as its nature and its sources.',
      check: characteristicsAnalysed,
      remedy: 'State nature or sources of the listed risks in gpai/safety/risks.yaml.',
    },
    {
      id: 'nature-and-sources',
      items: [
        'safety.2.1.1.b',
        'safety.app1.2.1',
        'safety.app1.2.2',
        'safety.app1.3.1',
        'safety.app1.3.2',
        'safety.app1.3.3',
        'ss.2.1.risks',
      ],
      force: 'should',
      basis: 'code',
      grade: 'R+',
      asks: 'Both the nature and the sources of each listed risk are analysed.',
      check: bothCharacteristicsAnalysed,
      remedy: 'Complete nature and sources of the listed risks in gpai/safety/risks.yaml.',
    },
    {
      id: 'decided',
      items: ['safety.2.1.1.c', 'ss.2.1.risks'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'For each listed risk it is decided, with a reason, whether it is a systemic risk of this model.',
      check: statedThroughout('safetyRisks', [
        'risks[].risk_id',
        'risks[].types[]',
        'risks[].identified',
        'risks[].reason',
      ]),
      remedy: 'State risk_id, types, identified and reason of each risk in gpai/safety/risks.yaml.',
    },
    {
      id: 'specified',
      items: [
        'safety.2.1.2',
        'safety.app1.4.1',
        'safety.app1.4.2',
        'safety.app1.4.3',
        'safety.app1.4.4',
        'ss.2.1.risks',
      ],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The four specified systemic risks are always identified.',
      check: specifiedRisksIdentified,
      remedy: 'Add cbrn, loss_of_control, cyber_offence and harmful_manipulation to risks in gpai/safety/risks.yaml.',
    },
    {
      id: 'judged',
      items: ['ss.2.1.risks', 'att.03'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A person judges that the identified risks are those of this model.',
      check: statedForPerson('safetyRisks', 'risks'),
      remedy: 'Have the risk monitor sign for the identification.',
      attestedBy: 'risk_monitor',
    },
  ],
  examples,
} as const satisfies Measure
