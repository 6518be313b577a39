import * as z from 'zod/mini'
import type { Api } from '../../github/octokit.ts'
import type { Repository } from '../../github/reference.ts'

/** What a person may do in a repository, as far as commands ask. */
export type Permission = 'none' | 'read' | 'triage' | 'write'

const answer = z.object({
  permission: z.string(),
  role_name: z.nullish(z.string()),
  user: z.nullish(z.object({ permissions: z.nullish(z.object({ triage: z.nullish(z.boolean()) })) })),
})

/** Asks GitHub what a person may do now. Roles of an organisation's own count by what they are built on. */
export async function permissionOf(api: Api, { owner, repo }: Repository, username: string): Promise<Permission> {
  const route = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission'
  const { permission, role_name: role, user } = await api.read(route, { owner, repo, username }, answer)
  if (permission === 'admin' || permission === 'write') return 'write'
  if (permission !== 'read') return 'none'
  return role === 'triage' || user?.permissions?.triage === true ? 'triage' : 'read'
}
