import { type Check, gapAt, nothingWrong } from '../../check.ts'
import { unstated } from '../statements/stated.ts'

/** Mailboxes that belong to a private person, and domains that exist for examples only (RFC 2606). */
const unusable =
  /@(gmail|googlemail|outlook|hotmail|yahoo|gmx|web|icloud|proton(mail)?)\.[a-z.]+$|(^|[@./])example\.(com|org|net)\b|\.(example|invalid|test|localhost)(\/|$)|^(https?:\/\/)?localhost\b/i

/** The release manifest names a contact by address or mailbox, and where it is published; no placeholder stands in for it. */
export const contactUsable: Check = {
  name: 'contact-usable',
  reads: ['release'],
  run: ({ evidence: { release } }) => {
    const absent = unstated(release, ['contact.published_at'])
    if (release.state !== 'found') return gapAt(absent)
    const { url, email } = release.content.contact ?? {}
    if (url === undefined && email === undefined) {
      return gapAt([...absent, { problem: 'not-stated', item: 'contact', at: release.locate('contact') }])
    }
    const placeholders = [
      { item: 'contact.url', value: url },
      { item: 'contact.email', value: email },
    ].filter(({ value }) => value !== undefined && !isUsableAddress(value))
    const issues = placeholders.map(
      ({ item }) => ({ problem: 'contact-placeholder', item, at: release.locate(item) }) as const,
    )
    return absent.length + issues.length === 0 ? nothingWrong : gapAt([...absent, ...issues])
  },
}

/** Whether a text is a mailbox or web address that an organisation can be reached at. */
export function isUsableAddress(value: string): boolean {
  return !unusable.test(value) && isAddress(value)
}

function isAddress(value: string): boolean {
  return /^https:\/\/[^\s/]+\.[^\s/]+/.test(value) || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)
}
