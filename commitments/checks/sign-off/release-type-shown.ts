import type { Check } from '../../check.ts'
import { seeIn } from '../statements/see-in.ts'

/** The release can be of the type that the record states. */
export const releaseTypeShown: Check = {
  name: 'release-type-shown',
  reads: ['signOff', 'safetySsm'],
  run: ({ signOff, evidence }) =>
    seeIn(evidence.signOff, (_, flaw) =>
      (signOff?.doubts ?? []).map((doubt) => flaw('type-not-shown', 'release_type', { doubt })),
    ),
}
