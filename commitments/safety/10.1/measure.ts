import { follows } from '../../applies.ts'
import { recordsKeptLongEnough } from '../../checks/publication/records-kept-long-enough.ts'
import { documentPointed } from '../../checks/statements/document-pointed.ts'
import { recordReadable } from '../../checks/statements/record-readable.ts'
import { stated } from '../../checks/statements/stated.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'
import { reading } from './reading.ts'

/** Measure 10.1 of the Safety and Security chapter. */
export default {
  id: 'safety.10.1',
  title: 'Keep additional documentation',
  cites: [
    'Code of Practice, Safety and Security chapter, Measure 10.1',
    'AI Act Article 53(1)(a)',
    'AI Act Article 55(1)(a) and (b)',
  ],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'record',
      items: ['ss.10.1.docs'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A record of what is kept is in the repository, and every part of it can be read.',
      check: recordReadable('safetyRecords'),
      remedy: 'Add gpai/safety/records.yaml, or correct the listed places in it.',
    },
    {
      id: 'documents',
      items: ['safety.10.1.1', 'safety.10.1.2', 'safety.10.1.3', 'safety.10.1.4', 'ss.10.1.docs'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Architecture, integration into systems as far as the provider is aware of it, evaluations and safety mitigations are documented in detail, ready for the AI Office.',
      check: documentPointed(
        'safetyRecords',
        'documents.architecture',
        'documents.integration',
        'documents.evaluations',
        'documents.safety_mitigations',
      ),
      remedy: 'Point to each of the four documents with sha256 and custodian in documents of gpai/safety/records.yaml.',
    },
    {
      id: 'current',
      items: ['safety.10.1'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      atMost: 'warn',
      asks: 'The documentation is kept current.',
      check: stated('safetyRecords', 'reviewed_on'),
      remedy: 'State in reviewed_on of gpai/safety/records.yaml when the documents were last brought up to date.',
    },
    {
      id: 'retention',
      items: ['safety.10.1.retention', 'ss.10.1.docs'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'The documentation is kept at least ten years after placing on the market.',
      check: recordsKeptLongEnough,
      remedy:
        'Set retain_until of each document in gpai/safety/records.yaml at least ten years after placing on the market.',
    },
    {
      id: 'decisions',
      items: ['safety.10.1.track.1', 'ss.10.1.docs'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Track is kept of the processes, measures and key decisions of assessment and mitigation.',
      check: stated('safetyRecords', 'decision_log.reference', 'decision_log.custodian'),
      remedy: 'State reference and custodian of decision_log in gpai/safety/records.yaml.',
    },
    {
      id: 'justifications',
      items: ['safety.10.1.track.2', 'ss.10.1.docs'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Track is kept of why a best-practice, state-of-the-art or more innovative approach was relied on.',
      check: stated('safetyRecords', 'justifications_index.reference', 'justifications_index.custodian'),
      remedy: 'State reference and custodian of justifications_index in gpai/safety/records.yaml.',
    },
    {
      id: 'judged',
      items: ['ss.10.1.docs', 'att.16'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A person confirms that the documents are complete where they are kept, and stay there.',
      check: statedForPerson('safetyRecords', 'documents'),
      remedy: 'Have the report custodian sign for the records.',
      attestedBy: 'report_custodian',
    },
  ],
  reading,
  examples,
} as const satisfies Measure
