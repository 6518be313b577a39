import { type Configuration, type ConfigurationFile, defaultConfiguration } from '../../schemas/configuration.ts'
import type { RoleName } from '../../schemas/roster.ts'
import type { LocaleName } from '../../schemas/vocabulary.ts'

// Decision: docs/decisions/0501-the-first-file-replaces-defaults-and-the-rest-tightens.md
/** What a layer below another may do with a setting. Each name has a sentence in the guide. */
export type RatchetName =
  | 'add'
  | 'add-or-all'
  | 'remove'
  | 'raise'
  | 'lower'
  | 'switch-on'
  | 'reserve'
  | 'keep'
  | 'free'

type Ratchet<T> = {
  readonly name: RatchetName
  /** What holds when a layer below says `value`; `null` when that would loosen what is above. */
  readonly tighten: (above: T, value: T) => T | null
}

/** One setting: where a file says it, what holds where no file does, and which way it can be tightened. */
export type Setting<T> = {
  readonly key: string
  readonly ratchet: Ratchet<T>
  readonly read: (file: ConfigurationFile) => T | undefined
  readonly usual: T
}

type Writer = Configuration['limits']['roster']

const raise: Ratchet<number> = { name: 'raise', tighten: (above, value) => (value >= above ? value : null) }
const lower: Ratchet<number> = { name: 'lower', tighten: (above, value) => (value <= above ? value : null) }
const switchOn: Ratchet<boolean> = { name: 'switch-on', tighten: (above, value) => (above && !value ? null : value) }
const keep: Ratchet<string> = { name: 'keep', tighten: (above, value) => (above === value ? value : null) }
const reserve: Ratchet<Writer> = {
  name: 'reserve',
  tighten: (above, value) => (above === 'organisation' && value === 'repository' ? null : value),
}

function add<V>(): Ratchet<readonly V[]> {
  return { name: 'add', tighten: (above, value) => [...new Set([...above, ...value])] }
}

/** A list in which nothing means everything. */
const addOrAll: Ratchet<readonly string[]> = {
  name: 'add-or-all',
  tighten: (above, value) => {
    if (above.length === 0) return value.length === 0 ? value : null
    return value.length === 0 ? value : [...new Set([...above, ...value])]
  },
}

function remove<V>(): Ratchet<readonly V[]> {
  return { name: 'remove', tighten: (above, value) => (value.every((one) => above.includes(one)) ? value : null) }
}

function free<V>(): Ratchet<V> {
  return { name: 'free', tighten: (_, value) => value }
}

function setting<T>(key: string, ratchet: Ratchet<T>, { read, usual }: Pick<Setting<T>, 'read' | 'usual'>): Setting<T> {
  return { key, ratchet, read, usual }
}

const { releases, strictness, limits, sign_off } = defaultConfiguration

/** Every setting with its ratchet: the one table that says what a repository may do. */
export const settings = {
  paths: setting('releases.paths', add<string>(), { read: (file) => file.releases?.paths, usual: releases.paths }),
  labels: setting('releases.labels', add<string>(), { read: (file) => file.releases?.labels, usual: releases.labels }),
  titles: setting('releases.titles', add<string>(), { read: (file) => file.releases?.titles, usual: releases.titles }),
  baseBranches: setting('releases.base_branches', addOrAll, {
    read: (file) => file.releases?.base_branches,
    usual: releases.base_branches,
  }),
  examples: setting('releases.examples', remove<string>(), {
    read: (file) => file.releases?.examples,
    usual: releases.examples,
  }),
  notWeights: setting('releases.not_weights', add<string>(), {
    read: (file) => file.releases?.not_weights,
    usual: releases.not_weights,
  }),
  locale: setting('locale', free<LocaleName>(), { read: (file) => file.locale, usual: defaultConfiguration.locale }),
  legacyBlockDays: setting('strictness.legacy_block_days', raise, {
    read: (file) => file.strictness?.legacy_block_days,
    usual: strictness.legacy_block_days,
  }),
  warningsBlock: setting('strictness.warnings_block', switchOn, {
    read: (file) => file.strictness?.warnings_block,
    usual: strictness.warnings_block,
  }),
  catalogueReviewDays: setting('strictness.catalogue_review_days', lower, {
    read: (file) => file.strictness?.catalogue_review_days,
    usual: strictness.catalogue_review_days,
  }),
  staleCatalogueBlocks: setting('strictness.stale_catalogue_blocks', switchOn, {
    read: (file) => file.strictness?.stale_catalogue_blocks,
    usual: strictness.stale_catalogue_blocks,
  }),
  extraHolidays: setting('calendar.extra_holidays', remove<string>(), {
    read: (file) => file.calendar?.extra_holidays,
    usual: [],
  }),
  coreBusinessGroups: setting('roster.core_business_groups', add<string>(), {
    read: (file) => file.roster?.core_business_groups,
    usual: [],
  }),
  baseline: setting('baseline', keep, { read: (file) => file.baseline, usual: defaultConfiguration.baseline }),
  nonSystemicRoles: setting('sign_off.non_systemic_roles', add<RoleName>(), {
    read: (file) => file.sign_off?.non_systemic_roles,
    usual: sign_off.non_systemic_roles,
  }),
  maxAgeDays: setting('sign_off.max_age_days', lower, {
    read: (file) => file.sign_off?.max_age_days,
    usual: sign_off.max_age_days,
  }),
  waiverDays: setting('limits.waiver_days', lower, {
    read: (file) => file.limits?.waiver_days,
    usual: limits.waiver_days,
  }),
  baselineDays: setting('limits.baseline_days', lower, {
    read: (file) => file.limits?.baseline_days,
    usual: limits.baseline_days,
  }),
  notWaivable: setting('limits.not_waivable', add<string>(), {
    read: (file) => file.limits?.not_waivable,
    usual: limits.not_waivable,
  }),
  waiverRoles: setting('limits.waiver_roles', remove<RoleName>(), {
    read: (file) => file.limits?.waiver_roles,
    usual: limits.waiver_roles,
  }),
  safetyWaiverRoles: setting('limits.safety_waiver_roles', remove<RoleName>(), {
    read: (file) => file.limits?.safety_waiver_roles,
    usual: limits.safety_waiver_roles,
  }),
  minimumRoles: setting('limits.minimum_roles', add<RoleName>(), {
    read: (file) => file.limits?.minimum_roles,
    usual: limits.minimum_roles,
  }),
  rosterWriter: setting('limits.roster', reserve, { read: (file) => file.limits?.roster, usual: limits.roster }),
  waiverWriter: setting('limits.waivers', reserve, { read: (file) => file.limits?.waivers, usual: limits.waivers }),
  notWeightsWriter: setting('limits.not_weights', reserve, {
    read: (file) => file.limits?.not_weights,
    usual: limits.not_weights,
  }),
} as const
