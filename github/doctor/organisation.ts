import * as z from 'zod/mini'
import type { Api } from '../octokit.ts'
import { everyPage } from './facts/reading.ts'
import { type RepositoryToExamine, repositoryShape } from './read-repository.ts'

const listed = z.array(z.extend(repositoryShape, { archived: z.nullish(z.boolean()) }))

/** The repositories of an organisation that the token sees and that still change. */
export async function repositoriesOf(api: Api, org: string): Promise<readonly RepositoryToExamine[]> {
  const question = { route: 'GET /orgs/{org}/repos', parameters: { org, type: 'all' } }
  const all = await everyPage(api, question, { shape: listed, listed: (page) => page })
  return all
    .filter(({ archived }) => archived !== true)
    .map((one) => ({ owner: one.owner.login, repo: one.name, described: one }))
}
