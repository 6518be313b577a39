import type { DoctorFinding } from '../../../schemas/doctor.ts'
import type { AppFacts, InstallationFacts } from '../facts/facts.ts'
import type { RepositoryReading } from '../facts/reading.ts'
import { lacking } from './app.ts'
import { error, unknown, unread } from './finding.ts'
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
export function assessInstallation({ repository, app, installation }: InRepository): readonly DoctorFinding[] {
  const [account = repository] = repository.split('/')
  const where = { repository: account }
  if ('unread' in installation) return [app === null ? hidden(account, installation.unread) : notInstalled(repository)]
  const found = installation.read
  if (found === null) return [notInstalled(repository)]
  if (found.suspended) {
    const message = `The App is suspended on ${account}, so nothing is judged there.`
    return [
      error({ id: 'app-suspended', message, remedy: 'Lift the suspension on the page of the installation.' }, where),
    ]
  }
  const here = app === null && !found.everywhere ? [selected(repository)] : []
  return [...here, ...permissions(found, app, where), ...events(found, app, where)]
}

/** Which repositories were selected is shown to the App, and to nobody with a token of another kind. */
function selected(repository: string): DoctorFinding {
  const message = `The App is installed for selected repositories, and whether ${repository} is one of them is shown only to the App.`
  const remedy = 'Give APP_ID and PRIVATE_KEY as well, and run again.'
  return unknown({ id: 'installation-unread', message, remedy }, { repository })
}

/** As the App, a refusal means that it is not there; as anybody else, that one may not know. */
function hidden(account: string, why: string): DoctorFinding {
  const needs = 'organization_administration: read, or give APP_ID and PRIVATE_KEY'
  const what = `The installation of the App on ${account}`
  return unread({ id: 'installation-unread', what, needs, why }, { repository: account })
}

function notInstalled(repository: string): DoctorFinding {
  return error(
    {
      id: 'app-not-installed',
      message: `The App is not installed for ${repository}, so a check that is required of it never comes.`,
      remedy: 'Install it from the page of the App, for all repositories or at least for those that release models.',
    },
    { repository },
  )
}

type Where = { readonly repository: string }

/** What the App itself does not ask for is reported there. */
function permissions(found: InstallationFacts, app: AppFacts | null, where: Where): readonly DoctorFinding[] {
  return lacking(found.permissions)
    .filter(([name, level]) => app === null || covers(app.permissions[name], level))
    .map(([name, level]) =>
      error(
        {
          id: 'app-permission-pending',
          message: `${where.repository} has not granted the App ${name}: ${level}; until then what needs it does not work there.`,
          remedy: 'An owner has to accept the new permissions on the page of the installation.',
        },
        where,
      ),
    )
}

function events(found: InstallationFacts, app: AppFacts | null, where: Where): readonly DoctorFinding[] {
  return neededEvents
    .filter((event) => !found.events.includes(event) && (app === null || app.events.includes(event)))
    .map((event) =>
      error(
        {
          id: 'app-event-pending',
          message: `The App does not get the event ${event} from ${where.repository}.`,
          remedy: 'Accept the new permissions on the page of the installation; the event comes with its permission.',
        },
        where,
      ),
    )
}
