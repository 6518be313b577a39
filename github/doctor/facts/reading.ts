import type { GateError } from '../../../engine/gate-error.ts'
import type { SaidReason } from '../../../locales/doctor-words.ts'
import { type Api, type Shape, toResult } from '../../octokit.ts'

/** What GitHub showed, or why it did not. */
export type RepositoryReading<T> = { readonly read: T } | Unread

/** Why something could not be read, and whether that says that there is nothing, or nothing that we may know of. */
export type Unread = { readonly unread: SaidReason; readonly absent: boolean }

/** A call: its route and what fills the places in it. */
export type ReadQuestion = { readonly route: string; readonly parameters: Readonly<Record<string, unknown>> }

/**
 * Reads what may be hidden from us. A refusal comes back as a value, because it is a finding. Throws a `GateError`
 * where GitHub could not be asked at all: an invalid token, a spent quota, no answer. Who may bypass a ruleset, classic
 * protection and the App's webhook are hidden from most tokens. What was not seen does not raise the exit status, since
 * nobody has every permission: status 0 means that no error was seen.
 */
export async function reading<T>(work: Promise<T>): Promise<RepositoryReading<T>> {
  const result = await toResult(work)
  return 'done' in result ? { read: result.done } : refusal(result.failed)
}

/** A refusal as a value. Throws the failure again where it is none. */
export function refusal(failed: GateError): Unread {
  if (failed.code !== 'permission-missing' && failed.code !== 'not-found') throw failed
  return { unread: reasonOf(failed), absent: failed.code === 'not-found' }
}

/** A failure as a reason for not knowing something. */
export function reasonOf({ says }: GateError): SaidReason {
  return { key: says.key, args: says.args, in: ({ errors }) => says.in(errors).message }
}

/** What was read, or `otherwise` where it could not be. */
export function readOr<T, Otherwise>(found: RepositoryReading<T>, otherwise: Otherwise): T | Otherwise {
  return 'read' in found ? found.read : otherwise
}

/** Every entry of a list, page by page; `listed` takes the entries out of a page. */
export async function everyPage<Page, Entry>(
  api: Api,
  { route, parameters }: ReadQuestion,
  page: { readonly shape: Shape<Page>; readonly listed: (page: Page) => readonly Entry[] },
): Promise<readonly Entry[]> {
  const entries: Entry[] = []
  for (let number = 1; ; number += 1) {
    const found = page.listed(await api.read(route, { ...parameters, per_page: perPage, page: number }, page.shape))
    entries.push(...found)
    if (found.length < perPage) return entries
  }
}

const perPage = 100
