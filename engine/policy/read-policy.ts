import type { Issue, Location } from '../../commitments/issue.ts'
import { sayError } from '../../locales/error-words.ts'
import type { Configuration } from '../../schemas/configuration.ts'
import type { Holder, Roster } from '../../schemas/roster.ts'
import type { AppliedSetting } from '../configuration/apply-setting.ts'
import { configurationPath, type Layer, organisationPrefix, readLayers } from '../configuration/layers.ts'
import { type MergedRoster, mergeRoster } from '../configuration/merge-roster.ts'
import { configurationOf, takeAll } from '../configuration/take-all.ts'
import { GateError } from '../gate-error.ts'
import type { Source } from '../source.ts'
import type { ExemptionEntry } from '../waivers/exemption.ts'
import { readBaseline } from '../waivers/read-baseline.ts'
import { waiversOf } from '../waivers/read-waivers.ts'

/** Everything that the organisation and the repository decided beforehand. */
export type Policy = {
  readonly configuration: Configuration
  /** Waivers of all layers and the known gaps of the baseline, as written. */
  readonly exemptions: readonly ExemptionEntry[]
  /** Every setting with its value and origin, in the order of the table. */
  readonly settings: readonly AppliedSetting<unknown>[]
  readonly merged: Pick<MergedRoster, 'holders' | 'entities'>
  /** Where each minimum role was written. */
  readonly minimumRoles: ReadonlyMap<unknown, Location | null>
  /** Where the age of the catalogue was limited; `null` for the default. */
  readonly catalogueReview: Location | null
}

/**
 * The policy in force: the organisation's file and the trusted branch. Rejects with `configuration-invalid`, with the place
 * and the nearest valid key, when a file does not fit the schema or loosens what stands above it.
 */
export async function readPolicy(source: Source, path: string = configurationPath): Promise<Policy> {
  const { policy, faults } = await composePolicy(source, path)
  const [first] = faults
  if (first) throw invalid(first, policy)
  return policy
}

/** A policy as far as its files can be used, and each place that keeps them from being used. */
export async function composePolicy(
  source: Source,
  path: string,
): Promise<{ readonly policy: Policy; readonly faults: readonly Issue[] }> {
  const { layers, faults } = await readLayers(source, path)
  const taken = takeAll(layers)
  const { coreBusinessGroups, rosterWriter, waiverWriter, baseline, minimumRoles, catalogueReviewDays } = taken.values
  const merged = mergeRoster(layers, {
    coreBusinessGroups: coreBusinessGroups.value,
    writer: rosterWriter.value,
    writerOrigin: rosterWriter.origin,
  })
  const [holders, known] = await Promise.all([
    Promise.all(merged.holders.map(({ holder }) => withMembers(holder, source))),
    readBaseline(source.trusted, baseline.value),
  ])
  const roster: Roster = {
    holders,
    legal_entities: merged.entities.map(({ entity }) => entity),
    core_business_groups: coreBusinessGroups.value,
  }
  const waivers = layers.flatMap((layer, index) => waiversOf(layer, refusedBy(waiverWriter, { layer, index })))
  const policy: Policy = {
    configuration: configurationOf(taken.values, roster),
    exemptions: [...waivers, ...known],
    settings: taken.applied,
    merged,
    minimumRoles: new Map(minimumRoles.elements.map(({ value, origin }) => [value, origin.at])),
    catalogueReview: catalogueReviewDays.origin.at,
  }
  return { policy, faults: [...faults, ...taken.faults, ...merged.faults] }
}

/** The place of the setting that keeps a repository below an organisation from writing waivers. */
function refusedBy(
  { value, origin }: AppliedSetting<Configuration['limits']['waivers']>,
  { layer, index }: { readonly layer: Layer; readonly index: number },
): Location | null {
  return index > 0 && layer.name === 'repository' && value === 'organisation' ? origin.at : null
}

/** A holder with the members of its team, if it is one. */
async function withMembers(holder: Holder, source: Source): Promise<Holder> {
  if (holder.team === null) return holder
  const members = await source.members(holder.team)
  return { ...holder, members: (members ?? []).map((one) => one.toLowerCase()) }
}

function invalid(issue: Issue, { configuration }: Policy): GateError {
  const owner = issue.at.path.startsWith(organisationPrefix) ? 'organisation' : 'repository'
  return new GateError({
    code: 'configuration-invalid',
    says: sayError('configuration-unusable', { issue, owner }),
    at: issue.at,
    locale: configuration.locale,
  })
}
