import type { Issue, Location } from '../../commitments/issue.ts'
import { type WaiverFile, waiver } from '../../schemas/waiver.ts'
import { elementsOf, type Layer } from '../configuration/layers.ts'
import { positionOf } from '../documents/locate.ts'
import { shapeSettings } from '../evidence/shape.ts'
import { isPlaceholder } from '../evidence/text/placeholder.ts'
import type { Exemption, ExemptionEntry } from './exemption.ts'

/** The waivers of a layer. `refused` is where the organisation says that a repository may write none. */
export function waiversOf(layer: Layer, refused: Location | null): readonly ExemptionEntry[] {
  return elementsOf(layer, ['waivers']).map((node, index) => {
    const at = { path: layer.path, ...node.at }
    const { content, problems } = shapeSettings(waiver, node, layer.path)
    const faults = [...problems, ...emptyReason(content, { path: layer.path, ...positionOf(node, ['reason']) })]
    const result = faults.length > 0 ? faults : exemptionOf(content, at)
    if ('requirement' in result) return { exemption: result, refused }
    return { kind: 'waiver', faults: result.map((issue) => under(`waivers.${index}`, issue)) }
  })
}

/** A reason that is a placeholder says nothing. */
function emptyReason({ reason }: WaiverFile, at: Location): readonly Issue[] {
  return reason !== undefined && isPlaceholder(reason) ? [{ problem: 'placeholder', item: 'reason', at }] : []
}

const needed = ['requirement', 'scope', 'granted_by', 'role', 'reason', 'granted_on', 'expires_on'] as const

/** The waiver, or the parts that it needs and that are not there. */
function exemptionOf(written: WaiverFile, at: Location): Exemption | readonly Issue[] {
  const { requirement, scope, granted_by: by, role, reason, granted_on: from, expires_on: until, items } = written
  const absent = (value: string | undefined): value is undefined => value === undefined
  if (
    absent(requirement) ||
    absent(scope) ||
    absent(by) ||
    absent(role) ||
    absent(reason) ||
    absent(from) ||
    absent(until)
  )
    return needed.filter((key) => written[key] === undefined).map((item) => ({ problem: 'missing', item, at }))
  const only = items === undefined ? { items: null, problems: null } : { items, problems: [] }
  return { kind: 'waiver', requirement, scope, by, role, from, until, at, ...only }
}

/** A place with its item below the item that holds it. */
export function under(item: string, issue: Issue): Issue {
  return { ...issue, item: issue.item === undefined ? item : `${item}.${issue.item}` }
}
