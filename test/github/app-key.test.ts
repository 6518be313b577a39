import { createPublicKey, verify } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { appToken } from '../../github/app-key.ts'
import { pem } from './doctor/in-order.ts'

describe('the token of an App', () => {
  it.each([
    ['as text', pem],
    ['in one line', pem.replaceAll('\n', '\\n')],
    ['in base64', Buffer.from(pem).toString('base64')],
  ])('is signed with the key %s, and says who and how long', (_, privateKey) => {
    const [head = '', claims = '', signature = ''] = appToken({ id: 7, privateKey }, 1000).split('.')
    const signed = Buffer.from(`${head}.${claims}`)
    expect(verify('RSA-SHA256', signed, createPublicKey(pem), Buffer.from(signature, 'base64url'))).toBe(true)
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toEqual({ iat: 940, exp: 1480, iss: '7' })
  })

  it('is refused with something else than a key', () => {
    expect(() => appToken({ id: 7, privateKey: 'none' }, 1000)).toThrow(
      expect.objectContaining({ code: 'input-invalid' }),
    )
  })
})
