import { createHmac, timingSafeEqual } from 'node:crypto'

/** Whether the header is the signature of exactly these bytes. */
export function isSignedBy(secret: string, body: Buffer, header: string | undefined): boolean {
  if (header === undefined || !/^sha256=[0-9a-f]{64}$/.test(header)) return false
  const stated = Buffer.from(header.slice('sha256='.length), 'hex')
  return timingSafeEqual(stated, createHmac('sha256', secret).update(body).digest())
}
