import { Octokit } from '@octokit/core'

/** Where and as whom to call GitHub. */
export type Connection = {
  readonly token: string
  /** `https://api.github.com`, or `https://HOST/api/v3` for GitHub Enterprise Server. */
  readonly apiUrl: string
  /** Only where it does not follow from the REST address. */
  readonly graphqlUrl?: string
  /** Another `fetch`, for a proxy. */
  readonly fetch?: typeof globalThis.fetch
}

/** Our own client, for where no framework brings one. */
export function connect({ token, apiUrl, graphqlUrl, fetch }: Connection) {
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: 'gpai-release-gate',
    ...(fetch === undefined ? {} : { request: { fetch } }),
  })
  const { request, graphql } = octokit
  return { request, graphql: graphqlUrl === undefined ? graphql : graphql.defaults({ url: graphqlUrl }) }
}
