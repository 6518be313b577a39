import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { GateError } from '../engine/gate-error.ts'
import { type AppKey, appToken } from '../github/app-key.ts'
import { connect } from '../github/connect.ts'
import type { Doctor } from '../github/doctor/examine.ts'
import { installationToken } from '../github/doctor/read-app.ts'
import { type Api, githubApi } from '../github/octokit.ts'
import { sayError } from '../locales/error-words.ts'
import type { DoctorOptions } from './options.ts'
import type { Terminal } from './terminal.ts'

/**
 * Connects as the environment says: as the App for what only the App may ask, and with a token for the rest where one is
 * given. Throws `input-invalid` for what cannot be meant, and `authentication-failed` where there is neither.
 */
export function doctorFor(options: DoctorOptions, terminal: Terminal): Doctor {
  const { env } = terminal
  const apiUrl = env['GITHUB_API_URL'] || 'https://api.github.com'
  const ask = (token: string) => githubApi(connect({ token, apiUrl }))
  const token = env['GITHUB_TOKEN'] || env['GH_TOKEN'] || null
  const appId = numberOf(options.appId ?? env['APP_ID'])
  const privateKey = keyOf(terminal)
  const app = appId === null || privateKey === null ? null : asApp({ id: appId, privateKey }, apiUrl)
  if (token === null && app === null) throw nobody()
  const enter = token === null ? entrance(app, ask) : () => Promise.resolve(ask(token))
  return { app, appId, hookUrl: options.webhookUrl ?? null, enter }
}

/** A token of the App itself ends within minutes, and hundreds of repositories take longer: each call has a new one. */
function asApp(key: AppKey, apiUrl: string): Api {
  const token = () => appToken(key, Math.floor(Date.now() / 1000))
  // A key that is none must be said as such, and not as a failure of a call.
  token()
  const octokit = () => connect({ token: token(), apiUrl })
  return githubApi({
    request: (route, parameters) => octokit().request(route, parameters),
    graphql: (query, variables) => octokit().graphql(query, variables),
  })
}

/** The way in as an installation; its token is made once. */
function entrance(app: Api | null, ask: (token: string) => Api): Doctor['enter'] {
  const known = new Map<number, Promise<Api>>()
  return async (installation) => {
    if (app === null || installation === null) return null
    const entered = known.get(installation) ?? installationToken(app, installation).then(ask)
    known.set(installation, entered)
    return entered
  }
}

function numberOf(text: string | undefined): number | null {
  if (text === undefined || text === '') return null
  if (/^[1-9]\d{0,14}$/.test(text)) return Number(text)
  throw new GateError({
    code: 'input-invalid',
    says: sayError('not-an-app-id', { text }),
  })
}

function keyOf({ env, cwd }: Terminal): string | null {
  if (env['PRIVATE_KEY']) return env['PRIVATE_KEY']
  const path = env['PRIVATE_KEY_PATH']
  if (!path) return null
  try {
    return readFileSync(resolve(cwd(), path), 'utf8')
  } catch (cause) {
    throw new GateError({ code: 'input-invalid', says: sayError('app-key-unreadable', { path }), cause })
  }
}

function nobody(): GateError {
  return new GateError({
    code: 'authentication-failed',
    says: sayError('no-token-and-no-key'),
  })
}
