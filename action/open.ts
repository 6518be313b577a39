import { connect } from '../github/connect.ts'
import { type Api, githubApi } from '../github/octokit.ts'
import type { Reference } from '../github/reference.ts'
import { type GithubSource, githubSource } from '../github/source.ts'
import type { ActionEnvironment } from './environment.ts'
import type { Inputs } from './inputs.ts'

/** What is judged, and the way to GitHub. */
export type Opened = { readonly api: Api; readonly source: GithubSource }

const proxyVariables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']

/** Asks GitHub for the facts behind a reference. */
export async function open(reference: Reference, inputs: Inputs, environment: ActionEnvironment): Promise<Opened> {
  if (proxyVariables.some((name) => process.env[name])) await useProxy()
  const { GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl } = environment
  const octokit = connect({
    token: inputs['github-token'],
    apiUrl,
    ...(graphqlUrl === undefined ? {} : { graphqlUrl }),
  })
  const api = githubApi(octokit)
  return { api, source: await githubSource(api, reference, { configurationPath: inputs.config, eager: true }) }
}

/**
 * Makes `fetch` go through the proxy that the runner's variables name. Node before 24.14 can do so only when it is started
 * with NODE_USE_ENV_PROXY=1; without that the calls go out directly, and fail where they may not.
 */
async function useProxy(): Promise<void> {
  const http = await import('node:http')
  if ('setGlobalProxyFromEnv' in http) http.setGlobalProxyFromEnv()
}
