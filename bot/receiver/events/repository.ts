import * as z from 'zod/mini'
import { type EventMapping, read, repositoryIn, wholeInstallation, wholeRepository } from './event-mapping.ts'

const renamedLabel = z.object({ changes: z.object({ name: z.looseObject({}) }) })
const visibility = new Set(['publicized', 'privatized'])
const renamings = new Set(['renamed', 'transferred'])

/** A label: its name can be what makes a pull request a release. Colours and descriptions are not read. */
export const label: EventMapping = {
  actions: ['edited', 'deleted'],
  jobs: ({ action, payload }) =>
    action === 'edited' && read(renamedLabel, payload) === null ? [] : wholeRepository(payload, 'all'),
}

/** Rules that can require our check from now on: nobody may wait for a check that never comes. */
export const rules: EventMapping = {
  actions: ['created', 'edited', 'deleted', 'enabled'],
  jobs: ({ payload }) =>
    repositoryIn(payload) === null ? wholeInstallation(payload, 'missing') : wholeRepository(payload, 'missing'),
}

/**
 * The repository itself: who can read it is a fact that is judged; under another name, with another owner or another
 * default branch it is looked through. One that becomes an organisation's `.github` repository can rule all others.
 */
export const repository: EventMapping = {
  actions: ['created', 'renamed', 'transferred', 'edited', 'unarchived', ...visibility],
  jobs: ({ action, payload }) => {
    const own = wholeRepository(payload, visibility.has(action ?? '') ? 'all' : 'missing')
    const above = repositoryIn(payload)?.repo === '.github' && renamings.has(action ?? '')
    return above ? [...own, ...wholeInstallation(payload, 'all')] : own
  },
}
