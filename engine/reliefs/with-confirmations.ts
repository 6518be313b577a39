import type { Case } from '../../commitments/case.ts'
import type { Confirmation, Confirming, Reliefs } from '../../commitments/reliefs/relief.ts'
import type { MarkdownThread } from '../documents/markdown-thread.ts'
import { digestOf } from '../sign-off/canonical.ts'
import type { Source } from '../source.ts'
import { type ConfirmationRules, confirmedOn, isTeamUnread } from './confirmations.ts'
import { remembered } from './memory.ts'

/** Leads what is hashed, so that the digest of a scope statement is the digest of nothing else. */
const domain = 'gpai-gate scope 1\n'

type Reading = { readonly source: Source; readonly thread: MarkdownThread }

/** The digest of a scope statement; `null` where nothing is left to confirm. */
function scopeDigest(statement: readonly string[]): string | null {
  return statement.length === 0 ? null : digestOf(`${domain}${statement.map((line) => `${line}\n`).join('')}`)
}

/** The same cases with who confirmed what takes duties away, all releases of the change seen together. */
export async function withConfirmations(cases: readonly Case[], reading: Reading): Promise<readonly Case[]> {
  const digests = cases.map(({ reliefs }) => scopeDigest(reliefs?.statement ?? []))
  return Promise.all(
    cases.map(async (context, index) => {
      const digest = digests[index] ?? null
      const elsewhere = new Set(digests.flatMap((one) => (one === null || one === digest ? [] : [one])))
      return context.reliefs === undefined
        ? context
        : { ...context, reliefs: await confirmedIn(context, context.reliefs, { ...reading, digest, elsewhere }) }
    }),
  )
}

type Confirm = Reading & { readonly digest: string | null; readonly elsewhere: ReadonlySet<string> }

async function confirmedIn(context: Case, reliefs: Reliefs, confirm: Confirm): Promise<Reliefs> {
  const { facts, configuration } = context
  const { pullRequest } = facts
  const { digest, elsewhere } = confirm
  const checked = pullRequest === null ? 'on-pull-request' : 'here'
  const nothing: Confirming = { digest, checked, lines: [], teamUnread: isTeamUnread(configuration.roster) }
  if (digest === null || pullRequest === null) return { ...reliefs, confirming: nothing }
  const rules: ConfirmationRules = { digest, elsewhere, roster: configuration.roster, role: 'scope_owner' }
  const { lines, by: given } = confirmedOn(pullRequest, rules)
  const confirming = { ...nothing, lines }
  if (given !== null)
    return confirmedBy({ ...reliefs, confirming }, 'confirmed', {
      by: given.login,
      on: given.on,
      pullRequest: pullRequest.number,
    })
  const earlier = await remembered({ context, reliefs, rules }, confirm)
  return earlier === null ? { ...reliefs, confirming } : confirmedBy({ ...reliefs, confirming }, 'remembered', earlier)
}

function confirmedBy(reliefs: Reliefs, state: 'confirmed' | 'remembered', given: Confirmation): Reliefs {
  const { by, on, pullRequest } = given
  const all = reliefs.all.map((one) =>
    one.state === 'open' ? { ...one, state, confirmation: { by, on, pullRequest } } : one,
  )
  return { ...reliefs, all }
}
