import * as z from 'zod/mini'
import type { Job } from '../../job.ts'
import { type EventMapping, installationIn, read, wholeInstallation } from './event-mapping.ts'

/**
 * The App is new somewhere, may do more than before, or works again: every repository is looked through. Where it is gone, the
 * same sweep finds out and forgets what we remember.
 */
export const installation: EventMapping = {
  actions: ['created', 'new_permissions_accepted', 'unsuspend', 'deleted'],
  jobs: ({ payload }) => wholeInstallation(payload, 'missing'),
}

const added = z.object({
  repositories_added: z.array(z.object({ full_name: z.string().check(z.regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/)) })),
})

/** From so many repositories on it is shorter to look through all of them. */
const many = 50

/** Repositories that the App was given. With an organisation's `.github` repository, rules for all of them may have come. */
export const installationRepositories: EventMapping = {
  actions: ['added'],
  jobs: ({ payload }) => {
    const id = installationIn(payload)
    const names = read(added, payload)?.repositories_added.map((one) => one.full_name)
    if (id === null) return []
    if (names === undefined || names.length === 0 || names.length > many) return wholeInstallation(payload, 'missing')
    const jobs = names.map((fullName): Job => {
      const [owner = '', repo = ''] = fullName.split('/')
      return { kind: 'repository', installation: id, owner, repo, judge: 'missing' }
    })
    const above = names.some((fullName) => fullName.endsWith('/.github'))
    return above ? [...jobs, ...wholeInstallation(payload, 'all')] : jobs
  },
}

/** The account has another name: what we remember is under the old one. */
export const installationTarget: EventMapping = {
  actions: ['renamed'],
  jobs: ({ payload }) => wholeInstallation(payload, 'missing'),
}
