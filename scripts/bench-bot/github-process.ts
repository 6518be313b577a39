// A GitHub in a process of its own: organisations with the App installed, each with a repository and open pull requests.
import { changed, exampleFiles } from '../../test/builders/examples.ts'
import { startGitHub } from '../../test/github-server/server.ts'
import { addApp, addInstallation } from '../../test/github-server/world/accounts.ts'
import { createWorld } from '../../test/github-server/world/create-world.ts'
import type { Files } from '../../test/github-server/world/files.ts'
import { openPullRequest } from '../../test/github-server/world/pull-requests.ts'
import { addRepository } from '../../test/github-server/world/repositories.ts'
import type { Repository } from '../../test/github-server/world/world.ts'

const [kind = 'release', ...numbers] = process.argv.slice(2)
const [organisations = 1, pulls = 1, latency = 0] = numbers.map(Number)
const { world } = createWorld({ now: new Date().toISOString() })
world.quota.limit = 1_000_000_000
const app = addApp(world, { slug: 'gpai-release-gate', id: 1 })
const places = Array.from({ length: organisations }, (_, index) => {
  const owner = `org${index}`
  const repository = addRepository(world, { owner, name: 'atlas', files: { 'README.md': '# Atlas\n' } })
  return { repository, installation: addInstallation(world, { app, account: owner }) }
})
const github = await startGitHub(world, { latency })
process.on('message', (request) => {
  if (request === 'open') openAll()
  process.send?.(figures())
})
process.send?.({
  url: github.url,
  places: places.map(({ repository: { owner, name }, installation }) => ({
    installation: installation.id,
    owner: owner.login,
    repo: name,
  })),
})

/** Opens the pull requests. Not at the start, or the bot would judge them before anybody sends an event. */
function openAll(): void {
  for (const { repository } of places) {
    for (let number = 1; number <= pulls; number += 1)
      openPullRequest(world, repository, { files: filesOf(`${repository.owner.login} ${number}`) })
  }
}

/** The documents of a release with one gap, which nobody else has in the same words; or a change that releases nothing. */
function filesOf(own: string): Files {
  if (kind === 'small') return { 'src/index.ts': `// ${own}\nexport {}\n` }
  const files = changed(exampleFiles('complete-release'), 'model-documentation', { 'training.decision_rationale': '' })
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, path.endsWith('.yaml') ? `# ${own}\n${text}` : String(text)]),
  )
}

function figures() {
  const all = places.map(({ repository }) => repository)
  const runs = all.map((repository) => runsOf(repository))
  const { user, system } = process.cpuUsage()
  return {
    checks: runs.flat(),
    comments: all.flatMap(({ pullRequests }) => [...pullRequests.values()].map(({ comments }) => comments.length)),
    calls: github.requests.filter(({ operation }) => operation !== 'apps/create-installation-access-token').length,
    free: github.requests.filter(({ status }) => status === 304).length,
    violations: github.violations,
    cpu: (user + system) / 1e6,
  }
}

/** How many runs of the check are on the head of each pull request. */
function runsOf({ pullRequests, checkRuns }: Repository): readonly number[] {
  const runsByHead = new Map<string, number>()
  for (const { headSha } of checkRuns) runsByHead.set(headSha, (runsByHead.get(headSha) ?? 0) + 1)
  return [...pullRequests.values()].map(({ headOid }) => runsByHead.get(headOid) ?? 0)
}
