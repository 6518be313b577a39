import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import { nextId } from '../world/accounts.ts'
import type { World } from '../world/world.ts'
import { type Handlers, invalid, notFound, ok, repositoryOf } from './answer.ts'
import { apps } from './apps.ts'
import { checks } from './checks.ts'
import { contents } from './contents.ts'
import { git } from './git.ts'
import { issues } from './issues.ts'
import { manifests } from './manifests.ts'
import { organizations } from './organizations.ts'
import { pulls } from './pulls.ts'
import { repositories } from './repositories.ts'
import { rulesets } from './rulesets.ts'
import { statuses } from './statuses.ts'
import { workflowRuns } from './workflow-runs.ts'

/** Uploads of scan results, and what belongs to nothing else. */
const others: Handlers = {
  'meta/root': () => ok({}),

  'rate-limit/get': ({ world }) => {
    const core = quota(world)
    return ok({ rate: core, resources: { core, search: core, graphql: core } })
  },

  'code-scanning/upload-sarif': (call) => {
    const { commit_sha: commit, ref, sarif } = Upload.parse(call.body)
    const text = unpacked(sarif)
    if (text === null) return invalid('Sarif', 'sarif', 'Invalid SARIF. The file is not gzipped JSON in Base64.')
    const id = String(nextId(call.world))
    repositoryOf(call).uploads.push({ id, commit, ref, sarif: text })
    return { status: 202, body: { id } }
  },

  'code-scanning/get-sarif': (call) => {
    const found = repositoryOf(call).uploads.some(({ id }) => id === call.params['sarif_id'])
    return found ? ok({ processing_status: 'complete', analyses_url: null }) : notFound()
  },
}

/** Every operation that the world can answer. */
export const handlers: Handlers = {
  ...apps,
  ...checks,
  ...contents,
  ...git,
  ...issues,
  ...manifests,
  ...organizations,
  ...others,
  ...pulls,
  ...repositories,
  ...rulesets,
  ...statuses,
  ...workflowRuns,
}

/** How much of its quota a caller has used. */
export function quota({
  quota: { limit, used, resetsAt },
}: World): Readonly<Record<'limit' | 'used' | 'remaining' | 'reset', number>> {
  return { limit, used, remaining: Math.max(limit - used, 0), reset: resetsAt }
}

const Upload = z.object({ commit_sha: z.string(), ref: z.string(), sarif: z.string() })

function unpacked(sarif: string): string | null {
  try {
    const text = gunzipSync(Buffer.from(sarif, 'base64')).toString()
    JSON.parse(text)
    return text
  } catch {
    return null
  }
}
