import { createPrivateKey, sign } from 'node:crypto'
import { GateError } from '../engine/gate-error.ts'
import { sayError } from '../locales/error-words.ts'

/** The key of an App. */
export type AppKey = { readonly id: number; readonly privateKey: string }

/** Seconds that a token of the App itself is good for; GitHub takes ten minutes at most. */
const lifetime = 540

/** Seconds by which our clock may be ahead of GitHub's. */
const ahead = 60

/**
 * The token with which an App speaks for itself: a JSON Web Token signed with its key. Throws `input-invalid` where the
 * text is no key. `now` is in seconds since 1970.
 */
export function appToken({ id, privateKey }: AppKey, now: number): string {
  const key = keyOf(privateKey)
  const claims = { iat: now - ahead, exp: now + lifetime - ahead, iss: String(id) }
  const text = [{ alg: 'RS256', typ: 'JWT' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  return `${text}.${sign('RSA-SHA256', Buffer.from(text), key).toString('base64url')}`
}

/** The key may come with `\n` in place of line ends, or whole in base64. */
function keyOf(text: string) {
  const plain = text.includes('-----BEGIN') ? text : Buffer.from(text, 'base64').toString('utf8')
  try {
    return createPrivateKey(plain.replaceAll('\\n', '\n'))
  } catch (cause) {
    throw new GateError({
      code: 'input-invalid',
      says: sayError('app-key-malformed'),
      cause,
    })
  }
}
