/** A country as a manifest may write it: two letters, three letters, or its name in English or German. */
export type Country = readonly [code: string, threeLetters: string, ...names: string[]]

/** The Member States of the European Union. Source: ISO 3166-1; Greece also as EL, the code that EU texts use. */
export const memberStates: readonly Country[] = [
  ['AT', 'AUT', 'Austria', 'Österreich'],
  ['BE', 'BEL', 'Belgium', 'Belgien'],
  ['BG', 'BGR', 'Bulgaria', 'Bulgarien'],
  ['HR', 'HRV', 'Croatia', 'Kroatien'],
  ['CY', 'CYP', 'Cyprus', 'Zypern'],
  ['CZ', 'CZE', 'Czechia', 'Czech Republic', 'Tschechien'],
  ['DK', 'DNK', 'Denmark', 'Dänemark'],
  ['EE', 'EST', 'Estonia', 'Estland'],
  ['FI', 'FIN', 'Finland', 'Finnland'],
  ['FR', 'FRA', 'France', 'Frankreich'],
  ['DE', 'DEU', 'Germany', 'Deutschland'],
  ['GR', 'GRC', 'EL', 'Greece', 'Griechenland'],
  ['HU', 'HUN', 'Hungary', 'Ungarn'],
  ['IE', 'IRL', 'Ireland', 'Irland'],
  ['IT', 'ITA', 'Italy', 'Italien'],
  ['LV', 'LVA', 'Latvia', 'Lettland'],
  ['LT', 'LTU', 'Lithuania', 'Litauen'],
  ['LU', 'LUX', 'Luxembourg', 'Luxemburg'],
  ['MT', 'MLT', 'Malta'],
  ['NL', 'NLD', 'Netherlands', 'The Netherlands', 'Niederlande'],
  ['PL', 'POL', 'Poland', 'Polen'],
  ['PT', 'PRT', 'Portugal'],
  ['RO', 'ROU', 'Romania', 'Rumänien'],
  ['SK', 'SVK', 'Slovakia', 'Slowakei'],
  ['SI', 'SVN', 'Slovenia', 'Slowenien'],
  ['ES', 'ESP', 'Spain', 'Spanien'],
  ['SE', 'SWE', 'Sweden', 'Schweden'],
]

/** EFTA states of the European Economic Area; whether establishment there suffices is for a person to judge. */
export const otherEeaStates: readonly Country[] = [
  ['IS', 'ISL', 'Iceland', 'Island'],
  ['LI', 'LIE', 'Liechtenstein'],
  ['NO', 'NOR', 'Norway', 'Norwegen'],
]

/** Where a country stands: in the Union, in the rest of the EEA, or elsewhere. */
export function regionOf(country: string): 'union' | 'eea' | 'elsewhere' {
  const written = country.trim().toLowerCase()
  const among = (states: readonly Country[]) =>
    states.some((names) => names.some((name) => name.toLowerCase() === written))
  if (among(memberStates)) return 'union'
  return among(otherEeaStates) ? 'eea' : 'elsewhere'
}
