import type { DoctorFinding } from '../../../schemas/doctor.ts'
import type { AppFacts, DeliveryFacts, HookFacts } from '../facts/facts.ts'
import { error, unread, warning } from './finding.ts'
import { type Access, covers, neededEvents, neededPermissions, optionalPermissions, webhookPath } from './needs.ts'

/** What is wrong with the App itself: its permissions, its events, and how its events are sent. */
export function assessApp(app: AppFacts, address: string | null): readonly DoctorFinding[] {
  return [...permissions(app), ...events(app), ...hook(app, address), ...deliveries(app)]
}

function permissions({ permissions: held }: AppFacts): readonly DoctorFinding[] {
  const missing = lacking(held)
  const wide = Object.entries(held).filter(([name, level]) => {
    const most = optionalPermissions[name] ?? neededPermissions[name]
    return most === undefined || !covers(most, level === 'read' ? 'read' : 'write')
  })
  return [
    ...missing.map(([name, level]) =>
      error({
        id: 'app-permission-missing',
        message: `The App does not ask for the permission ${name}: ${level}.`,
        remedy: `Add ${name}: ${level} on the page "Permissions & events" of the App, as app.yml lists it; each organisation then has to accept it.`,
      }),
    ),
    ...wide.map(([name, level]) =>
      warning({
        id: 'app-permission-wide',
        message: `The App asks for ${name}: ${level}, which the gate does not need.`,
        remedy: 'Lower it on the page "Permissions & events" of the App to what app.yml lists.',
      }),
    ),
  ]
}

/** The permissions that are needed and not held. */
export function lacking(held: Readonly<Record<string, string>>): readonly (readonly [string, Access])[] {
  return Object.entries(neededPermissions).filter(([name, level]) => !covers(held[name], level))
}

function events({ events: subscribed }: AppFacts): readonly DoctorFinding[] {
  return neededEvents
    .filter((event) => !subscribed.includes(event))
    .map((event) =>
      error({
        id: 'app-event-missing',
        message: `The App is not subscribed to the event ${event}, so the gate does not hear of it.`,
        remedy: `Tick ${event} on the page "Permissions & events" of the App; its box is shown only while the App has the permission for it.`,
      }),
    )
}

function hook({ hook: found }: AppFacts, address: string | null): readonly DoctorFinding[] {
  if ('unread' in found) {
    const what = {
      id: 'webhook-unread',
      what: 'The webhook of the App',
      needs: 'the key of the App',
      why: found.unread,
    }
    return [unread(what)]
  }
  return [...wrongUrl(found.read, address), ...wrongSending(found.read)]
}

function wrongUrl({ url }: HookFacts, address: string | null): readonly DoctorFinding[] {
  const wanted = address === null ? `the public address of the bot, with https, and ${webhookPath}` : address
  const fits = address === null ? isOurs(url) : url === address
  if (fits) return []
  return [
    error({
      id: 'webhook-url-wrong',
      message: url === null || url === '' ? 'The App has no webhook URL.' : `The webhook URL of the App is ${url}.`,
      remedy: `Set it to ${wanted}, and switch the webhook on.`,
    }),
  ]
}

function isOurs(url: string | null): boolean {
  return (
    url !== null && URL.canParse(url) && new URL(url).protocol === 'https:' && new URL(url).pathname === webhookPath
  )
}

function wrongSending({ contentType, insecure, hasSecret }: HookFacts): readonly DoctorFinding[] {
  const findings = [
    {
      wrong: contentType !== 'json',
      id: 'webhook-content-type',
      message: `The App sends its events as ${contentType ?? 'form'}, and the bot takes only JSON.`,
      remedy: 'Set the content type of the webhook to application/json.',
    },
    {
      wrong: insecure,
      id: 'webhook-unverified',
      message: 'GitHub does not check the certificate of the bot when it sends events.',
      remedy: 'Switch the verification of TLS certificates on for the webhook of the App.',
    },
    {
      wrong: !hasSecret,
      id: 'webhook-secret-missing',
      message: 'The webhook of the App has no secret, so the bot refuses every event.',
      remedy: 'Set a long random secret on the page of the App, and the same in WEBHOOK_SECRET of the bot.',
    },
  ]
  return findings.filter(({ wrong }) => wrong).map(({ id, message, remedy }) => error({ id, message, remedy }))
}

function deliveries({ deliveries: found }: AppFacts): readonly DoctorFinding[] {
  if ('unread' in found) {
    const needs = 'the key of the App'
    return [unread({ id: 'deliveries-unread', what: 'The list of deliveries', needs, why: found.unread })]
  }
  const failed = failing(found.read)
  if (failed.length === 0) return []
  const [newest] = failed
  return [
    error({
      id: 'webhook-deliveries-failing',
      message: `${failed.length} of the ${found.read.length} latest deliveries failed and were not delivered since; the newest was ${newest?.event} with status ${newest?.status}.`,
      remedy:
        'Check that the bot runs and can be reached at its webhook URL; once it can, it has failed deliveries sent again.',
    }),
  ]
}

/** Deliveries of which no attempt succeeded. */
function failing(attempts: readonly DeliveryFacts[]): readonly DeliveryFacts[] {
  const arrived = new Set(attempts.filter(({ status }) => status >= 200 && status < 300).map(({ guid }) => guid))
  return attempts.filter(({ guid }, index) => {
    const first = attempts.findIndex((other) => other.guid === guid)
    return first === index && !arrived.has(guid)
  })
}
