import type { AttestationId } from '../commitments/sign-off/attestations.ts'
import type { SignatureReason, TypeDoubt } from '../commitments/sign-off/reasons.ts'
import type { RoleName } from '../schemas/roster.ts'
import type { SignatureState } from '../schemas/vocabulary.ts'

/** The words about who signs a release, and for what. */
export type SignOffWords = {
  readonly heading: string
  /** Leads what follows for one release. */
  readonly of: (release: string) => string
  readonly roles: { readonly [Role in RoleName]: string }
  readonly states: { readonly [State in SignatureState]: string }
  readonly reasons: { readonly [Reason in SignatureReason]: string }
  readonly doubts: { readonly [Doubt in TypeDoubt]: string }
  readonly statements: { readonly [Id in AttestationId]: string }
  /** Leads the line to copy into an approving review. */
  readonly copy: string
  /** Leads the statements of a role. */
  readonly signsFor: string
  /** There is no line to copy yet. */
  readonly noDigest: string
}
