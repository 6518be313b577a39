import * as z from 'zod/mini'
import { decodeText } from '../../engine/documents/decode.ts'
import type { Node } from '../../engine/documents/document.ts'
import { documentLimit } from '../../engine/documents/limits.ts'
import { readYaml } from '../../engine/documents/yaml.ts'
import { withoutAnchors } from '../../engine/documents/yaml-anchors.ts'
import { checkName } from '../check-name.ts'
import type { Api } from '../octokit.ts'
import { inOwner, inRepository, type Repository } from '../reference.ts'
import type { WorkflowFile } from './facts/facts.ts'
import { type RepositoryReading, reading } from './facts/reading.ts'

const folder = z.array(z.object({ path: z.string(), type: z.string(), size: z.number() }))
const bytes = z.object({ content: z.string(), encoding: z.string() })

/** Reads the workflow files of the default branch. No such folder is no workflow. */
export async function readWorkflows(
  api: Api,
  repository: Repository,
): Promise<RepositoryReading<readonly WorkflowFile[]>> {
  const listed = await reading(
    api.read('GET /repos/{owner}/{repo}/contents/.github/workflows', inOwner(repository), folder),
  )
  if ('unread' in listed) return listed.absent ? { read: [] } : listed
  const files = listed.read.filter(({ path, type }) => type === 'file' && /\.ya?ml$/i.test(path))
  if (files.length === 0) return { read: [] }
  const texts = await reading(readTexts(api, repository))
  if ('unread' in texts) return texts
  return { read: files.map(({ path, size }) => fileOf(path, size > documentLimit ? null : texts.read.get(path))) }
}

/** A file without a text may name anything. */
function fileOf(path: string, text: string | null | undefined): WorkflowFile {
  if (typeof text !== 'string') return { path, root: null, namesUs: true }
  const namesUs = text.includes(checkName) || /gpai-release-gate/i.test(text)
  const plain = text.replace(/\r\n?/g, '\n')
  const { root } = readYaml(plain)
  if (root !== null) return { path, root, namesUs }
  const resolved = withoutAnchors(plain)
  return resolved === null
    ? { path, root: null, namesUs }
    : { path, root: readYaml(resolved).root, namesUs, resolved: true }
}

const textsQuery = `query Workflows($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) {
    object(expression: "HEAD:.github/workflows") {
      ... on Tree { entries { path object { ... on Blob { text } } } }
    }
  }
}`

const entry = z.object({
  path: z.nullish(z.string()),
  object: z.nullish(z.object({ text: z.nullish(z.string()) })),
})
const texts = z.object({
  repository: z.object({ object: z.nullish(z.object({ entries: z.nullish(z.array(entry)) })) }),
})

/** The files of the folder by their path, in one query; `null` for what is no text. */
async function readTexts(api: Api, repository: Repository): Promise<ReadonlyMap<string, string | null>> {
  const { repository: found } = await api.query(textsQuery, inRepository(repository), texts)
  return new Map((found.object?.entries ?? []).map(({ path, object }) => [path ?? '', object?.text ?? null]))
}

/** The root of a YAML file on the default branch; `null` where it cannot be parsed. */
export async function readYamlFile(
  api: Api,
  repository: Repository,
  path: string,
): Promise<RepositoryReading<Node | null>> {
  const found = await reading(api.read(`GET /repos/{owner}/{repo}/contents/${path}`, inOwner(repository), bytes))
  return 'unread' in found ? found : { read: parse(found.read) }
}

/** What is not UTF-8 or not the YAML that we take has no root. */
function parse({ content, encoding }: z.infer<typeof bytes>): Node | null {
  const text = encoding === 'base64' ? decodeText(Buffer.from(content, 'base64')) : content
  return text === null ? null : readYaml(text).root
}
