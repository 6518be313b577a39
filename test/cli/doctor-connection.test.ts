import { afterEach, expect, it, vi } from 'vitest'
import * as z from 'zod/mini'
import { doctorFor } from '../../cli/doctor-connection.ts'
import { inOrder } from '../github/doctor/in-order.ts'
import { withGitHub } from '../github-server/with-github.ts'
import { asApp } from './run-doctor.ts'

afterEach(() => vi.useRealTimers())

const claims = z.object({ exp: z.number() })

it('signs each call of the App anew, because hundreds of repositories take longer than a signature lasts', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-02T09:00:00Z'), toFake: ['Date'] })
  const setting = inOrder()
  await withGitHub(setting.world, async (github) => {
    const write = () => true
    const env = { GITHUB_API_URL: github.url, ...asApp(setting) }
    const { app } = doctorFor({ format: 'json' }, { stdout: { write }, stderr: { write }, env, cwd: () => '.' })
    await app?.read('GET /app', {}, z.object({}))
    vi.setSystemTime(new Date('2026-11-02T11:00:00Z'))
    await app?.read('GET /app', {}, z.object({}))
    const ends = github.requests.map(({ headers: { authorization = '' } }) => {
      const [, text = ''] = authorization.split('.')
      return claims.parse(JSON.parse(Buffer.from(text, 'base64url').toString())).exp * 1000
    })
    expect(ends.map((end) => end > Date.now())).toEqual([false, true])
  })
})
