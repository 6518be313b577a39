import type * as z from 'zod/mini'
import type { responsibilities, signingRoles } from '../../schemas/safety/responsibilities.ts'
import type { Case } from '../case.ts'

/** What the responsibility record holds. */
export type Responsibilities = z.infer<typeof responsibilities>

/** One seat of the roster, with the path of its entry. */
export type Seat = NonNullable<Responsibilities['roster']>[number] & { readonly item: string }

/** A role that signs for a release. */
export type SigningRole = (typeof signingRoles)[number]

/** The seats of the roster. */
export function seatsOf({ roster = [] }: Responsibilities): readonly Seat[] {
  return roster.map((seat, index) => ({ ...seat, item: `roster.${index}` }))
}

/** The seats of one role. */
export function seatsFor(record: Responsibilities, role: SigningRole): readonly Seat[] {
  return seatsOf(record).filter((seat) => seat.role === role)
}

/** Whether another way than the conditions of the presumption is justified and was accepted by a named body. */
export function otherwiseJustified({ alternative_justification: justification }: Responsibilities): boolean {
  const { reference, approved_by, approved_on } = justification ?? {}
  return reference !== undefined && approved_by !== undefined && approved_on !== undefined
}

/** Whether the provider states to be an SME or a small mid-cap enterprise. */
export function isSmall({ evidence: { release } }: Case): boolean {
  const size = release.state === 'found' ? release.content.provider?.size : undefined
  return size === 'microenterprise' || size === 'sme' || size === 'smc'
}
