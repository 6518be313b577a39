// A Probot app as its documentation writes one, to compare with: it creates one check and one comment for each pull
// request, inside the request. Argument: `limited` for Probot's own limiter, `unlimited` without it.
import { createServer } from 'node:http'
import { createNodeMiddleware, Probot, ProbotOctokit } from 'probot'

const variables = process.env
const Unlimited = ProbotOctokit.defaults((given: { readonly throttle?: object }) => ({
  ...given,
  throttle: { ...given.throttle, enabled: false },
}))
const probot = new Probot({
  appId: variables['APP_ID'] ?? '',
  privateKey: variables['PRIVATE_KEY'] ?? '',
  secret: variables['WEBHOOK_SECRET'] ?? '',
  baseUrl: `${variables['GHE_PROTOCOL']}://${variables['GHE_HOST']}/api/v3`,
  logLevel: 'error',
  ...(process.argv[2] === 'limited' ? {} : { Octokit: Unlimited }),
})
const middleware = await createNodeMiddleware(
  (app) => {
    app.on('pull_request.opened', async (context) => {
      const { number } = context.payload
      const { data } = await context.octokit.rest.pulls.get(context.repo({ pull_number: number }))
      const check = { name: 'Bare', head_sha: data.head.sha, status: 'completed', conclusion: 'success' } as const
      await context.octokit.rest.checks.create(context.repo(check))
      await context.octokit.rest.issues.createComment(context.repo({ issue_number: number, body: 'Seen.' }))
    })
  },
  { probot, webhooksPath: '/api/github/webhooks' },
)
const server = createServer((request, response) => {
  if (request.url === '/cpu') response.end(JSON.stringify(process.resourceUsage()))
  else void middleware(request, response)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`port ${typeof address === 'object' && address !== null ? address.port : 0}\n`)
})
