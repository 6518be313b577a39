import type { Issue } from '../../commitments/issue.ts'
import type { Configuration } from '../../schemas/configuration.ts'
import type { Roster } from '../../schemas/roster.ts'
import { type AppliedSetting, applySetting } from './apply-setting.ts'
import type { Layer } from './layers.ts'
import { type Setting, settings } from './settings.ts'

/** Every setting by its name in the table. */
type Values = ReturnType<typeof takeAll>['values']

/** Applies every setting of the table; `applied` has them in order. */
export function takeAll(layers: readonly Layer[]) {
  const all: AppliedSetting<unknown>[] = []
  const faults: Issue[] = []
  const take = <T>(setting: Setting<T>): AppliedSetting<T> => {
    const result = applySetting(setting, layers)
    all.push(result.applied)
    faults.push(...result.faults)
    return result.applied
  }
  const values = {
    paths: take(settings.paths),
    labels: take(settings.labels),
    titles: take(settings.titles),
    baseBranches: take(settings.baseBranches),
    examples: take(settings.examples),
    locale: take(settings.locale),
    legacyBlockDays: take(settings.legacyBlockDays),
    warningsBlock: take(settings.warningsBlock),
    catalogueReviewDays: take(settings.catalogueReviewDays),
    staleCatalogueBlocks: take(settings.staleCatalogueBlocks),
    extraHolidays: take(settings.extraHolidays),
    coreBusinessGroups: take(settings.coreBusinessGroups),
    baseline: take(settings.baseline),
    nonSystemicRoles: take(settings.nonSystemicRoles),
    maxAgeDays: take(settings.maxAgeDays),
    waiverDays: take(settings.waiverDays),
    baselineDays: take(settings.baselineDays),
    notWaivable: take(settings.notWaivable),
    waiverRoles: take(settings.waiverRoles),
    safetyWaiverRoles: take(settings.safetyWaiverRoles),
    minimumRoles: take(settings.minimumRoles),
    rosterWriter: take(settings.rosterWriter),
    waiverWriter: take(settings.waiverWriter),
  }
  return { values, applied: all, faults }
}

/** The settings and the roster in the shape of a configuration. */
export function configurationOf(values: Values, roster: Roster): Configuration {
  return {
    releases: {
      paths: values.paths.value,
      labels: values.labels.value,
      titles: values.titles.value,
      base_branches: values.baseBranches.value,
      examples: values.examples.value,
    },
    locale: values.locale.value,
    strictness: {
      legacy_block_days: values.legacyBlockDays.value,
      warnings_block: values.warningsBlock.value,
      catalogue_review_days: values.catalogueReviewDays.value,
      stale_catalogue_blocks: values.staleCatalogueBlocks.value,
    },
    calendar: { extra_holidays: values.extraHolidays.value },
    roster,
    baseline: values.baseline.value,
    sign_off: { non_systemic_roles: values.nonSystemicRoles.value, max_age_days: values.maxAgeDays.value },
    limits: {
      waiver_days: values.waiverDays.value,
      baseline_days: values.baselineDays.value,
      not_waivable: values.notWaivable.value,
      waiver_roles: values.waiverRoles.value,
      safety_waiver_roles: values.safetyWaiverRoles.value,
      minimum_roles: values.minimumRoles.value,
      roster: values.rosterWriter.value,
      waivers: values.waiverWriter.value,
    },
  }
}
