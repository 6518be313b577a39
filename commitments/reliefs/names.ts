/** Legal forms by their plain letters, so that `G.m.b.H.` is `GmbH`. */
const forms = new Map([
  ['gesellschaftmitbeschraenkterhaftung', 'gmbh'],
  ['aktiengesellschaft', 'ag'],
  ['limited', 'ltd'],
  ['incorporated', 'inc'],
  ['corporation', 'corp'],
])

/** The name of a legal entity without case, punctuation and the spelling of its legal form. */
export function entityName(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase().replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue')
  const words = plain.replace(/[.'’]/g, '').split(/[^\p{L}\p{N}]+/u)
  return words.map((word) => forms.get(word) ?? word).join('')
}

/** Whether two names stand for the same legal entity. */
export function sameEntity(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  return entityName(one) !== '' && entityName(one) === entityName(other)
}

/** Whether two names begin alike and differ in legal form or place only: a company of the same group, perhaps. */
export function sameGroup(one: string | undefined, other: string | undefined): boolean {
  const first = (name: string | undefined) =>
    name
      ?.trim()
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)[0] ?? ''
  return first(one).length > 3 && first(one) === first(other) && !sameEntity(one, other)
}
