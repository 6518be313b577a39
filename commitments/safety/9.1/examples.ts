import type { Example } from '../../measure.ts'

/** Changes to the complete example that break requirements of safety.9.1. */
export const examples = [
  {
    given: 'a key of the record is misspelt',
    in: 'complete-systemic-risk',
    change: 'safety/incidents',
    setUnknown: { 'process.contact': 'Incident desk' },
    gap: 'record',
  },
  {
    given: 'methods are not considered',
    in: 'complete-systemic-risk',
    change: 'safety/incidents',
    set: { 'methods.statement': null },
    gap: 'methods',
  },
  {
    given: 'no other source is reviewed',
    in: 'complete-systemic-risk',
    change: 'safety/incidents',
    set: { sources: [] },
    gap: 'sources',
  },
  {
    given: 'users are not told of a channel',
    in: 'complete-systemic-risk',
    change: 'safety/incidents',
    set: { 'channels.0.told': ['downstream_providers', 'downstream_modifiers'] },
    gap: 'channels',
  },
  {
    given: 'nobody owns the incident process',
    in: 'complete-systemic-risk',
    change: 'safety/incidents',
    set: { 'process.owner': null },
    gap: 'judged',
  },
  {
    given: 'nothing is said on the resources of the process',
    in: 'complete-systemic-risk',
    change: 'safety/incidents',
    set: { 'process.resources': null },
    gap: 'resources',
  },
] as const satisfies readonly Example[]
