import * as z from 'zod/mini'
import { type EventMapping, read, repositoryIn, sha } from './event-mapping.ts'

const ref = z.string().check(z.maxLength(1000))
const group = z.object({
  merge_group: z.object({ head_sha: sha, base_sha: z.catch(z.nullable(sha), null), head_ref: z.catch(ref, '') }),
})

/**
 * A group of the merge queue. One that is gone needs no verdict any more; looking at its commit drops what we remember of
 * it, and judges it after all should the commit still be in the queue. The queue waits for every other one, so a group whose
 * base or name is missing is asked for without a name, which ends red and says so.
 */
export const mergeGroup: EventMapping = {
  actions: ['checks_requested', 'destroyed'],
  jobs: ({ action, payload }) => {
    const place = repositoryIn(payload)
    const found = read(group, payload)?.merge_group
    if (place === null || found === undefined) return []
    if (action === 'destroyed') return [{ kind: 'commit', ...place, head: found.head_sha, button: null }]
    const { head_sha: head, base_sha: base, head_ref: named } = found
    return [{ kind: 'merge-group', ...place, ref: base === null ? '' : named, base: base ?? head, head }]
  },
}
