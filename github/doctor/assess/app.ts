import { sayFinding, sayUnread } from '../../../locales/doctor-words.ts'
import type { AppFacts, DeliveryFacts, HookFacts } from '../facts/facts.ts'
import { error, type UntoldFinding, unknown, warning } from './finding.ts'
import { type Access, covers, neededEvents, neededPermissions, optionalPermissions, webhookPath } from './needs.ts'

/** What is wrong with the App itself: its permissions, its events, and how its events are sent. */
export function assessApp(app: AppFacts, address: string | null): readonly UntoldFinding[] {
  return [...permissions(app), ...events(app), ...hook(app, address), ...deliveries(app)]
}

function permissions({ permissions: held }: AppFacts): readonly UntoldFinding[] {
  const missing = lacking(held)
  const wide = Object.entries(held).filter(([name, level]) => {
    const most = optionalPermissions[name] ?? neededPermissions[name]
    return most === undefined || !covers(most, level === 'read' ? 'read' : 'write')
  })
  return [
    ...missing.map(([name, level]) => error(sayFinding('app-permission-missing', { name, level }))),
    ...wide.map(([name, level]) => warning(sayFinding('app-permission-wide', { name, level }))),
  ]
}

/** The permissions that are needed and not held. */
export function lacking(held: Readonly<Record<string, string>>): readonly (readonly [string, Access])[] {
  return Object.entries(neededPermissions).filter(([name, level]) => !covers(held[name], level))
}

function events({ events: subscribed }: AppFacts): readonly UntoldFinding[] {
  return neededEvents
    .filter((event) => !subscribed.includes(event))
    .map((event) => error(sayFinding('app-event-missing', { event })))
}

function hook({ hook: found }: AppFacts, address: string | null): readonly UntoldFinding[] {
  if ('unread' in found) {
    return [unknown(sayUnread('webhook-unread', found.unread, (why) => [{ why }]))]
  }
  return [...wrongUrl(found.read, address), ...wrongSending(found.read)]
}

function wrongUrl({ url }: HookFacts, address: string | null): readonly UntoldFinding[] {
  const fits = address === null ? isOurs(url) : url === address
  return fits ? [] : [error(sayFinding('webhook-url-wrong', { url, wanted: address, path: webhookPath }))]
}

function isOurs(url: string | null): boolean {
  return (
    url !== null && URL.canParse(url) && new URL(url).protocol === 'https:' && new URL(url).pathname === webhookPath
  )
}

function wrongSending({ contentType, insecure, hasSecret }: HookFacts): readonly UntoldFinding[] {
  return [
    ...(contentType === 'json' ? [] : [sayFinding('webhook-content-type', { contentType: contentType ?? 'form' })]),
    ...(insecure ? [sayFinding('webhook-unverified')] : []),
    ...(hasSecret ? [] : [sayFinding('webhook-secret-missing')]),
  ].map((says) => error(says))
}

function deliveries({ deliveries: found }: AppFacts): readonly UntoldFinding[] {
  if ('unread' in found) {
    return [unknown(sayUnread('deliveries-unread', found.unread, (why) => [{ why }]))]
  }
  const failed = failing(found.read)
  const [newest] = failed
  if (newest === undefined) return []
  const { event, status } = newest
  const counts = { failed: failed.length, latest: found.read.length }
  return [error(sayFinding('webhook-deliveries-failing', { ...counts, event, status }))]
}

/** Deliveries of which no attempt succeeded. */
function failing(attempts: readonly DeliveryFacts[]): readonly DeliveryFacts[] {
  const arrived = new Set(attempts.filter(({ status }) => status >= 200 && status < 300).map(({ guid }) => guid))
  return attempts.filter(({ guid }, index) => {
    const first = attempts.findIndex((other) => other.guid === guid)
    return first === index && !arrived.has(guid)
  })
}
