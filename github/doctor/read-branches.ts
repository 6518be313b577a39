import * as z from 'zod/mini'
import { nodeAt, plainValue } from '../../engine/documents/locate.ts'
import { matchesAny } from '../../engine/match.ts'
import { type SaidReason, sayReason } from '../../locales/doctor-words.ts'
import type { Api } from '../octokit.ts'
import { inOwner, type Repository } from '../reference.ts'
import { everyPage, type RepositoryReading, reading } from './facts/reading.ts'
import { readYamlFile } from './read-workflows.ts'

/** The branches that the configuration of an organisation names, by its login. */
export type Floors = Map<string, RepositoryReading<readonly string[]>>

/** The branches to look at, and why there may be more; `null` where there are not. */
type BranchNames = { readonly names: readonly string[]; readonly missed: SaidReason | null }

type BranchQuery = { readonly api: Api; readonly repository: Repository; readonly floors: Floors }

/** Branches that are looked at besides the default branch: two calls each. */
const mostOthers = 20

/** The default branch, and those that the configuration of the repository, or of its organisation, names as bases of releases. */
export async function readBranchNames(query: BranchQuery, ofItself: string): Promise<BranchNames> {
  const { api, repository } = query
  const given = [await readNamed(api, repository), await readFloor(query)]
  const refused = given.flatMap((one) => ('unread' in one ? [one.unread] : []))
  const patterns = given.flatMap((one) => ('read' in one ? one.read : []))
  const [missed = null] = refused
  if (patterns.length === 0) return { names: [ofItself], missed }
  const question = { route: 'GET /repos/{owner}/{repo}/branches', parameters: inOwner(repository) }
  const shape = z.array(z.object({ name: z.string() }))
  const known = await reading(everyPage(api, question, { shape, listed: (page) => page }))
  if ('unread' in known) return { names: [ofItself], missed: known.unread }
  const others = known.read.map(({ name }) => name).filter((name) => name !== ofItself && matchesAny(patterns, name))
  const many =
    others.length > mostOthers ? sayReason('more-branches', { there: others.length, looked: mostOthers }) : null
  return { names: [ofItself, ...others.slice(0, mostOthers)], missed: missed ?? many }
}

async function readFloor({
  api,
  repository: { owner },
  floors,
}: BranchQuery): Promise<RepositoryReading<readonly string[]>> {
  const known = floors.get(owner) ?? (await readNamed(api, { owner, repo: '.github' }))
  floors.set(owner, known)
  return known
}

/** What the configuration in a repository says; nothing where there is none. */
async function readNamed(api: Api, repository: Repository): Promise<RepositoryReading<readonly string[]>> {
  const root = await readYamlFile(api, repository, '.github/gpai-gate.yaml')
  if ('unread' in root) return root.absent ? { read: [] } : root
  const { owner, repo } = repository
  if (root.read === null) {
    return { unread: sayReason('configuration-not-yaml', { repository: `${owner}/${repo}` }), absent: false }
  }
  const named = z.safeParse(z.array(z.string()), plainValue(nodeAt(root.read, ['releases', 'base_branches'])))
  return { read: named.success ? named.data : [] }
}
