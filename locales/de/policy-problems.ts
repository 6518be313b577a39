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
  'configuration-misnamed': ({ path }: WordArguments) =>
    `Diese Datei wird nicht gelesen: Die Konfiguration ist ${path ?? 'eine andere Datei'}. Umbenennen oder entfernen.`,
  'looks-like-weights': ({ path }: WordArguments) =>
    `Das sieht nach Gewichten aus: 64 MiB oder mehr und von keiner bekannten Art. Sind es keine, ${path ?? 'den Pfad'} auf dem Basis-Branch vollständig unter releases.not_weights aufführen.`,
  'submodule-moved': () =>
    'Das Submodul zeigt auf einen anderen Commit; sein Inhalt wird nicht angesehen. Enthält es ein Modell, dort prüfen und die Veröffentlichung hier dokumentieren.',
  'workflow-publishes': () =>
    'Dieser Workflow kann ein Modell auf einem Hub oder in einer Registry veröffentlichen. Was er veröffentlicht, wird hier nicht angesehen; es darf nur sein, was geprüft wurde.',
  'folder-is-no-folder': ({ path }: WordArguments) =>
    `Den Namen eines Veröffentlichungsordners hat mit ${path ?? 'diesem Pfad'} eine Datei, ein Link oder ein Submodul; nichts darin wird gelesen. Einen Ordner dieses Repositorys daraus machen.`,
  'folder-misnamed': ({ path }: WordArguments) =>
    `Nicht gelesen: ${path ?? 'dieser Ordner'}. Der Ordner einer Veröffentlichung heißt gpai, in kleinen Buchstaben.`,
  'test-model': ({ path }: WordArguments) =>
    `Diese Datei gilt als Modell, das veröffentlicht wird. Dient sie nur Tests, ${path ?? 'ihren Pfad'} auf dem Basis-Branch in .github/gpai-gate.yaml unter releases.not_weights aufführen.`,
  'weights-let-pass': ({ count }: WordArguments) =>
    `${count ?? 'Einige'} Dateien, die nach Gewichten aussehen, lässt releases.not_weights durch.`,
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
