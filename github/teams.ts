import * as z from 'zod/mini'
import { type Api, toResult } from './octokit.ts'

const page = z.array(z.object({ login: z.string() }))
const perPage = 100

/** The logins of a team `organisation/slug`; `null` where the token may not know them, or where there is no such team. */
export async function teamMembers(api: Api, team: string): Promise<readonly string[] | null> {
  const [org = '', slug = '', ...rest] = team.split('/')
  if (org === '' || slug === '' || rest.length > 0) return null
  const outcome = await toResult(allMembers(api, org, slug))
  if ('done' in outcome) return outcome.done
  if (outcome.failed.code === 'not-found' || outcome.failed.code === 'permission-missing') return null
  throw outcome.failed
}

async function allMembers(api: Api, org: string, slug: string): Promise<readonly string[]> {
  const logins: string[] = []
  for (let number = 1; ; number += 1) {
    const route = 'GET /orgs/{org}/teams/{team_slug}/members'
    const members = await api.read(route, { org, team_slug: slug, per_page: perPage, page: number }, page)
    logins.push(...members.map(({ login }) => login))
    if (members.length < perPage) return logins
  }
}
