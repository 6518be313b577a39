const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g
const dashes = /[\p{Pd}\u2212]/gu

const plain = /^[\t\n\r -~]*$/

/** A text as it is compared: lower case, one kind of space and dash, no invisible characters, no space at either end. */
export function comparable(text: string): string {
  const even = plain.test(text) ? text : text.normalize('NFKC').replace(invisible, '').replace(dashes, '-')
  return even.replace(/\s+/g, ' ').trim().toLowerCase()
}
