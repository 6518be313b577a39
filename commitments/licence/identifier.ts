import { hubLicences, licenceNames, openLicences, restrictedLicences } from '../data/licences.ts'

/** Identifiers by their lower-case spelling: SPDX tells none apart by case. */
const spelled = new Map([...openLicences, ...restrictedLicences, ...hubLicences].map((id) => [id.toLowerCase(), id]))
const named = new Map(Object.entries(licenceNames).flatMap(([id, names]) => names.map((name) => [name, id])))

/** An expression with its identifiers as SPDX spells them; a licence named in words, or by a hub, becomes its identifier. */
export function licenceExpression(written: string): string {
  const text = written.trim()
  const id = spelled.get(text.toLowerCase()) ?? named.get(nameOf(text))
  return id ?? text.replace(/[\w.+-]+/g, (word) => spelled.get(word.toLowerCase()) ?? word)
}

/** A name without articles, the words that all licences share, and punctuation. */
function nameOf(text: string): string {
  const words =
    text
      .toLowerCase()
      .replace(/v(?=\d)/g, ' ')
      .match(/[a-z]+|\d+(?:\.\d+)*/g) ?? []
  return words
    .filter((word) => !/^(the|licen[cs]e|licen[cs]ed|version|v|software|international|gnu|public)$/.test(word))
    .map((word) => word.replace(/^(\d+)(\.0)+$/, '$1'))
    .join(' ')
}

/** Whether two names mean the same licence; one version of the GNU licences is the same with its later ones or without. */
export function isSameLicence(one: string, other: string): boolean {
  return familyOf(one) === familyOf(other)
}

function familyOf(written: string): string {
  return licenceExpression(written)
    .toLowerCase()
    .replace(/-(only|or-later)\b/g, '')
}
