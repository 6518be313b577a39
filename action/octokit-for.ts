import { connect } from '../github/connect.ts'
import type { Octokit } from '../github/octokit.ts'
import type { Environment } from './environment.ts'

const proxyVariables = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY']

/** The client of this job. Only behind a proxy does it need more than what the runtime brings. */
export async function octokitFor(token: string, environment: Environment): Promise<Octokit> {
  const { GITHUB_API_URL: apiUrl, GITHUB_GRAPHQL_URL: graphqlUrl } = environment
  const addresses = graphqlUrl === undefined ? { apiUrl } : { apiUrl, graphqlUrl }
  if (!proxyVariables.some((name) => process.env[name])) return connect({ token, ...addresses })
  const { defaults } = await import('@actions/github/lib/utils')
  return connect({ token, ...addresses, fetch: defaults.request?.fetch })
}
