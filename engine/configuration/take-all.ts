import type { Issue } from '../../commitments/issue.ts'
import type { Configuration } from '../../schemas/configuration.ts'
import type { Roster } from '../../schemas/roster.ts'
import { type AppliedSetting, applySetting, loosened } from './apply-setting.ts'
import type { Layer } from './layers.ts'
import { type Setting, settings } from './settings.ts'

/** Every setting by its name in the table. */
type Values = ReturnType<typeof takeAll>['values']

/** Applies every setting of the table; `applied` has them in order. */
export function takeAll(layers: readonly Layer[]) {
  const all: AppliedSetting<unknown>[] = []
  const faults: Issue[] = []
  const take = <T>(setting: Setting<T>, counting: readonly Layer[] = layers): AppliedSetting<T> => {
    const result = applySetting(setting, counting)
    all.push(result.applied)
    faults.push(...result.faults)
    return result.applied
  }
  const notWeightsWriter = take(settings.notWeightsWriter)
  const mayList = layers.filter((layer, index) => !isReserved(notWeightsWriter.value, { layer, index }))
  const refused = layers.filter(
    (layer) => !mayList.includes(layer) && layer.content.releases?.not_weights !== undefined,
  )
  faults.push(...refused.map((layer) => loosened(settings.notWeights.key, layer, notWeightsWriter.origin)))
  const values = {
    paths: take(settings.paths),
    labels: take(settings.labels),
    titles: take(settings.titles),
    baseBranches: take(settings.baseBranches),
    examples: take(settings.examples),
    notWeights: take(settings.notWeights, mayList),
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
    notWeightsWriter,
  }
  return { values, applied: all, faults }
}

/** Whether a list is the organisation's alone, so that a repository below it says nothing about it. */
function isReserved(
  writer: Configuration['limits']['not_weights'],
  { layer, index }: { readonly layer: Layer; readonly index: number },
): boolean {
  return index > 0 && layer.name === 'repository' && writer === 'organisation'
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
      not_weights: values.notWeights.value,
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
      not_weights: values.notWeightsWriter.value,
    },
  }
}
