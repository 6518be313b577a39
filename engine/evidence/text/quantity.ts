import type { Quantity } from '../../../commitments/answers/quantity.ts'

/** Longer texts are prose, not a number with a unit. */
const longest = 160

const about = '(?:[~≈≅]|(?:ca|approx)\\.?|approximately|about|around|roughly|etwa|rund)?\\s*'
/** Digits in groups of three, all with the same separator; or plain digits. */
const whole = "[1-9]\\d{0,2}(?:(?<separator>[ ,_'’])\\d{3}(?:\\k<separator>\\d{3})*)(?!\\d)|\\d+"
const power = '10\\s*(?:\\^|\\*\\*)\\s*(?<power>[+-]?\\d{1,4})'
const times = '\\s*[*x×·⋅∙]\\s*10\\s*(?:\\^|\\*\\*)\\s*'
const number = `(?:${power}|(?<significand>(?:${whole})(?:\\.\\d+)?)(?:(?:${times}|e)(?<exponent>[+-]?\\d{1,4}))?)`
const quantity = new RegExp(`^${about}(?!0[xob])${number}(?![\\d^])`, 'iu')

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** `70B`, `128k`, `5 million`: what the number is multiplied with, as a power of ten. German `Billion` is left out. */
const scales: readonly (readonly [RegExp, number])[] = [
  [/^(?:[kK](?!\p{L})|\s*(?:thousand|tsd\.?|tausend)(?!\p{L}))/iu, 3],
  [/^(?:\s?M(?!\p{L})|\s*(?:[Mm]illion(?:en|s)?|[Mm]io\.?)(?!\p{L}))/u, 6],
  [/^(?:b(?!\p{L})|\s?B(?!\p{L})|\s*(?:billions?|[Mm]illiarden?|[Mm]rd\.?)(?!\p{L}))/u, 9],
  [/^(?:\s?T(?!\p{L})|\s*trillions?(?!\p{L}))/u, 12],
]

/** A unit: words, not numbers with signs; a note in brackets may follow. */
const unit =
  /^(?:\s+|(?=[\p{L}%(]))(?!(?:x|e|to|bis|or|oder|and|und)(?:[\s\d]|$))(?<unit>(?:[\p{L}%][\p{L}\p{N}%µ ./-]{0,60}?)?)\s*(?:\([^()]*\))?$/iu

/**
 * Reads a number as the form writes it (`7.3*10^10`, also with `x`, `×`, `·` or `e`), a power of ten or a plain number,
 * with the unit behind it. `null` for anything else: signs, hexadecimal, ranges, mixed separators, what no double holds.
 */
export function readQuantity(text: string): Quantity | null {
  if (text.length > longest || text.trim().includes('\n')) return null
  const written = plain(text)
  const found = quantity.exec(written)
  if (found?.groups === undefined) return null
  const { groups } = found
  const significand = groups['significand']?.replace(/[^\d.]/g, '') ?? '1'
  const exponent = groups['exponent'] ?? groups['power']
  const [scale, behind] = scaled(written.slice(found[0].length))
  const measured = behind.trim() === '' ? '' : unit.exec(behind)?.groups?.['unit']
  const value = Number(`${significand}e${Number(exponent ?? 0) + scale}`)
  const digits = significand.replace('.', '')
  if (measured === undefined || !isHeld(value, digits)) return null
  return { value, ...precision(significand, exponent !== undefined), unit: measured.trim().toLowerCase() }
}

function plain(text: string): string {
  return text
    .replace(/10([⁺⁻]?[⁰¹²³⁴-⁹]+)/g, (_, raised: string) => `10^${[...raised].map(lowered).join('')}`)
    .normalize('NFKC')
    .replace(/\\times|\\cdot/g, '*')
    .replaceAll('$', '')
    .replace(/\^\s*[{(]\s*([+-]?\d+)\s*[)}]/g, '^$1')
    .trim()
    .replace(/[.;,]$/, '')
}

function lowered(raised: string): string {
  if (raised === '⁺') return '+'
  return raised === '⁻' ? '-' : String(superscripts.indexOf(raised))
}

function scaled(rest: string): readonly [number, string] {
  for (const [pattern, exponent] of scales) {
    const found = pattern.exec(rest)
    if (found) return [exponent, rest.slice(found[0].length)]
  }
  return [0, rest]
}

/** Whether a double holds the number: neither infinite, nor zero where the digits are not. */
function isHeld(value: number, digits: string): boolean {
  return Number.isFinite(value) && (value !== 0 || /^0*$/.test(digits))
}

/** What the digits show. Zeros at the end of a plain integer count as none; zeros in front never count. */
function precision(significand: string, scientific: boolean): Pick<Quantity, 'figures' | 'ambiguous' | 'powerOfTen'> {
  const digits = significand.replace('.', '').replace(/^0+/, '')
  const shown = scientific || significand.includes('.') ? digits : digits.replace(/0+$/, '')
  return {
    figures: Math.max(1, shown.length),
    ambiguous: shown.length < digits.length,
    powerOfTen: digits.replace(/0+$/, '') === '1',
  }
}
