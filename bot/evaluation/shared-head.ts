import * as z from 'zod/mini'
import { inRepository } from '../../github/reference.ts'
import type { PublishedEntry } from '../store/published-state.ts'
import { pullRequestJobs, request } from '../store/requests.ts'
import type { Target } from './target.ts'

/** So many are asked about at once; of more it is believed that they are still there. */
const most = 20
const liveShape = z.object({
  repository: z.record(z.string(), z.nullable(z.object({ closed: z.boolean(), headRefOid: z.string() }))),
})

/**
 * The others that are open and have this head still. One that was closed or moved on while we did not hear of it must not
 * keep the rest red: it is left out, and looked at.
 */
export async function thoseStillThere(
  target: Target,
  others: readonly PublishedEntry[],
): Promise<readonly PublishedEntry[]> {
  const looked = others.filter(({ published }) => published.number !== null).slice(0, most)
  if (looked.length === 0) return others
  const numbers = looked.map(({ published }, index) => [`n${index}`, published.number] as const)
  const variables = { ...inRepository(target), ...Object.fromEntries(numbers) }
  const { repository } = await target.api.query(othersQuery(looked.length), variables, liveShape)
  const gone = looked.filter(({ published }, index) => {
    const live = repository[`p${index}`]
    return !live || live.closed || live.headRefOid !== published.head
  })
  await request(target.services.store, 'shared head', pullRequestJobs(gone.map(({ published }) => published)))
  return others.filter((one) => !gone.includes(one))
}

function othersQuery(count: number): string {
  const numbers = Array.from({ length: count }, (_, index) => index)
  const declared = numbers.map((index) => `, $n${index}: Int!`).join('')
  const requested = numbers.map((index) => `p${index}: pullRequest(number: $n${index}) { closed headRefOid }`)
  return `query Others($owner: String!, $name: String!${declared}) { repository(owner: $owner, name: $name) { ${requested.join(' ')} } }`
}
