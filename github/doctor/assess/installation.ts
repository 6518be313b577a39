import { type SaidReason, sayFinding, sayUnread } from '../../../locales/doctor-words.ts'
import type { AppFacts, InstallationFacts } from '../facts/facts.ts'
import type { RepositoryReading } from '../facts/reading.ts'
import { lacking } from './app.ts'
import { error, type UntoldFinding, unknown } from './finding.ts'
import { covers, neededEvents } from './needs.ts'

/** A repository, and what is known of the App there. */
export type InRepository = {
  /** OWNER/NAME. */
  readonly repository: string
  readonly app: AppFacts | null
  /** `null`: nobody could say. */
  readonly installation: RepositoryReading<InstallationFacts | null>
}

/** What is wrong with the App on an account: not there, suspended, or not granted what it asks for. */
export function assessInstallation({ repository, app, installation }: InRepository): readonly UntoldFinding[] {
  const [account = repository] = repository.split('/')
  const where = { repository: account }
  if ('unread' in installation) return [app === null ? hidden(account, installation.unread) : notInstalled(repository)]
  const found = installation.read
  if (found === null) return [notInstalled(repository)]
  if (found.suspended) return [error(sayFinding('app-suspended', { account }), where)]
  const here = app === null && !found.everywhere ? [selected(repository)] : []
  return [...here, ...permissions(found, app, where), ...events(found, app, where)]
}

/** Which repositories were selected is shown to the App, and to nobody with a token of another kind. */
function selected(repository: string): UntoldFinding {
  return unknown(sayFinding('installation-unread/selected', { repository }), { repository })
}

/** As the App, a refusal means that it is not there; as anybody else, that one may not know. */
function hidden(account: string, reason: SaidReason): UntoldFinding {
  return unknown(
    sayUnread('installation-unread', reason, (why) => [{ account, why }]),
    { repository: account },
  )
}

function notInstalled(repository: string): UntoldFinding {
  return error(sayFinding('app-not-installed', { repository }), { repository })
}

type Where = { readonly repository: string }

/** What the App itself does not ask for is reported there. */
function permissions(found: InstallationFacts, app: AppFacts | null, where: Where): readonly UntoldFinding[] {
  return lacking(found.permissions)
    .filter(([name, level]) => app === null || covers(app.permissions[name], level))
    .map(([name, level]) =>
      error(sayFinding('app-permission-pending', { account: where.repository, name, level }), where),
    )
}

function events(found: InstallationFacts, app: AppFacts | null, where: Where): readonly UntoldFinding[] {
  return neededEvents
    .filter((event) => !found.events.includes(event) && (app === null || app.events.includes(event)))
    .map((event) => error(sayFinding('app-event-pending', { account: where.repository, event }), where))
}
