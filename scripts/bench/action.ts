import { example } from '../../test/action/example.ts'
import { openScene, type Scene } from '../../test/action/job.ts'
import { pullRequestEvent } from '../../test/github-server/events.ts'
import { WORKFLOW_TOKEN } from '../../test/github-server/world/create-world.ts'
import { runAction } from '../../test/runner/run-action.ts'
import { median, timeOf } from './process.ts'
import { atMost, plainRow, type Row } from './table.ts'

const rounds = 11

/** The Action on pull requests against a GitHub on this machine, beside an empty Node and, where given, a peer's bundle. */
export async function actionRows(peer: string | undefined): Promise<readonly Row[]> {
  const release = await openScene({ pull: { files: thirty() } })
  const nothing = await openScene({ pull: { files: { 'src/index.ts': 'export {}\n' } } })
  try {
    const first = await callsOf(release)
    const second = await callsOf(release)
    const times = await timesOf(release, nothing, peer)
    return [
      atMost('Action, API calls of a first run on 30 files', first.calls, { limit: 6, unit: 'calls', digits: 0 }),
      atMost('Action, API calls when nothing changed', second.calls, { limit: 4, unit: 'calls', digits: 0 }),
      atMost('Action, writes when nothing changed', second.writes, { limit: 0, unit: 'writes', digits: 0 }),
      plainRow('Empty Node', `${times.empty.toFixed(0)} ms`),
      atMost('Action on a pull request that releases nothing, with its calls', times.nothing / times.empty, {
        limit: 1.5,
        unit: '×',
      }),
      plainRow(
        'Action on a release of 30 files',
        `${times.release.toFixed(0)} ms, ${(times.release / times.empty).toFixed(2)} ×`,
      ),
      ...(times.peer === null
        ? []
        : [atMost("Action on 30 files against the peer's run", times.release / times.peer, { limit: 1, unit: '×' })]),
    ]
  } finally {
    await Promise.all([release.github.close(), nothing.github.close()])
  }
}

function thirty(): Readonly<Record<string, string | Uint8Array>> {
  const notes = Array.from({ length: 30 }, (_, index) => [`gpai/notes/${index}.md`, `# Note ${index}\n`] as const)
  return Object.fromEntries([...Object.entries(example('complete-release')), ...notes].slice(0, 30))
}

async function callsOf(scene: Scene): Promise<{ readonly calls: number; readonly writes: number }> {
  const before = scene.github.requests.length
  await scene.run()
  const made = scene.github.requests.slice(before)
  const writes = made.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'))
  return { calls: made.length, writes: writes.length }
}

async function timesOf(release: Scene, nothing: Scene, peer: string | undefined) {
  const times = { empty: [] as number[], release: [] as number[], nothing: [] as number[], peer: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    times.empty.push(await timeOf({ name: 'empty', args: ['-e', '0'] }))
    times.release.push((await release.run()).duration)
    times.nothing.push((await nothing.run()).duration)
    if (peer !== undefined) times.peer.push(await peerTime(release, peer))
  }
  return {
    empty: median(times.empty),
    release: median(times.release),
    nothing: median(times.nothing),
    peer: peer === undefined ? null : median(times.peer),
  }
}

/** A comment of the usual length, written by the peer's own bundle on the same pull request. */
async function peerTime(scene: Scene, action: string): Promise<number> {
  const { duration } = await runAction({
    action,
    trigger: pullRequestEvent(scene, scene.pull),
    repository: 'acme/atlas',
    apiUrl: scene.github.url,
    inputs: { GITHUB_TOKEN: WORKFLOW_TOKEN, message: 'x'.repeat(4000) },
  })
  return duration
}
