import { incidentAudiences } from '../../../schemas/safety/incidents.ts'
import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** Direct channels for reports are published, and each audience was told of at least one. */
export const incidentChannelsTold: Check = {
  name: 'incident-channels-told',
  reads: ['safetyIncidents'],
  run: ({ evidence: { safetyIncidents } }) =>
    inspectRecord(safetyIncidents, ({ channels = [] }, issue) => {
      const told = channels.flatMap((channel) => channel.told ?? [])
      const absent = incidentAudiences.filter((audience) => !told.includes(audience))
      return [
        ...(absent.length === 0 ? [] : [issue('rows-missing', 'channels', { items: absent })]),
        ...channels.flatMap((channel, index) =>
          (['to', 'address', 'published_at'] as const)
            .filter((key) => channel[key] === undefined)
            .map((key) => issue('not-stated', `channels.${index}.${key}`)),
        ),
      ]
    }),
}
