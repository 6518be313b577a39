import { z } from 'zod'
import { addToken, nextId, tick } from '../world/accounts.ts'
import type { Delivery, Installation } from '../world/world.ts'
import { type Answer, type Call, created, type Handlers, notFound, ok, page, refuse, repositoryOf } from './answer.ts'
import * as present from './present.ts'

/** What an App can do as itself, and with the token of an installation. */
export const apps: Handlers = {
  'apps/get-authenticated': ({ token }) =>
    token.app === null ? refuse(401, 'A JSON web token could not be decoded') : ok(present.app(token.app)),
  'apps/list-installations': (call) => page(call, installationsOf(call), installation),
  'apps/get-installation': (call) => withInstallation(call, (it) => ok(installation(it))),
  'apps/get-repo-installation': (call) => {
    const found = installationsOf(call).find(({ account, repositories }) => {
      const { owner, name } = repositoryOf(call)
      return account === owner && (repositories === 'all' || repositories.includes(`${owner.login}/${name}`))
    })
    return found === undefined ? notFound() : ok(installation(found))
  },
  'apps/get-org-installation': (call) => ofAccount(call, call.params['org'] ?? ''),

  'orgs/list-app-installations': (call) =>
    page(
      call,
      call.world.installations.filter(({ account }) => account.login === call.params['org']),
      installation,
      (installations, total_count) => ({ total_count, installations }),
    ),

  'apps/create-installation-access-token': (call) =>
    withInstallation(call, (it) => {
      if (it.suspendedAt !== null) return refuse(403, 'This installation has been suspended')
      const { permissions = it.permissions, repositories } = Wish.parse(call.body ?? {})
      const exceeding = Object.entries(permissions).filter(
        ([scope, level]) => it.permissions[scope] !== level && it.permissions[scope] !== 'write',
      )
      if (exceeding.length > 0) return refuse(422, 'The permissions requested are not granted to this installation.')
      const names = repositories?.map((name) => `${it.account.login}/${name}`) ?? it.repositories
      const token = addToken(call.world, { app: it.app, permissions, repositories: names, owner: it.account.login })
      const expires_at = new Date(call.world.clock.milliseconds + 3_600_000).toISOString()
      return created({ token, expires_at, permissions, repository_selection: names === 'all' ? 'all' : 'selected' })
    }),

  'apps/list-repos-accessible-to-installation': (call) => {
    const { repositories, owner } = call.token
    const owners = new Set(owner === undefined ? installationsOf(call).map((it) => it.account.login) : [owner])
    const found = [...call.world.repositories.values()].filter((it) =>
      repositories === 'all' ? owners.has(it.owner.login) : repositories.includes(present.fullName(it)),
    )
    return page(call, found, present.repository, (list, total_count) => ({ total_count, repositories: list }))
  },

  'apps/get-webhook-config-for-app': ({ token }) => ok(token.app?.hook),
  'apps/update-webhook-config-for-app': ({ token, body }) => {
    if (token.app !== null) Object.assign(token.app.hook, body)
    return ok(token.app?.hook)
  },
  'apps/list-webhook-deliveries': listDeliveries,

  'apps/get-webhook-delivery': (call) =>
    withDelivery(call, (it) =>
      ok({
        ...delivery(it),
        request: { headers: { 'X-GitHub-Delivery': it.guid }, payload: it.payload },
        response: { headers: {}, payload: '' },
      }),
    ),

  'apps/redeliver-webhook-delivery': (call) =>
    withDelivery(call, (it) => {
      call.world.deliveries.push({
        ...it,
        id: nextId(call.world),
        redelivery: true,
        statusCode: 202,
        deliveredAt: tick(call.world),
      })
      return { status: 202, body: {} }
    }),
}

const Wish = z.object({
  permissions: z.record(z.string(), z.enum(['read', 'write'])).optional(),
  repositories: z.array(z.string()).optional(),
})

function installationsOf({ world, token }: Call): readonly Installation[] {
  return world.installations.filter(({ app }) => app === token.app)
}

function withInstallation(call: Call, handle: (installation: Installation) => Answer): Answer {
  const found = installationsOf(call).find(({ id }) => id === Number(call.params['installation_id']))
  return found === undefined ? notFound() : handle(found)
}

function ofAccount(call: Call, login: string): Answer {
  const found = installationsOf(call).find(({ account }) => account.login === login)
  return found === undefined ? notFound() : ok(installation(found))
}

function installation(it: Installation): Readonly<Record<string, unknown>> {
  return {
    id: it.id,
    app_id: it.app.id,
    app_slug: it.app.slug,
    account: present.account(it.account),
    target_id: it.account.id,
    target_type: it.account.type,
    repository_selection: it.repositories === 'all' ? 'all' : 'selected',
    permissions: it.permissions,
    events: it.events,
    suspended_at: it.suspendedAt,
  }
}

/** Oldest first. */
function deliveriesOf({ world, token }: Call): readonly Delivery[] {
  return world.deliveries.filter(({ appId }) => appId === token.app?.id)
}

/** Newest first. GitHub names the next page by a cursor that only its `Link` header tells. */
function listDeliveries(call: Call): Answer {
  const { status, cursor, per_page: size = '30' } = call.query
  const wanted = deliveriesOf(call).filter(
    (it) => status === undefined || it.statusCode < 400 === (status === 'success'),
  )
  const rest = wanted.toReversed().filter(({ id }) => cursor === undefined || id < Number(cursor.replace('v1_', '')))
  const part = rest.slice(0, Number(size))
  const last = part.at(-1)
  return { ...ok(part.map(delivery)), ...(last && part.length < rest.length ? { cursor: `v1_${last.id}` } : {}) }
}

function withDelivery(call: Call, handle: (delivery: Delivery) => Answer): Answer {
  const found = deliveriesOf(call).find(({ id }) => id === Number(call.params['delivery_id']))
  return found === undefined ? notFound() : handle(found)
}

function delivery(it: Delivery): Readonly<Record<string, unknown>> {
  return {
    id: it.id,
    guid: it.guid,
    delivered_at: it.deliveredAt,
    redelivery: it.redelivery,
    duration: 0.1,
    status: it.statusCode < 400 ? 'OK' : 'Invalid HTTP Response: 500',
    status_code: it.statusCode,
    event: it.event,
    action: it.action,
    installation_id: it.installationId,
    repository_id: null,
  }
}
