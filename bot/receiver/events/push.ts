import * as z from 'zod/mini'
import { configurationPath } from '../../../engine/configuration/layers.ts'
import type { Job } from '../../job.ts'
import { mayRule } from '../../ruling-files.ts'
import { type EventMapping, read, repositoryIn } from './event-mapping.ts'

const paths = z.nullish(z.array(z.string()))
const pushed = z.object({
  ref: z.string(),
  deleted: z.nullish(z.boolean()),
  created: z.nullish(z.boolean()),
  forced: z.nullish(z.boolean()),
  repository: z.object({ default_branch: z.nullish(z.string()) }),
})
const changes = z.object({
  commits: z.array(z.object({ added: paths, modified: paths, removed: paths })),
})

/** GitHub leaves out commits beyond this number, and a commit of this many files may have more. */
const mostCommits = 2048
const mostFiles = 3000

/**
 * A push to a branch that others are merged into. What verdicts rest on there (configuration, baseline, the documents
 * published before) may have changed: on the default branch every open pull request is judged again, on another branch the
 * sweep finds out whether it is anybody's base. In an organisation's `.github` repository it is about all repositories.
 */
export const push: EventMapping = {
  actions: null,
  jobs: ({ payload }) => {
    const place = repositoryIn(payload)
    const found = read(pushed, payload)
    if (place === null || found === null) return []
    const { ref, deleted, created, repository } = found
    if (!ref.startsWith('refs/heads/') || ref.startsWith('refs/heads/gh-readonly-queue/')) return []
    // A branch that is new or gone is nobody's base: GitHub closes or retargets the pull requests, and says so. But the first
    // push to an organisation's `.github` repository may bring its configuration.
    if (deleted === true) return []
    const onDefault = ref === `refs/heads/${repository.default_branch ?? ''}`
    if (created === true) return onDefault ? forEverybody(place, null) : []
    const changed = found.forced === true ? null : changedPaths(payload)
    if (changed?.some(mayRule) === false) return []
    if (!onDefault) return [{ kind: 'repository', ...place, judge: 'missing' }]
    return [{ kind: 'repository', ...place, judge: 'all' }, ...forEverybody(place, changed)]
  },
}

type Where = { readonly installation: number; readonly repo: string }

function forEverybody({ installation, repo }: Where, changed: readonly string[] | null): readonly Job[] {
  if (repo !== '.github' || changed?.includes(configurationPath) === false) return []
  return [{ kind: 'installation', installation, judge: 'all' }]
}

/** Every path that the push changed, or `null` where that is not known for sure. */
function changedPaths(payload: unknown): readonly string[] | null {
  const found = read(changes, payload)
  if (found === null || found.commits.length === 0 || found.commits.length >= mostCommits) return null
  const files = found.commits.map(({ added, modified, removed }) =>
    [added, modified, removed].flatMap((list) => list ?? []),
  )
  return files.some((one) => one.length >= mostFiles) ? null : files.flat()
}
