import * as z from 'zod/mini'
import { type Asking, placeIn, read, sha } from './asking.ts'

const group = z.object({
  merge_group: z.object({ head_sha: sha, base_sha: sha, head_ref: z.string().check(z.maxLength(1000)) }),
})

/**
 * A group of the merge queue. One that is gone needs no verdict any more; looking at its commit drops what we remember of
 * it, and judges it after all should the commit still be in the queue.
 */
export const mergeGroup: Asking = {
  actions: ['checks_requested', 'destroyed'],
  ask: ({ action, payload }) => {
    const place = placeIn(payload)
    const found = read(group, payload)?.merge_group
    if (place === null || found === undefined) return []
    if (action === 'destroyed') return [{ kind: 'commit', ...place, head: found.head_sha, button: null }]
    return [{ kind: 'merge-group', ...place, ref: found.head_ref, base: found.base_sha, head: found.head_sha }]
  },
}
