import type * as z from 'zod/mini'
import type { Issue, Location } from '../../commitments/issue.ts'
import {
  type ConfigurationFile,
  configurationFile,
  type OrganisationFile,
  organisationFile,
} from '../../schemas/configuration.ts'
import type { Document, Node } from '../documents/document.ts'
import { type NodePath, nodeAt, positionOf } from '../documents/locate.ts'
import { readDocument } from '../documents/read-document.ts'
import { shapeSettings } from '../evidence/shape.ts'
import { matchesAny } from '../match.ts'
import type { Source, Tree } from '../source.ts'

/** Where a repository, and the organisation in its repository `.github`, keep their configuration. */
export const configurationPath = '.github/gpai-gate.yaml'

/** Leads a path in the organisation's repository, so that it is not taken for one of the repository itself. */
export const organisationPrefix = 'organisation:'

/** Whose words a layer is. */
export type LayerName = 'organisation' | 'group' | 'repository'

/** What one file, or one group of the organisation's file, says. Layers stand in the order in which they count. */
export type Layer = {
  readonly name: LayerName
  readonly group: string | null
  /** The path to print; that of the organisation has its prefix. */
  readonly path: string
  readonly content: ConfigurationFile
  /** The mapping that holds the settings. */
  readonly root: Node | null
}

/** Layers in order, and what in their files does not fit. */
export type Layers = { readonly layers: readonly Layer[]; readonly faults: readonly Issue[] }

/** Reads the organisation's file with the groups that the repository belongs to, and the repository's own file. */
export async function readLayers(source: Source, path: string): Promise<Layers> {
  const [above, own] = await Promise.all([
    source.organisation === null
      ? null
      : readFile(source.organisation, {
          path: configurationPath,
          prefix: organisationPrefix,
          schema: organisationFile,
        }),
    readFile(source.trusted, { path, prefix: '', schema: configurationFile }),
  ])
  const misnamed = await misnamedConfiguration(source.trusted, path)
  const groups = above === null ? { layers: [], faults: [] } : groupLayers(above, source.repository)
  return {
    layers: [
      ...(above === null ? [] : [layerOf('organisation', above)]),
      ...groups.layers,
      ...(own === null ? [] : [layerOf('repository', own)]),
    ],
    faults: [...(above?.faults ?? []), ...groups.faults, ...(own?.faults ?? []), ...misnamed],
  }
}

/** A file beside the configuration with the other ending of YAML: whoever wrote it believes that it counts. */
async function misnamedConfiguration(tree: Tree, path: string): Promise<readonly Issue[]> {
  const other = path.endsWith('.yaml') ? path.replace(/yaml$/, 'yml') : path.replace(/\.yml$/, '.yaml')
  if (other === path) return []
  const blob = (await tree.read([other])).get(other)
  const isThere = blob !== undefined && blob.kind !== 'absent'
  return isThere ? [{ problem: 'configuration-misnamed', at: { path: other, line: 1, column: 1 }, args: { path } }] : []
}

type Written<Content> = {
  readonly path: string
  readonly content: Content
  readonly root: Node | null
  readonly faults: readonly Issue[]
}

type FileOptions<Schema> = { readonly path: string; readonly prefix: string; readonly schema: Schema }

async function readFile<Schema extends z.ZodMiniType>(
  tree: Tree,
  { path, prefix, schema }: FileOptions<Schema>,
): Promise<Written<Partial<z.infer<Schema>>> | null> {
  const blob = (await tree.read([path])).get(path)
  if (blob === undefined || blob.kind === 'absent') return null
  const document = await readDocument(path, blob)
  const label = `${prefix}${path}`
  if (document.problems.length > 0) return { path: label, content: {}, root: null, faults: unreadable(document, label) }
  const root = document.content.format === 'yaml' ? document.content.root : null
  if (root === null) return { path: label, content: {}, root, faults: [] }
  const { content, problems } = shapeSettings(schema, root, label)
  return { path: label, content, root, faults: problems.filter((issue) => !inWaiver.test(issue.item ?? '')) }
}

/** What is wrong inside of a waiver makes that waiver count for nothing, and leaves the rest of the file in force. */
const inWaiver = /^(groups\..+\.settings\.)?waivers\.\d+(\.|$)/

function unreadable(document: Document, path: string): readonly Issue[] {
  return document.problems.map(({ code, at, limit }) => ({
    problem: code,
    at: { path, ...at },
    ...(limit === undefined ? {} : { args: { limit } }),
  }))
}

function layerOf(name: 'organisation' | 'repository', { path, content, root }: Written<ConfigurationFile>): Layer {
  return { name, group: null, path, content, root }
}

function groupLayers({ path, content, root }: Written<OrganisationFile>, repository: string | null): Layers {
  const layers: Layer[] = []
  const faults: Issue[] = []
  for (const [group, { repositories, settings = {} }] of Object.entries(content.groups ?? {})) {
    if (repositories === undefined)
      faults.push({
        problem: 'missing',
        item: `groups.${group}.repositories`,
        at: { path, ...positionOf(root, ['groups', group]) },
      })
    else if (belongs(repositories, repository))
      layers.push({ name: 'group', group, path, content: settings, root: nodeAt(root, ['groups', group, 'settings']) })
  }
  return { layers, faults }
}

/** A glob of a group stands for the full name `owner/name` or for the name alone. */
function belongs(repositories: readonly string[], repository: string | null): boolean {
  if (repository === null) return false
  const name = repository.slice(repository.indexOf('/') + 1)
  return matchesAny(repositories, repository) || matchesAny(repositories, name)
}

/** Where a layer says something; the nearest part above it where it says nothing. */
export function placeIn({ path, root }: Layer, key: NodePath): Location {
  return { path, ...positionOf(root, key) }
}

/** The elements of a list that are not empty: those that the content of the layer has, in the same order. */
export function elementsOf({ root }: Layer, key: NodePath): readonly Node[] {
  const list = nodeAt(root, key)
  if (list?.kind !== 'sequence') return []
  return list.items.filter((item) => item.kind !== 'scalar' || (item.value !== null && item.value !== ''))
}
