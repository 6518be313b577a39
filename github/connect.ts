import { Octokit } from '@octokit/core'

/** Where and as whom to call GitHub. */
export type Connection = {
  readonly token: string
  /** `https://api.github.com`, or `https://HOST/api/v3` for GitHub Enterprise Server. */
  readonly apiUrl: string
  /** Only where it does not follow from the REST address. */
  readonly graphqlUrl?: string
}

/** Our own client, for where no framework brings one. */
export function connect({ token, apiUrl, graphqlUrl }: Connection) {
  const { request, graphql } = new Octokit({ auth: token, baseUrl: apiUrl, userAgent: 'gpai-release-gate' })
  return { request, graphql: graphqlUrl === undefined ? graphql : graphql.defaults({ url: graphqlUrl }) }
}
