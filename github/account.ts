import * as z from 'zod/mini'
import type { Account } from '../schemas/facts.ts'

/** An account as GraphQL gives it; `null` where it was deleted. */
export const actor = z.nullable(
  z.object({ __typename: z.string(), login: z.string(), databaseId: z.nullish(z.number()) }),
)

/** A user account behind a commit; `null` where the e-mail belongs to none. */
export const user = z.nullable(z.object({ login: z.string(), databaseId: z.nullish(z.number()) }))

/**
 * The account as the gate knows it. Only a user is a person. A bot's login gets the suffix that GitHub shows, because a
 * person may have the same login without it.
 */
export function accountOf(found: z.infer<typeof actor>): Account | null {
  if (found === null) return null
  const person = found.__typename === 'User'
  const login = found.__typename === 'Bot' ? `${found.login}[bot]` : found.login
  return { login, id: found.databaseId ?? 0, kind: person ? 'person' : 'bot' }
}

/** The person behind a commit's e-mail. */
export function personOf(found: z.infer<typeof user>): Account | null {
  return found === null ? null : { login: found.login, id: found.databaseId ?? 0, kind: 'person' }
}
