import * as z from 'zod/mini'
import { isoDate, record } from './record.ts'
import { signingRoles } from './safety/responsibilities.ts'

/**
 * Every role that a roster can fill: the signing roles of a model with systemic risk, the owner of documentation, and who
 * confirms the claims that take duties away.
 */
export const roleNames = [...signingRoles, 'documentation_owner', 'scope_owner'] as const

/** The name of a role. */
export const roleName = z.enum(roleNames)
export type RoleName = z.infer<typeof roleName>

/** The login of a person on the forge. Upper and lower case mean the same. */
export const login = z.string().check(z.regex(/^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$/))

/** A team on the forge: `organisation/slug`. */
const team = z.string().check(z.regex(/^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}\/[a-z0-9][a-z0-9_.-]{0,99}$/))

/** Where in the organisation a holder sits. Source: Safety and Security chapter, Measure 8.1. */
const holderFunction = z.enum(['executive', 'supervisory', 'operational', 'assurance'])
type HolderFunction = z.infer<typeof holderFunction>

/** The size of a legal entity: small or medium-sized, small mid-cap, or neither. */
const entitySize = z.enum(['sme', 'smc', 'large'])
type EntitySize = z.infer<typeof entitySize>

/** One entry below a role, as written: exactly one of `login` and `team` is needed, and the legal entity. */
const holderEntry = record({
  login,
  team,
  /** First and last day on which the entry counts; open where nothing is written. */
  valid_from: isoDate,
  valid_to: isoDate,
  /** A key of `legal_entities`: the provider for which the role is held. */
  legal_entity: z.string(),
  function: holderFunction,
  /** Whether the holder answers for core business that may produce systemic risk. */
  core_business: z.boolean(),
  /** Groups that the holder belongs to; those listed in `core_business_groups` make it core business. */
  groups: z.array(z.string()),
  /** The login, or the role, to which the holder reports. */
  reports_to: z.string(),
  /** The login of the executive holder who delegated the role. */
  delegated_by: login,
})

const holders = z.array(holderEntry)

/** The roster as written: who holds which role, for which legal entity, from when until when. */
export const rosterFile = record({
  legal_entities: z.record(z.string(), record({ name: z.string(), size: entitySize })),
  core_business_groups: z.array(z.string()),
  roles: record({
    risk_owner: holders,
    risk_monitor: holders,
    security_lead: holders,
    oversight_body: holders,
    assurance: holders,
    report_custodian: holders,
    documentation_owner: holders,
    scope_owner: holders,
  }),
})
export type HolderEntry = z.infer<typeof holderEntry>

/** A person or team that holds a role, with what separation of duties needs to know. */
export type Holder = {
  readonly role: RoleName
  /** Exactly one of the two is set. */
  readonly login: string | null
  readonly team: string | null
  /**
   * The logins that hold the role by this entry, in lower case: the login itself, or the members of the team on the day of
   * judgement. Empty where the members of a team could not be read, so that nobody counts.
   */
  readonly members: readonly string[]
  /** `null`: open. */
  readonly valid_from: string | null
  readonly valid_to: string | null
  /** A key of `legal_entities`. */
  readonly legal_entity: string
  readonly function: HolderFunction | null
  /** Said outright, or because one of the groups is among `core_business_groups`. */
  readonly core_business: boolean
  readonly groups: readonly string[]
  readonly reports_to: string | null
  readonly delegated_by: string | null
  /** Where the entry stands. A path that starts with `organisation:` is a file of the organisation. */
  readonly at: { readonly path: string; readonly line: number; readonly column: number }
}

/** A legal entity that can be a provider. */
export type LegalEntity = { readonly key: string; readonly name: string | null; readonly size: EntitySize }

/**
 * The roster in force, all layers merged. One person can stand in it several times: whoever judges a person across roles
 * (core business, one role in one sign-off) looks at every entry whose `members` holds the login.
 */
export type Roster = {
  readonly holders: readonly Holder[]
  readonly legal_entities: readonly LegalEntity[]
  readonly core_business_groups: readonly string[]
}

/** A roster in which nobody holds anything. */
export const emptyRoster: Roster = { holders: [], legal_entities: [], core_business_groups: [] }

/** The entries by which a login holds a role on a day. Empty: it does not hold it. */
export function holdersOf(
  roster: Roster,
  role: RoleName,
  { login: who, day }: { login: string; day: string },
): readonly Holder[] {
  return roster.holders.filter(
    (one) => one.role === role && one.members.includes(who.toLowerCase()) && isActive(one, day),
  )
}

/** Whether an entry counts on a day, first and last day included. */
export function isActive({ valid_from, valid_to }: Pick<Holder, 'valid_from' | 'valid_to'>, day: string): boolean {
  return (valid_from === null || valid_from <= day) && (valid_to === null || day <= valid_to)
}
