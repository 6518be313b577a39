import type { Check } from '../../check.ts'
import { inspectRecord } from '../statements/inspect-record.ts'

/** The release can be of the type that the record states. */
export const releaseTypeShown: Check = {
  name: 'release-type-shown',
  reads: ['signOff'],
  consults: ['safetySsm'],
  run: ({ signOff, evidence }) =>
    inspectRecord(evidence.signOff, (_, issue) =>
      (signOff?.doubts ?? []).map((doubt) => issue('type-not-shown', 'release_type', { doubt })),
    ),
}
