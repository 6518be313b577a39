import { deepEqual } from 'node:assert/strict'
import { type GitHubServer, type ServerOptions, startGitHub } from './server.ts'
import type { World } from './world/world.ts'

/** Runs something against a server of its own, and fails if anything went against GitHub's published description. */
export async function withGitHub<Result>(
  world: World,
  use: (github: GitHubServer) => Promise<Result>,
  options: ServerOptions = {},
): Promise<Result> {
  const github = await startGitHub(world, options)
  try {
    const result = await use(github)
    assertNoViolations(github)
    return result
  } finally {
    await github.close()
  }
}

/** Fails if anything that was asked or answered went against GitHub's published description. */
export function assertNoViolations({ violations }: Pick<GitHubServer, 'violations'>): void {
  deepEqual(violations, [], `Against the contract:\n${violations.join('\n')}`)
}
