import { countryCodeOf } from '../../schemas/country.ts'

/**
 * The Member States of the European Union, and the parts of them with a code of their own to which Union law applies: Åland,
 * French Guiana, Guadeloupe, Saint Martin, Martinique, Réunion, Mayotte. Source: ISO 3166-1; TFEU Articles 349 and 355.
 */
const union = new Set(
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE AX GF GP MF MQ RE YT'.split(' '),
)

/** EFTA states of the European Economic Area; whether establishment there suffices is for a person to judge. */
const otherEea = new Set(['IS', 'LI', 'NO'])

/** Where a country stands, by its code or name: in the Union, in the rest of the EEA, or elsewhere. */
export function regionOf(country: string): 'union' | 'eea' | 'elsewhere' {
  const code = countryCodeOf(country) ?? ''
  if (union.has(code)) return 'union'
  return otherEea.has(code) ? 'eea' : 'elsewhere'
}
