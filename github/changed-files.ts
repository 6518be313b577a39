import * as z from 'zod/mini'
import { GateError } from '../engine/gate-error.ts'
import { sayError } from '../locales/error-words.ts'
import type { ChangedFile } from '../schemas/facts.ts'
import type { Known } from './known-paths.ts'
import type { Api } from './octokit.ts'
import { assertStillAt, type Pages } from './pages.ts'
import type { PullRequestNode } from './pull-request.ts'
import { headQuery } from './queries.ts'
import { inRepository, type Repository } from './reference.ts'
import { wholeTree } from './whole-tree.ts'

/** As many files of a pull request as GitHub lists. */
const listedFiles = 3000
/** As many files of a comparison as GitHub lists; it does not say when there are more. */
const comparedFiles = 300
const perPage = 100

const restFile = z.object({ filename: z.string(), status: z.string(), previous_filename: z.nullish(z.string()) })
const restFiles = z.array(restFile)
const comparison = z.object({ files: z.nullish(restFiles) })
const headAnswer = z.object({ repository: z.object({ pullRequest: z.object({ headRefOid: z.string() }) }) })

/** GraphQL and REST have their own words; what neither of these lists counts as a modification. */
const statuses = new Map<string, ChangedFile['status']>([
  ['ADDED', 'added'],
  ['COPIED', 'added'],
  ['DELETED', 'removed'],
  ['added', 'added'],
  ['copied', 'added'],
  ['removed', 'removed'],
  ['renamed', 'renamed'],
])

/**
 * The changed files of a pull request. The first query has a hundred of them, without former names; where there are more
 * or where one was renamed, the REST list is read to its end. Rejects with `too-many-files` where that list is cut.
 */
export async function changedFilesOf(node: PullRequestNode, pages: Pages): Promise<readonly ChangedFile[]> {
  if (node.changedFiles > listedFiles) throw tooMany(node)
  const files = node.files?.nodes ?? []
  if (files.length === node.changedFiles && files.every(({ changeType }) => changeType !== 'RENAMED')) {
    return files.map(({ path, changeType }) => ({ path, status: statuses.get(changeType) ?? 'modified' }))
  }
  const listed = await listFiles(pages, node.changedFiles)
  const { repository } = await pages.api.query(headQuery, { ...inRepository(pages), number: pages.number }, headAnswer)
  assertStillAt(pages, repository.pullRequest.headRefOid)
  if (listed.length !== node.changedFiles) throw cut(node, listed.length)
  return listed.map(changedFileOf)
}

/** The files that differ between two commits, by the changes on the way from their common ancestor to the head. */
export async function comparedFilesOf(
  api: Api,
  { owner, repo }: Repository,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<readonly ChangedFile[]> {
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
  const { files } = await api.read(route, { owner, repo, basehead: `${base}...${head}`, per_page: 1 }, comparison)
  if (files && files.length < comparedFiles) return files.map(changedFileOf)
  const [before, after] = await Promise.all([
    wholeTree(api, { owner, repo }, base),
    wholeTree(api, { owner, repo }, head),
  ])
  return differences(before, after)
}

async function listFiles({ api, owner, repo, number }: Pages, count: number): Promise<z.infer<typeof restFiles>> {
  const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
  const pages = Array.from({ length: Math.ceil(count / perPage) }, (_, index) => {
    return api.read(route, { owner, repo, pull_number: number, per_page: perPage, page: index + 1 }, restFiles)
  })
  return (await Promise.all(pages)).flat()
}

function changedFileOf({ filename, status, previous_filename: previousPath }: z.infer<typeof restFile>): ChangedFile {
  const file = { path: filename, status: statuses.get(status) ?? 'modified' }
  return typeof previousPath === 'string' ? { ...file, previousPath } : file
}

/** What differs between two trees, exactly; a file that was moved unchanged is one renamed. */
function differences(before: ReadonlyMap<string, Known>, after: ReadonlyMap<string, Known>): readonly ChangedFile[] {
  const now = [...after].flatMap(([path, { kind, oid }]): readonly ChangedFile[] => {
    const then = before.get(path)
    if (kind === 'folder' || (then?.oid === oid && then.kind === kind)) return []
    return [{ path, status: then === undefined || then.kind === 'folder' ? 'added' : 'modified' }]
  })
  const gone = [...before].flatMap(([path, { kind }]): readonly ChangedFile[] => {
    const still = after.get(path)
    return kind === 'folder' || (still !== undefined && still.kind !== 'folder') ? [] : [{ path, status: 'removed' }]
  })
  return withMoves([...now, ...gone], { before, after })
}

/** A file that left one path and appeared at another with the same object id counts by both names. */
function withMoves(
  changed: readonly ChangedFile[],
  { before, after }: { readonly before: ReadonlyMap<string, Known>; readonly after: ReadonlyMap<string, Known> },
): readonly ChangedFile[] {
  const left = new Map(
    changed.flatMap(({ path, status }) => {
      const known = status === 'removed' ? before.get(path) : undefined
      return known?.kind === 'file' ? [[known.oid, path] as const] : []
    }),
  )
  return changed.map((file) => {
    const known = file.status === 'added' ? after.get(file.path) : undefined
    const previousPath = known?.kind === 'file' ? left.get(known.oid) : undefined
    return previousPath === undefined ? file : { ...file, status: 'renamed', previousPath }
  })
}

function tooMany({ number, changedFiles }: PullRequestNode): GateError {
  return new GateError({
    code: 'too-many-files',
    says: sayError('too-many-changed-files', { number, changed: changedFiles, listed: listedFiles }),
  })
}

function cut({ number, changedFiles }: PullRequestNode, listed: number): GateError {
  return new GateError({
    code: 'too-many-files',
    says: sayError('changed-files-cut', { number, changed: changedFiles, listed }),
  })
}
