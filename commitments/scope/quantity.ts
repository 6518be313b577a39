import { Decimal } from 'decimal.js'
import { powerOfTen, scientific } from '../../schemas/quantity.ts'

/** Decimals wide enough that no comparison with a threshold is rounded. */
const Exact = Decimal.clone({ precision: 80 })

/** An amount as written in a manifest: `2.4*10^25`, `2.4e25`, `10^25` or a number; `null` where it is none of these. */
export function quantityOf(value: number | string | undefined): Decimal | null {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? new Exact(value) : null
  const text = value?.trim() ?? ''
  const power = powerOfTen.exec(text)
  if (power) return new Exact(`1e${power[1]}`)
  const match = scientific.exec(text)
  return match ? new Exact(`${match[1]}e${match[2] ?? '0'}`) : null
}

/** An exact amount from our own data. */
export function exact(text: string | number): Decimal {
  return new Exact(text)
}

/** Significant figures that the text of an amount shows; 0 where it is not an amount. Zeros that end a plain integer do not count. */
export function figuresOf(text: string): number {
  const trimmed = text.trim()
  if (powerOfTen.test(trimmed)) return 1
  const match = scientific.exec(trimmed)
  if (match === null) return 0
  const [, significand = '', exponent] = match
  const digits = significand.replace('.', '').replace(/^0+/, '')
  const plain = exponent === undefined && !significand.includes('.')
  return plain ? digits.replace(/0+$/, '').length : digits.length
}
