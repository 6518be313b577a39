import * as z from 'zod/mini'
import type { Api } from '../octokit.ts'
import type { Repository } from '../reference.ts'
import { everyPage } from './reading.ts'

const listed = z.array(
  z.object({ name: z.string(), owner: z.object({ login: z.string() }), archived: z.nullish(z.boolean()) }),
)

/** The repositories of an organisation that the token sees and that still change. */
export async function repositoriesOf(api: Api, org: string): Promise<readonly Repository[]> {
  const question = { route: 'GET /orgs/{org}/repos', parameters: { org, type: 'all' } }
  const all = await everyPage(api, question, { shape: listed, listed: (page) => page })
  return all.filter(({ archived }) => archived !== true).map(({ owner, name }) => ({ owner: owner.login, repo: name }))
}
