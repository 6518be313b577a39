import * as z from 'zod/mini'
import type { Job } from '../../job.ts'
import { type Asking, installationIn, read, wholeInstallation } from './asking.ts'

/** The App is new somewhere, may do more than before, or works again: every repository is looked through. */
export const installation: Asking = {
  actions: ['created', 'new_permissions_accepted', 'unsuspend'],
  ask: ({ payload }) => wholeInstallation(payload, 'missing'),
}

const added = z.object({
  repositories_added: z.array(z.object({ full_name: z.string().check(z.regex(/^[\w.-]{1,100}\/[\w.-]{1,100}$/)) })),
})

/** From so many repositories on it is shorter to look through all of them. */
const many = 50

/** Repositories that the App was given. */
export const installationRepositories: Asking = {
  actions: ['added'],
  ask: ({ payload }) => {
    const id = installationIn(payload)
    const names = read(added, payload)?.repositories_added.map((one) => one.full_name)
    if (id === null) return []
    if (names === undefined || names.length > many) return wholeInstallation(payload, 'missing')
    return names.map((fullName): Job => {
      const [owner = '', repo = ''] = fullName.split('/')
      return { kind: 'repository', installation: id, owner, repo, judge: 'missing' }
    })
  },
}

/** The account has another name: what we remember is under the old one. */
export const installationTarget: Asking = {
  actions: ['renamed'],
  ask: ({ payload }) => wholeInstallation(payload, 'missing'),
}
