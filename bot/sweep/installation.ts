import * as z from 'zod/mini'
import { type Api, githubApi, toResult } from '../../github/octokit.ts'
import type { JobOf } from '../job.ts'
import type { Services } from '../services.ts'
import { forgetOthers, lookedThrough } from '../store/repositories.ts'
import { passOn } from '../store/requests.ts'
import type { WorkOn } from '../work/attempt.ts'
import { catchUpName } from './catch-up-name.ts'
import { nameOf } from './missing.ts'

/** Repositories of one installation that one catch-up looks through: those that were not looked through for longest. */
export const repositoriesAtOnce = 250

/** What jobs of the watchdog say they come from. */
const abandoned = 'abandoned'

const perPage = 100

const repositoryShape = z.object({
  name: z.string(),
  owner: z.object({ login: z.string() }),
  archived: z.optional(z.boolean()),
  disabled: z.optional(z.boolean()),
})
const page = z.object({ total_count: z.number(), repositories: z.array(repositoryShape) })

type Listed = z.infer<typeof repositoryShape>

/** Asks for a sweep through each repository of an installation; the catch-up for a share of them at a time. */
export function lookThroughInstallation(services: Services): WorkOn<JobOf<'installation'>> {
  return async ({ installation, judge }, claim) => {
    const { database, queue } = services.store
    const { reason, delivery } = claim.request
    const listed = await repositoriesIfThere(githubApi(await services.client.asInstallation(installation)))
    await forgetOthers(database, installation, listed.map(nameIn))
    const open = listed.filter(({ archived, disabled }) => archived !== true && disabled !== true)
    // A catch-up that was given up is asked for once more under another name, and is no more urgent for that.
    const inShares = judge === 'missing' && (reason === catchUpName || reason === abandoned)
    const wanted = inShares ? share(open, await lookedThrough(database, installation)) : open
    const jobs = wanted.map(({ name, owner }) => ({
      kind: 'repository' as const,
      installation,
      owner: owner.login,
      repo: name,
      judge,
    }))
    await database.transaction((sql) => passOn({ queue, sql }, { reason, delivery, urgency: 'sweep' }, jobs))
    return undefined
  }
}

/** The repositories; none where the installation is gone. */
async function repositoriesIfThere(api: Api): Promise<readonly Listed[]> {
  const requested = await toResult(repositoriesOf(api))
  if ('done' in requested) return requested.done
  if (requested.failed.code === 'not-found') return []
  throw requested.failed
}

/** All pages. A list that changed while it was read is read to its new end; nothing on it is missed for long. */
async function repositoriesOf(api: Api): Promise<readonly Listed[]> {
  const listed: Listed[] = []
  for (let number = 1; ; number += 1) {
    const { total_count: total, repositories } = await api.read(
      'GET /installation/repositories',
      { per_page: perPage, page: number },
      page,
    )
    listed.push(...repositories)
    if (repositories.length < perPage || listed.length >= total) return listed
  }
}

function nameIn({ name, owner }: Listed): string {
  return nameOf({ owner: owner.login, repo: name })
}

/** Those that were never looked through, then those that were not for longest. */
function share(open: readonly Listed[], lookedAt: readonly string[]): readonly Listed[] {
  const order = new Map(lookedAt.map((name, index) => [name, index]))
  const orderOf = (listed: Listed) => order.get(nameIn(listed)) ?? -1
  return open.toSorted((one, other) => orderOf(one) - orderOf(other)).slice(0, repositoriesAtOnce)
}
