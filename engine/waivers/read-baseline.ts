import type { Issue, Location } from '../../commitments/issue.ts'
import { baselineFile, type KnownGapFile, knownGap } from '../../schemas/waiver.ts'
import type { Document, Node } from '../documents/document.ts'
import { nodeAt } from '../documents/locate.ts'
import { readDocument } from '../documents/read-document.ts'
import { shapeSettings } from '../evidence/shape.ts'
import type { Tree } from '../source.ts'
import type { Exemption, ExemptionEntry } from './exemption.ts'
import { under } from './read-waivers.ts'

/** The known gaps of the baseline on the trusted branch; none where there is no such file. */
export async function readBaseline(trusted: Tree, path: string): Promise<readonly ExemptionEntry[]> {
  const blob = (await trusted.read([path])).get(path)
  if (blob === undefined || blob.kind === 'absent') return []
  const document = await readDocument(path, blob)
  const { content, problems } = document
  if (problems.length > 0 || content.format !== 'yaml') return [{ kind: 'baseline', faults: unreadable(document) }]
  return content.root === null ? [] : entriesOf(content.root, path)
}

function unreadable({ path, problems }: Document): readonly Issue[] {
  return problems.map(({ code, at }) => ({ problem: code, at: { path, ...at } }))
}

function entriesOf(root: Node, path: string): readonly ExemptionEntry[] {
  const { content, problems } = shapeSettings(baselineFile, root, path)
  const faults = problems.filter(({ item }) => !/^gaps\.\d/.test(item ?? ''))
  const { written_on: from } = content
  if (faults.length > 0) return [{ kind: 'baseline', faults }]
  if (from === undefined)
    return [{ kind: 'baseline', faults: [{ problem: 'missing', item: 'written_on', at: { path, ...root.at } }] }]
  const list = nodeAt(root, ['gaps'])
  const nodes = list?.kind === 'sequence' ? list.items : []
  return nodes.map((node, index) => entryOf(node, { path, from, item: `gaps.${index}` }))
}

type Setting = { readonly path: string; readonly from: string; readonly item: string }

function entryOf(node: Node, { path, from, item }: Setting): ExemptionEntry {
  const at = { path, ...node.at }
  const { content, problems } = shapeSettings(knownGap, node, path)
  const result = problems.length > 0 ? problems : knownOf(content, { from, at })
  if ('requirement' in result) return { exemption: result, refused: null }
  return { kind: 'baseline', faults: result.map((issue) => under(item, issue)) }
}

const needed = ['requirement', 'release', 'owner', 'due'] as const

function knownOf(written: KnownGapFile, { from, at }: { from: string; at: Location }): Exemption | readonly Issue[] {
  const { requirement, release: scope, items = [], problems = [], owner: by, due: until } = written
  if (requirement === undefined || scope === undefined || by === undefined || until === undefined)
    return needed.filter((key) => written[key] === undefined).map((item) => ({ problem: 'missing', item, at }))
  return { kind: 'baseline', requirement, scope, items, problems, by, role: null, from, until, at }
}
