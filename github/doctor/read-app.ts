import * as z from 'zod/mini'
import type { Api } from '../octokit.ts'
import type { Repository } from '../reference.ts'
import type { AppFacts, DeliveryFacts, HookFacts, InstallationFacts } from './facts/facts.ts'
import { everyPage, type RepositoryReading, reading } from './facts/reading.ts'

const permissions = z.record(z.string(), z.string())
const app = z.object({ id: z.number(), permissions, events: z.array(z.string()) })

const hook = z.object({
  url: z.nullish(z.string()),
  content_type: z.nullish(z.string()),
  insecure_ssl: z.nullish(z.union([z.string(), z.number()])),
  secret: z.nullish(z.string()),
})

const deliveries = z.array(z.object({ guid: z.string(), event: z.string(), status_code: z.number() }))

const installation = z.object({
  id: z.number(),
  app_id: z.number(),
  repository_selection: z.string(),
  permissions,
  events: z.array(z.string()),
  suspended_at: z.nullish(z.string()),
})

/** Reads what the App says about itself; `api` speaks as the App. */
export async function readApp(api: Api): Promise<AppFacts> {
  const found = await api.read('GET /app', {}, app)
  const [its, attempts] = await Promise.all([reading(readHook(api)), reading(readDeliveries(api))])
  return { ...found, hook: its, deliveries: attempts }
}

async function readHook(api: Api): Promise<HookFacts> {
  const { url, content_type, insecure_ssl, secret } = await api.read('GET /app/hook/config', {}, hook)
  return {
    url: url ?? null,
    contentType: content_type ?? null,
    insecure: String(insecure_ssl ?? '0') !== '0',
    // GitHub shows asterisks in place of a secret, and nothing where there is none.
    hasSecret: (secret ?? '') !== '',
  }
}

async function readDeliveries(api: Api): Promise<readonly DeliveryFacts[]> {
  const found = await api.read('GET /app/hook/deliveries', { per_page: 50 }, deliveries)
  return found.map(({ guid, event, status_code: status }) => ({ guid, event, status }))
}

/** The installation of the App that may see a repository, asked for as the App. */
export function readInstallation(api: Api, { owner, repo }: Repository): Promise<RepositoryReading<InstallationFacts>> {
  return reading(api.read('GET /repos/{owner}/{repo}/installation', { owner, repo }, installation).then(factsOf))
}

/** The installation of the App on an organisation, asked for as the App. */
export function readOrganisationInstallation(api: Api, org: string): Promise<RepositoryReading<InstallationFacts>> {
  return reading(api.read('GET /orgs/{org}/installation', { org }, installation).then(factsOf))
}

/** The installation of an App on an organisation, as an owner of the organisation sees it; `null` where it has none. */
export function findInstallation(
  api: Api,
  { org, appId }: { readonly org: string; readonly appId: number },
): Promise<RepositoryReading<InstallationFacts | null>> {
  const shape = z.object({ installations: z.array(installation) })
  const question = { route: 'GET /orgs/{org}/installations', parameters: { org } }
  const all = everyPage(api, question, { shape, listed: ({ installations }) => installations })
  return reading(
    all.then((found) => {
      const its = found.find(({ app_id }) => app_id === appId)
      return its === undefined ? null : factsOf(its)
    }),
  )
}

/** A token for an installation, for reading and nothing else unless the App was granted more. */
export async function installationToken(api: Api, id: number): Promise<string> {
  const route = 'POST /app/installations/{installation_id}/access_tokens'
  const { token } = await api.write(route, { installation_id: id }, z.object({ token: z.string() }))
  return token
}

function factsOf(found: z.infer<typeof installation>): InstallationFacts {
  return {
    id: found.id,
    appId: found.app_id,
    everywhere: found.repository_selection === 'all',
    permissions: found.permissions,
    events: found.events,
    suspended: typeof found.suspended_at === 'string',
  }
}
