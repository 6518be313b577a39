import type { WordArguments } from '../quoted.ts'

/** What is wrong with the configuration, the roster, the waivers and the baseline, in German. */
export const policyProblems = {
  loosened: ({ path }: WordArguments) =>
    `Das ist lockerer als ${path === undefined ? 'die Voreinstellung' : `die Vorgabe in ${path}`}; eine untere Ebene darf nur verschärfen.`,
  'not-by-repository': ({ path }: WordArguments) =>
    `Das darf nur die Organisation festlegen${path === undefined ? '' : `, siehe ${path}`}.`,
  'holder-unnamed': () => 'Ein Eintrag der Besetzungsliste nennt entweder einen Login oder ein Team.',
  'entity-unknown': () => 'Unter roster.legal_entities steht keine Rechtsperson mit diesem Schlüssel.',
  'exemption-expired': ({ date }: WordArguments) =>
    `Der letzte Tag war ${date ?? 'ein früherer'}; die Lücke zählt wieder.`,
  'exemption-too-long': ({ days, limit }: WordArguments) =>
    `Die Dauer beträgt ${days ?? 'mehr'} Tage, erlaubt sind ${limit ?? 'weniger'}; der Eintrag zählt nicht.`,
  'exemption-not-allowed': () => 'Von dieser Anforderung lässt die Regel keine Duldung zu; der Eintrag zählt nicht.',
  'requirement-unknown': ({ nearest }: WordArguments) =>
    nearest === undefined
      ? 'Diese Anforderung gibt es im Katalog nicht.'
      : `Diese Anforderung gibt es im Katalog nicht; gemeint ist vielleicht ${nearest}.`,
  'granter-without-role': ({ login, role, date }: WordArguments) =>
    `${login ?? 'Diese Person'} hatte die Rolle ${role ?? 'aus dem Eintrag'} am ${date ?? 'genannten Tag'} nicht; die Duldung zählt nicht.`,
  'role-may-not-grant': ({ role, allowed }: WordArguments) =>
    `Die Rolle ${role ?? 'aus dem Eintrag'} darf diese Duldung nicht erteilen; das darf ${allowed?.join(', ') || 'keine Rolle'}.`,
  'role-not-filled': ({ role }: WordArguments) => `Niemand hat an diesem Tag die Rolle ${role ?? 'aus der Vorgabe'}.`,
  'gate-changed': ({ line, count, role }: WordArguments) =>
    `Das entscheidet über die Prüfung selbst. ${who(role, count)} im Review mit der Zeile ${line ?? '/gpai confirm'} zu.`,
  'catalogue-stale': ({ date, limit }: WordArguments) =>
    `Der Katalog wurde zuletzt am ${date ?? 'früher genannten Tag'} mit dem Recht abgeglichen; das ist mehr als ${limit ?? 'erlaubt viele'} Tage her.`,
}

function who(role: string | undefined, count: number | undefined): string {
  const one = role === undefined ? 'eine zweite Person mit Schreibrecht' : `eine Person mit der Rolle ${role}`
  if ((count ?? 1) < 2) return `${one[0]?.toUpperCase() ?? ''}${one.slice(1)} stimmt`
  return role === undefined
    ? 'Die Änderung stammt von einer App, darum stimmen zwei Personen mit Schreibrecht'
    : `Die Änderung stammt von einer App, darum stimmen ${one} und eine weitere Person mit Schreibrecht`
}
