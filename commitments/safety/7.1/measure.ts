import { follows } from '../../applies.ts'
import { detailKept } from '../../checks/model-report/detail-kept.ts'
import { reportCoversRelease } from '../../checks/model-report/report-covers-release.ts'
import { reportDrawnUp } from '../../checks/model-report/report-drawn-up.ts'
import { reportMapped } from '../../checks/model-report/report-mapped.ts'
import { reportVersionsAssessed } from '../../checks/model-report/report-versions-assessed.ts'
import { documentPointed } from '../../checks/statements/document-pointed.ts'
import { recordReadable } from '../../checks/statements/record-readable.ts'
import { stated } from '../../checks/statements/stated.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** Measure 7.1 of the Safety and Security chapter. */
export default {
  id: 'safety.7.1',
  title: 'Report on the model and its behaviour',
  cites: [
    'Code of Practice, Safety and Security chapter, Measure 7.1',
    'AI Act Article 55(1)(a), (b) and (d)',
    'AI Act Article 56(5)',
  ],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'record',
      items: ['ss.7.1'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A record of the Model Report is in the repository, and every part of it can be read.',
      check: recordReadable('safetyModelReport'),
      remedy: 'Add gpai/safety/model-report.yaml, or correct the listed places in it.',
    },
    {
      id: 'drawn-up',
      items: ['safety.c7', 'ss.7.1'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The Model Report is there before the model is placed on the market.',
      check: reportDrawnUp,
      remedy: 'State the date of the report in gpai/safety/model-report.yaml.',
      cites: ['Code of Practice, Safety and Security chapter, Commitment 7'],
    },
    {
      id: 'numbered',
      items: ['safety.c7'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      atMost: 'warn',
      asks: 'Already the first Model Report has a version and a date, as an update has to have.',
      check: stated('safetyModelReport', 'version', 'date'),
      remedy: 'State version and date in gpai/safety/model-report.yaml.',
      cites: ['Code of Practice, Safety and Security chapter, Measure 7.6'],
    },
    {
      id: 'document',
      items: ['safety.c7', 'ss.7.1'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'The record points to the report itself: where it is, its hash and who keeps it.',
      check: documentPointed('safetyModelReport', 'document'),
      remedy: 'Complete document in gpai/safety/model-report.yaml.',
    },
    {
      id: 'detail',
      items: ['safety.c7', 'ss.7.1'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The report is less detailed only where the provider is small and its size and capacity require it.',
      check: detailKept,
      remedy:
        'Drop reduced_detail in gpai/safety/model-report.yaml, or state its reason and provider.size in gpai/release.yaml.',
      cites: ['Code of Practice, Safety and Security chapter, Commitment 7'],
    },
    {
      id: 'model',
      items: ['safety.7.1.1', 'safety.7.1.2', 'ss.7.1'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: "The report describes the model, its differences from the provider's other models, and its past and expected use.",
      check: reportMapped(['safety.7.1.1', 'safety.7.1.2']),
      remedy: 'Say in model of gpai/safety/model-report.yaml where the report describes this.',
    },
    {
      id: 'versions',
      items: ['safety.7.1.3', 'ss.7.1'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The report treats each version that is or will be marketed or used, with its mitigations and risks.',
      check: reportMapped(['safety.7.1.3']),
      remedy: 'Complete versions in gpai/safety/model-report.yaml.',
    },
    {
      id: 'release-covered',
      items: ['safety.7.1.3', 'ss.7.1'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The version that is released is among the versions that the report treats.',
      check: reportCoversRelease,
      remedy: 'Add the released version to versions in gpai/safety/model-report.yaml, once the report treats it.',
    },
    {
      id: 'versions-assessed',
      items: ['safety.7.1.3', 'ss.7.1'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'The versions that the report treats are those that the full process covered, by their digests.',
      check: reportVersionsAssessed,
      remedy:
        'Make the digests in versions of gpai/safety/model-report.yaml agree with full_process.versions of gpai/safety/assessment.yaml.',
    },
    {
      id: 'specification',
      items: ['safety.7.1.4', 'safety.7.1.4.a', 'safety.7.1.4.b', 'safety.7.1.4.c', 'safety.7.1.4.d', 'ss.7.1'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The report gives the model specification: principles, priorities, topics to refuse, and the system prompt.',
      check: reportMapped(['safety.7.1.4', 'safety.7.1.4.a', 'safety.7.1.4.b', 'safety.7.1.4.c', 'safety.7.1.4.d']),
      remedy: 'Complete spec in gpai/safety/model-report.yaml.',
    },
    {
      id: 'judged',
      items: ['ss.7.1', 'att.01'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A person judges that the report treats exactly the versions of this release.',
      check: statedForPerson('safetyModelReport', 'versions'),
      remedy: 'Have the risk monitor sign for the Model Report.',
      attestedBy: 'risk_monitor',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
