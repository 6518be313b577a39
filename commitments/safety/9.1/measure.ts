import { follows } from '../../applies.ts'
import { incidentChannelsTold } from '../../checks/incidents/incident-channels-told.ts'
import { recordReadable } from '../../checks/statements/record-readable.ts'
import { stated } from '../../checks/statements/stated.ts'
import { statedForPerson } from '../../checks/statements/stated-for-person.ts'
import type { Measure } from '../../measure.ts'
import { examples } from './examples.ts'

/** Measure 9.1 of the Safety and Security chapter. */
export default {
  id: 'safety.9.1',
  title: 'Find serious incidents',
  cites: ['Code of Practice, Safety and Security chapter, Measure 9.1', 'AI Act Article 55(1)(c)'],
  applies: follows('safety-and-security'),
  requirements: [
    {
      id: 'record',
      items: ['ss.9.1.channels'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A record of the serious-incident process is in the repository, and every part of it can be read.',
      check: recordReadable('safetyIncidents'),
      remedy: 'Add gpai/safety/incidents.yaml, or correct the listed places in it.',
    },
    {
      id: 'methods',
      items: ['safety.9.1.consider', 'ss.9.1.channels'],
      force: 'consider',
      basis: 'code',
      grade: 'R+',
      asks: 'The methods of post-market monitoring are considered for finding serious incidents.',
      check: stated('safetyIncidents', 'methods.statement'),
      remedy: 'Say in methods.statement of gpai/safety/incidents.yaml which methods are used, and why not the others.',
    },
    {
      id: 'sources',
      items: ['safety.9.1.1', 'ss.9.1.channels'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Other sources of information are reviewed, such as police and media reports, social media, research or incident databases.',
      check: stated('safetyIncidents', 'sources'),
      remedy: 'List the sources in sources of gpai/safety/incidents.yaml.',
    },
    {
      id: 'channels',
      items: ['safety.9.1.2', 'safety.9.1.2.a', 'safety.9.1.2.b', 'ss.9.1.channels'],
      force: 'must',
      basis: 'code',
      grade: 'R+',
      asks: 'Downstream modifiers, downstream providers, users and others are told of direct channels to the provider or the authorities, if there are such channels.',
      check: incidentChannelsTold,
      remedy: 'Complete channels in gpai/safety/incidents.yaml, with address, published_at and who was told.',
    },
    {
      id: 'resources',
      items: ['safety.c9.resources'],
      force: 'must',
      basis: 'code',
      grade: 'V',
      asks: 'The processes and measures for serious incidents are adequately resourced for the severity of the incident and the involvement of the model.',
      check: stated('safetyIncidents', 'process.resources'),
      remedy: 'Say in process.resources of gpai/safety/incidents.yaml which people, tools and time there are.',
      cites: [
        'Code of Practice, Safety and Security chapter, Commitment 9, second sentence',
        'AI Act Article 55(1)(c)',
      ],
    },
    {
      id: 'judged',
      items: ['ss.9.1.channels', 'att.14'],
      force: 'must',
      basis: 'policy',
      grade: 'V',
      asks: 'A person confirms that the incident process runs from the placing on the market on, with a named owner.',
      check: statedForPerson('safetyIncidents', 'process.owner'),
      remedy: 'State process.owner in gpai/safety/incidents.yaml and have the risk owner sign for the process.',
      attestedBy: 'risk_owner',
    },
  ],
  examples,
} as const satisfies Measure
