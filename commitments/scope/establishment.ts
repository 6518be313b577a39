import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import { regionOf } from '../data/eu-countries.ts'
import { part, type ScopePart } from './part.ts'
import { ask } from './questions.ts'

/**
 * Whether the provider is established in the Union. A statement that the country does not support counts as a third
 * country until a person decides. Source: AI Act Article 54(1).
 */
export function isThirdCountry({ provider }: ReleaseManifest): ScopePart<boolean> {
  const { established_in_union: established, country } = provider ?? {}
  const region = country === undefined || country.trim() === '' ? null : regionOf(country)
  if (region === 'eea') return part(true, { asks: [ask('eea-establishment', 'provider.country')] })
  if (established === undefined) {
    return part(region !== 'union', {
      asks: region === null ? [ask('establishment-missing', 'provider.established_in_union')] : [],
    })
  }
  const agrees = region === null || (region === 'union') === established
  return part(!established || !agrees, {
    asks: agrees ? [] : [ask('establishment-contradicts-country', 'provider.country')],
  })
}
