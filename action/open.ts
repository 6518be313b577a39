import { connect } from '../github/connect.ts'
import { type Api, githubApi, type Octokit } from '../github/octokit.ts'
import type { Reference } from '../github/reference.ts'
import { type GithubSource, githubSource } from '../github/source.ts'
import type { Environment } from './environment.ts'
import type { Inputs } from './inputs.ts'

/** What is judged, and the way to GitHub. */
export type Opened = { readonly api: Api; readonly source: GithubSource }

const proxyVariables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']

/** Asks GitHub for the facts behind a reference. */
export async function open(reference: Reference, inputs: Inputs, environment: Environment): Promise<Opened> {
  const api = githubApi(await octokitFor(inputs['github-token'], environment))
  return { api, source: await githubSource(api, reference, { configurationPath: inputs.config }) }
}

/** Only behind a proxy does the client need more than what the runtime brings. */
async function octokitFor(token: string, environment: Environment): Promise<Octokit> {
  const { GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl } = environment
  const addresses = graphqlUrl === undefined ? { apiUrl } : { apiUrl, graphqlUrl }
  if (!proxyVariables.some((name) => process.env[name])) return connect({ token, ...addresses })
  const { defaults } = await import('@actions/github/lib/utils')
  return connect({ token, ...addresses, fetch: defaults.request?.fetch })
}
