import * as z from 'zod/mini'
import { decodeText } from '../../engine/documents/decode.ts'
import type { Node } from '../../engine/documents/document.ts'
import { documentLimit } from '../../engine/documents/limits.ts'
import { readYaml } from '../../engine/documents/yaml.ts'
import type { Api } from '../octokit.ts'
import { inOwner, type Repository } from '../reference.ts'
import type { WorkflowFile } from './facts.ts'
import { type Reading, reading } from './reading.ts'

const folder = z.array(z.object({ path: z.string(), type: z.string(), size: z.number(), sha: z.string() }))
const bytes = z.object({ content: z.string(), encoding: z.string() })

/** Reads the workflow files of the default branch. No such folder is no workflow. */
export async function readWorkflows(api: Api, repository: Repository): Promise<Reading<readonly WorkflowFile[]>> {
  const listed = await reading(
    api.read('GET /repos/{owner}/{repo}/contents/.github/workflows', inOwner(repository), folder),
  )
  if ('unread' in listed) return isAbsent(listed.unread) ? { read: [] } : listed
  const files = listed.read.filter(({ path, type }) => type === 'file' && /\.ya?ml$/i.test(path))
  return reading(
    Promise.all(
      files.map(async ({ path, size, sha }) => ({
        path,
        root: size > documentLimit ? null : parse(await readBlob(api, repository, sha)),
      })),
    ),
  )
}

/** The root of a YAML file on the default branch; `null` where it cannot be parsed. */
export async function readYamlFile(api: Api, repository: Repository, path: string): Promise<Reading<Node | null>> {
  const found = await reading(api.read(`GET /repos/{owner}/{repo}/contents/${path}`, inOwner(repository), bytes))
  return 'unread' in found ? found : { read: parse(found.read) }
}

function readBlob(api: Api, repository: Repository, sha: string): Promise<z.infer<typeof bytes>> {
  return api.read('GET /repos/{owner}/{repo}/git/blobs/{file_sha}', { ...inOwner(repository), file_sha: sha }, bytes)
}

/** What is not UTF-8 or not the YAML that we take has no root. */
function parse({ content, encoding }: z.infer<typeof bytes>): Node | null {
  const text = encoding === 'base64' ? decodeText(Buffer.from(content, 'base64')) : content
  return text === null ? null : readYaml(text).root
}

function isAbsent(refusal: string): boolean {
  return refusal.includes('GitHub answered 404')
}
