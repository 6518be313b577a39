const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const dashes = /[\p{Pd}\u2212]/gu

/** A text as it is compared: lower case, one kind of space and dash, no invisible characters, no space at either end. */
export function comparable(text: string): string {
  return text.normalize('NFKC').replace(invisible, '').replace(dashes, '-').replace(/\s+/g, ' ').trim().toLowerCase()
}
