import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Logger } from 'pino'
import { GateError } from '../engine/gate-error.ts'
import { webhookPath } from '../github/doctor/assess/needs.ts'
import { type Doctor, examine, reportIn } from '../github/doctor/examine.ts'
import { githubApi } from '../github/octokit.ts'
import type { Repository } from '../github/reference.ts'
import { wordsOf } from '../locales/index.ts'
import { type LocaleName, localeName } from '../schemas/vocabulary.ts'
import type { AppClient } from './app-client.ts'
import { type DoctorView, doctorHtml, failureHtml } from './doctor-html.ts'
import type { HttpAnswer } from './receiver/http-answer.ts'
import type { Store } from './store/store.ts'
import { readVerdicts } from './store/verdicts.ts'

/** What the page needs. */
export type DoctorPage = {
  readonly client: AppClient
  readonly store: Pick<Store, 'database'>
  readonly log: Logger
  /** The id of our App. */
  readonly app: number
  /** Where people reach the bot; `null` where nobody said it. */
  readonly publicUrl: string | null
  /** Whoever knows it may see the page. */
  readonly token: string
}

/**
 * Answers `GET /doctor`: what is wrong with the App and, with `?repository=OWNER/NAME`, with a repository. It shows names of
 * private repositories, so it is only for those who send the token, as the password of a browser or as a bearer.
 */
export async function doctorPage(page: DoctorPage, request: IncomingMessage): Promise<HttpAnswer> {
  const locale = languageOf(request.headers['accept-language'])
  const { doctorPage: words } = await wordsOf(locale, 'bot')
  if (!isAllowed(page.token, request.headers.authorization)) return { ...locked, text: words.locked }
  const repository = repositoryIn(request.url ?? '/')
  if (repository === undefined) return shown(400, failureHtml(words.whichRepository, { locale, words }))
  const json = wantsJson(request.headers.accept)
  try {
    const examination = await examine(doctorOf(page), repository === null ? [] : [repository])
    const report = reportIn(await wordsOf(locale, 'doctor'), examination)
    const view: DoctorView = { report, verdicts: await readVerdicts(page.store.database) }
    return json ? plainly(200, view) : shown(200, doctorHtml(view, { locale, words }))
  } catch (error) {
    if (!(error instanceof GateError)) throw error
    page.log.warn({ err: error }, 'doctor could not run')
    const { message, remedy } = error.says.in(await wordsOf(locale, 'errors'))
    return json
      ? plainly(502, { code: error.code, message, remedy })
      : shown(502, failureHtml(`${message} ${remedy}`, { locale, words }))
  }
}

/** The language of ours that a browser names first; English where it names none. */
function languageOf(header: string | undefined): LocaleName {
  const named = (header ?? '').split(',').map((one) => one.trim().slice(0, 2).toLowerCase())
  return localeName.options.find((name) => name === named.find((one) => isLanguage(one))) ?? 'en'
}

function isLanguage(name: string): boolean {
  return localeName.options.some((one) => one === name)
}

function doctorOf({ client, app, publicUrl }: DoctorPage): Doctor {
  return {
    app: lazily(client),
    appId: app,
    hookUrl: publicUrl === null ? null : `${publicUrl}${webhookPath}`,
    enter: async (installation) =>
      installation === null ? null : githubApi(await client.asInstallation(installation)),
  }
}

/** The client of the App is made by a promise; its calls can wait for it as well as anybody. */
function lazily(client: AppClient): Doctor['app'] {
  return githubApi({
    request: async (route, parameters) => (await client.asApp()).request(route, parameters),
    graphql: async (query, variables) => (await client.asApp()).graphql(query, variables),
  })
}

/** Compared by their hashes, so that neither the time nor the length tells anything. */
function isAllowed(token: string, header: string | undefined): boolean {
  const [, scheme = '', given = ''] = /^(bearer|basic) (\S+)$/i.exec(header ?? '') ?? []
  const basic = scheme.toLowerCase() === 'basic'
  const sent = basic
    ? Buffer.from(given, 'base64')
        .toString('utf8')
        .replace(/^[^:]*:/, '')
    : given
  return timingSafeEqual(hashed(sent), hashed(token))
}

function hashed(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

/** `null`: none was asked for. `undefined`: what was asked for is no repository. */
function repositoryIn(url: string): Repository | null | undefined {
  const requested = new URL(url, 'http://localhost').searchParams.get('repository')
  if (requested === null || requested === '') return null
  const [, owner, repo] = /^([\w-]{1,100})\/([\w.-]{1,100})$/.exec(requested) ?? []
  return owner === undefined || repo === undefined ? undefined : { owner, repo }
}

function wantsJson(accept: string | undefined): boolean {
  return accept !== undefined && /\bapplication\/json\b/i.test(accept) && !/\btext\/html\b/i.test(accept)
}

const guarded = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
}

const locked = {
  status: 401,
  headers: { ...guarded, 'www-authenticate': 'Basic realm="gpai-gate doctor", charset="UTF-8"' },
}

function shown(status: number, text: string): HttpAnswer {
  return { status, text, headers: { ...guarded, 'content-type': 'text/html; charset=utf-8' } }
}

function plainly(status: number, value: object): HttpAnswer {
  const headers = { ...guarded, 'content-type': 'application/json; charset=utf-8' }
  return { status, text: JSON.stringify(value, null, 2), headers }
}
