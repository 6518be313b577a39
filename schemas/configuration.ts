import * as z from 'zod/mini'
import { isoDate, record } from './record.ts'
import { emptyRoster, type RoleName, type Roster, roleName, rosterFile } from './roster.ts'
import { localeName } from './vocabulary.ts'
import { mostExemptions, waiver } from './waiver.ts'

/** A glob: `*` and `?` stand for characters of one segment, `**` for any number of segments; all else means itself. */
const glob = z.string().check(z.minLength(1), z.maxLength(200))
const patterns = z.array(glob)
/** A path that stays inside of the repository, whatever reads or writes it. */
const pathInside = z.string().check(z.regex(/^(?!\/)(?!(?:.*\/)?\.{1,2}(?:\/|$))[^\\\0]{1,200}\.ya?ml$/))
const days = z.int().check(z.nonnegative(), z.lte(36_500))
const roles = z.array(roleName)

/** Who may write a part of the configuration: the organisation alone, or the repository as well. */
const writer = z.enum(['organisation', 'repository'])

/** Which pull requests release a model. A pull request that meets any of these is one. */
const releases = record({
  paths: patterns,
  labels: patterns,
  titles: patterns,
  base_branches: patterns,
  /** Folders of releases in which values of the gate's own examples count as answers. */
  examples: patterns,
  /** Files that look like weights and are none, or are test models. */
  not_weights: patterns,
})

/** The configuration as written in `.github/gpai-gate.yaml`. */
export const configurationFile = record({
  releases,
  locale: localeName,
  strictness: record({
    legacy_block_days: days,
    warnings_block: z.boolean(),
    catalogue_review_days: days,
    stale_catalogue_blocks: z.boolean(),
  }),
  calendar: record({ extra_holidays: z.array(isoDate) }),
  roster: rosterFile,
  waivers: z.array(waiver).check(z.maxLength(mostExemptions)),
  /** The path of the file with the gaps that are known. */
  baseline: pathInside,
  sign_off: record({ non_systemic_roles: roles, max_age_days: days }),
  limits: record({
    waiver_days: days,
    baseline_days: days,
    not_waivable: patterns,
    waiver_roles: roles,
    safety_waiver_roles: roles,
    minimum_roles: roles,
    roster: writer,
    waivers: writer,
    not_weights: writer,
  }),
})
export type ConfigurationFile = z.infer<typeof configurationFile>

/** Repositories whose name or full name matches a glob, and what holds for them besides the rest of the file. */
const group = record({ repositories: patterns, settings: configurationFile })

/** The configuration of an organisation: `.github/gpai-gate.yaml` in its repository `.github`. */
export const organisationFile = z.extend(configurationFile, { groups: z.optional(z.record(z.string(), group)) })
export type OrganisationFile = z.infer<typeof organisationFile>

/** The configuration in force: all layers over the defaults. */
export type Configuration = {
  readonly releases: {
    readonly paths: readonly string[]
    readonly labels: readonly string[]
    readonly titles: readonly string[]
    /** Empty: every base branch. */
    readonly base_branches: readonly string[]
    /** Globs of model folders in which values of the gate's own examples count as answers; elsewhere they are none. */
    readonly examples: readonly string[]
    /** Globs of files that look like weights and are no release: test models, data. */
    readonly not_weights: readonly string[]
  }
  readonly locale: z.infer<typeof localeName>
  readonly strictness: {
    /** Days before a legacy model's due date from which its gaps block. */
    readonly legacy_block_days: number
    /** Whether warnings block as well. */
    readonly warnings_block: boolean
    /** Days after which the catalogue's last comparison with the law is too old. */
    readonly catalogue_review_days: number
    /** Whether a catalogue that is too old blocks; it warns otherwise. */
    readonly stale_catalogue_blocks: boolean
  }
  readonly calendar?: {
    /** Days that are no business days, besides weekends and the holidays of the institutions of the Union. */
    readonly extra_holidays: readonly string[]
  }
  /** Who holds which role; the members of teams are those of the day of judgement. */
  readonly roster: Roster
  /** The path of the baseline file. */
  readonly baseline: string
  readonly sign_off: {
    /** Who signs for a model without systemic risk. */
    readonly non_systemic_roles: readonly RoleName[]
    /** Days after which a sign-off without placing on the market has to be given again. */
    readonly max_age_days: number
  }
  readonly limits: {
    /** Most days from the granting of a waiver to its last day. */
    readonly waiver_days: number
    /** Most days from the writing of a baseline to the day on which its gaps are due. */
    readonly baseline_days: number
    /** Globs of requirement ids whose gaps nobody can waive, and no baseline can hold. */
    readonly not_waivable: readonly string[]
    /** Who may grant a waiver. */
    readonly waiver_roles: readonly RoleName[]
    /** Who may grant a waiver from a requirement of the Safety and Security chapter. */
    readonly safety_waiver_roles: readonly RoleName[]
    /** Roles that the roster fills on the day of judgement; sign-off asks each of them, whatever else it asks. */
    readonly minimum_roles: readonly RoleName[]
    /** Who may write holders and legal entities; counts where there is an organisation above the repository. */
    readonly roster: z.infer<typeof writer>
    /** Who may write waivers; counts where there is an organisation above the repository. */
    readonly waivers: z.infer<typeof writer>
    /** Who may write `releases.not_weights`; counts where there is an organisation above the repository. */
    readonly not_weights: z.infer<typeof writer>
  }
}

/** What holds where a configuration says nothing. */
export const defaultConfiguration: Configuration = {
  releases: {
    paths: ['**/gpai/**'],
    labels: ['model-release'],
    titles: [],
    base_branches: [],
    examples: [],
    not_weights: [],
  },
  locale: 'en',
  strictness: {
    legacy_block_days: 180,
    warnings_block: false,
    catalogue_review_days: 180,
    stale_catalogue_blocks: false,
  },
  calendar: { extra_holidays: [] },
  roster: emptyRoster,
  baseline: '.github/gpai-gate-baseline.yaml',
  sign_off: { non_systemic_roles: ['documentation_owner'], max_age_days: 60 },
  limits: {
    waiver_days: 90,
    baseline_days: 180,
    not_waivable: ['policy.*', 'sign-off.*'],
    waiver_roles: ['documentation_owner', 'risk_owner', 'oversight_body'],
    safety_waiver_roles: ['risk_owner', 'oversight_body'],
    minimum_roles: [],
    roster: 'organisation',
    waivers: 'repository',
    not_weights: 'repository',
  },
}
