import type { WordArguments } from '../quoted.ts'

type Words = (args: WordArguments) => string

const list = (words: readonly string[] | undefined) => (words ?? []).join(', ') || 'ein anderes Element'

/** What is wrong with security, the Model Report, responsibilities, incidents and kept records, in German. */
export const governanceProblems = {
  'rows-missing': ({ items }) => `Hierzu ist nichts angegeben: ${list(items)}.`,
  'exemption-not-shown': () =>
    'Die Freistellung von Verpflichtung 6 wird in Anspruch genommen, und der Nachweis zeigt nicht, dass sie greift.',
  overdue: ({ date }) => `Dies war bis zum ${date ?? 'maßgeblichen Tag'} fällig.`,
  'too-late': ({ date }) => `Das Datum liegt nach dem ${date ?? 'Tag'}, bis zu dem dies geschehen sein muss.`,
  'access-delayed': ({ date }) =>
    `Der Zugang ist aufgeschoben; der Bericht ist bis zum ${date ?? 'angegebenen Tag'} fällig.`,
  'redaction-unfounded': () => 'Teile sind geschwärzt, und kein Recht der nationalen Sicherheit ist dafür angegeben.',
  'too-few-samples': ({ limit }) => `Es gibt weniger als ${limit ?? 5} Stichproben.`,
  'not-random': () => 'Die Stichproben wurden nicht zufällig ausgewählt.',
  'detail-reduced': () => 'Der Bericht ist weniger ausführlich, und der Anbieter gibt nicht an, ein kleiner zu sein.',
  'version-not-covered': () => 'Eine Version oder Datei, die zur Veröffentlichung gehört, ist hier nicht erfasst.',
  'changelog-behind': () => 'Der neueste Eintrag des Änderungsprotokolls ist nicht die Version des Berichts.',
  'update-missing': () => 'Keine Aktualisierung des Berichts geht hierauf ein.',
  'not-finished-first': ({ date }) =>
    `Dies war nicht abgeschlossen, bevor die Änderung${date ? ` am ${date}` : ''} bereitgestellt wurde.`,
  'similarity-not-shown': () => 'Der Nachweis über ähnlich sichere oder sicherere Modelle zeigt dies nicht.',
  'risk-unreported': () => 'Der Modellbericht behandelt dieses ermittelte Risiko nicht.',
  'evaluator-unexplained': () =>
    'Zu diesem Risiko ist weder ein unabhängiger externer Prüfer noch ein Grund für sein Fehlen angegeben.',
  'role-vacant': ({ role }) => `Niemand in der Besetzungsliste hat die Rolle ${role ?? 'inne, die verlangt ist'}.`,
  'seat-unsuitable': ({ role, allowed }) =>
    `Die Funktion von ${role ?? 'dieser Rolle'} ist keine von: ${list(allowed)}.`,
  'delegation-unresolved': () =>
    'Die Übertragung führt zu keinem Mitglied der Geschäftsleitung, das diese Verantwortung trägt.',
  'holds-core-business': ({ role }) =>
    `Die Funktion von ${role ?? 'dieser Rolle'} steht zugleich für Kerngeschäft ein, von dem systemische Risiken ausgehen können.`,
  'not-apart': ({ role, allowed }) =>
    `Dieselbe Stelle hat die Funktion von ${role ?? 'dieser Rolle'} und die von ${list(allowed)}.`,
  'reports-to-owner': () => 'Wer überwacht, berichtet der für das Risiko verantwortlichen Person.',
  'reassessment-missing': () => 'Eine Neubewertung des Modells nach diesem Ereignis ist nicht festgehalten.',
  'exceptional-circumstances': () =>
    'Die Meldung kam wegen außergewöhnlicher Umstände zu spät; das hat eine Person zu beurteilen.',
  'kept-too-few-years': ({ limit }) => `Diese Aufzeichnungen sind mindestens ${limit ?? 5} Jahre aufzubewahren.`,
  'summary-missing': () => 'Weder eine veröffentlichte Zusammenfassung noch ein Grund für ihr Fehlen ist angegeben.',
} as const satisfies Readonly<Record<string, Words>>
