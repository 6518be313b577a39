import type { Issue, Location } from '../../commitments/issue.ts'
import { type Holder, type HolderEntry, type LegalEntity, type RoleName, roleNames } from '../../schemas/roster.ts'
import type { NodePath } from '../documents/locate.ts'
import { loosened, originOf, type SettingOrigin } from './apply-setting.ts'
import { elementsOf, type Layer, placeIn } from './layers.ts'

/** A holder with whose words it is; the members of a team are not known yet. */
type MergedHolder = { readonly holder: Holder; readonly origin: SettingOrigin }

/** A legal entity with whose words it is. */
type MergedEntity = { readonly entity: LegalEntity; readonly origin: SettingOrigin }

/** Holders and legal entities of all layers, and what is wrong with them. */
export type MergedRoster = {
  readonly holders: readonly MergedHolder[]
  readonly entities: readonly MergedEntity[]
  readonly faults: readonly Issue[]
}

type Rules = {
  readonly coreBusinessGroups: readonly string[]
  /** Whether a repository below an organisation may write holders and legal entities. */
  readonly writer: 'organisation' | 'repository'
  /** Where that is said. */
  readonly writerOrigin: SettingOrigin
}

/**
 * Puts the rosters of all layers together. A layer may add holders and legal entities; it can neither take away nor restate
 * what stands above it, so nobody can be given another function or another group further down.
 */
export function mergeRoster(layers: readonly Layer[], rules: Rules): MergedRoster {
  const faults: Issue[] = []
  const entities: MergedEntity[] = []
  const holders: MergedHolder[] = []
  for (const [index, layer] of layers.entries()) {
    if (index > 0 && layer.name === 'repository' && rules.writer === 'organisation') {
      faults.push(...notAllowed(layer, rules.writerOrigin))
      continue
    }
    const below = entitiesOf(layer, entities)
    entities.push(...below.entities)
    const known = new Set(entities.map(({ entity }) => entity.key))
    const added = roleNames.flatMap((role) =>
      entriesOf(layer, role).map((entry) => holderOf(entry, { layer, known, rules })),
    )
    faults.push(...below.faults, ...added.flatMap((one) => one.faults), ...restated(added, { above: holders, layer }))
    holders.push(...added.map(({ holder }) => ({ holder, origin: originOf(layer, holder.at) })))
  }
  return { holders, entities, faults }
}

function notAllowed(layer: Layer, above: SettingOrigin): readonly Issue[] {
  const { roles, legal_entities } = layer.content.roster ?? {}
  const written = [
    ...(roles === undefined ? [] : ['roster.roles']),
    ...(legal_entities === undefined ? [] : ['roster.legal_entities']),
  ]
  return written.map((item) => ({
    problem: 'not-by-repository',
    item,
    at: placeIn(layer, item.split('.')),
    args: above.at === null ? {} : { path: `${above.at.path}:${above.at.line}` },
  }))
}

type MergedEntities = Pick<MergedRoster, 'entities' | 'faults'>

function entitiesOf(layer: Layer, above: readonly MergedEntity[]): MergedEntities {
  const entities: MergedEntity[] = []
  const faults: Issue[] = []
  for (const [key, { name, size }] of Object.entries(layer.content.roster?.legal_entities ?? {})) {
    const item = `roster.legal_entities.${key}`
    const at = placeIn(layer, ['roster', 'legal_entities', key])
    const taken = above.find(({ entity }) => entity.key === key)
    if (taken) faults.push({ ...loosened(item, layer, taken.origin), at })
    else if (size === undefined) faults.push({ problem: 'missing', item: `${item}.size`, at })
    else entities.push({ entity: { key, name: name ?? null, size }, origin: originOf(layer, at) })
  }
  return { entities, faults }
}

type Entry = { readonly role: RoleName; readonly item: string; readonly at: Location; readonly written: HolderEntry }

function entriesOf(layer: Layer, role: RoleName): readonly Entry[] {
  const path: NodePath = ['roster', 'roles', role]
  const nodes = elementsOf(layer, path)
  const whole = placeIn(layer, path)
  return (layer.content.roster?.roles?.[role] ?? []).map((written, index) => ({
    role,
    item: `roster.roles.${role}.${index}`,
    at: { ...whole, ...nodes[index]?.at },
    written,
  }))
}

type Setting = { readonly layer: Layer; readonly known: ReadonlySet<string>; readonly rules: Rules }
type Added = { readonly holder: Holder; readonly item: string; readonly faults: readonly Issue[] }

function holderOf({ role, item, at, written }: Entry, { known, rules }: Setting): Added {
  const groups = written.groups ?? []
  const holder: Holder = {
    role,
    login: written.login ?? null,
    team: written.team ?? null,
    members: written.login === undefined ? [] : [written.login.toLowerCase()],
    valid_from: written.valid_from ?? null,
    valid_to: written.valid_to ?? null,
    legal_entity: written.legal_entity ?? '',
    function: written.function ?? null,
    core_business: written.core_business === true || groups.some((group) => rules.coreBusinessGroups.includes(group)),
    groups,
    reports_to: written.reports_to ?? null,
    delegated_by: written.delegated_by ?? null,
    at,
  }
  return { holder, item, faults: faultsOf(holder, { item, known }) }
}

function faultsOf(holder: Holder, { item, known }: { item: string; known: ReadonlySet<string> }): readonly Issue[] {
  const { login, team, legal_entity, valid_from, valid_to, at } = holder
  const faults: Issue[] = []
  if ((login === null) === (team === null)) faults.push({ problem: 'holder-unnamed', item, at })
  if (legal_entity === '') faults.push({ problem: 'missing', item: `${item}.legal_entity`, at })
  else if (!known.has(legal_entity)) faults.push({ problem: 'entity-unknown', item: `${item}.legal_entity`, at })
  if (valid_from !== null && valid_to !== null && valid_to < valid_from)
    faults.push({ problem: 'date-before', item: `${item}.valid_to`, at, args: { items: [`${item}.valid_from`] } })
  return faults
}

/** Entries for somebody who holds the same role further up. */
function restated(
  added: readonly Added[],
  { above, layer }: { readonly above: readonly MergedHolder[]; readonly layer: Layer },
): readonly Issue[] {
  return added.flatMap(({ holder, item }) => {
    const taken = above.find((one) => one.holder.role === holder.role && nameOf(one.holder) === nameOf(holder))
    return taken ? [{ ...loosened(item, layer, taken.origin), at: holder.at }] : []
  })
}

function nameOf({ login, team }: Holder): string {
  return `${login ?? ''} ${team ?? ''}`.toLowerCase()
}
