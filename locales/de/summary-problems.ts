import type { WordArguments } from '../quoted.ts'

type Words = (args: WordArguments) => string

const listed = (words: readonly string[] | undefined) => (words ?? []).join(', ')

/** What is wrong with the training-content summary, in German. */
export const summaryProblems = {
  'two-answers': () => 'Die Frage hat mehr als eine Antwort.',
  'not-yes-or-no': () => 'Die Frage wird mit Ja oder Nein beantwortet; weitere Worte können hinter einem Komma folgen.',
  'not-a-day': () => 'Der Wert ist kein Tag der Form TT/MM/JJJJ.',
  'not-a-month': () => 'Der Wert ist kein Monat der Form MM/JJJJ und kein Zeitraum aus zweien.',
  'answered-after-no': ({ items }) => `Hier stehen Angaben, obwohl die Antwort Nein ist: ${listed(items)}.`,
  'no-modality': () => 'Es ist keine Modalität der Daten genannt.',
  'no-source': () => 'Alle Fragen nach Quellen sind mit Nein beantwortet.',
  'outside-range': ({ items }) => `Die Größe liegt nicht in ${listed(items)}.`,
  'month-in-future': () => 'Der Monat liegt in der Zukunft.',
  'period-reversed': () => 'Der Zeitraum endet vor seinem Beginn.',
  'period-after-acquisition': ({ items }) => `Der Zeitraum endet nach ${listed(items)}.`,
  'modality-not-in-table': ({ allowed }) => `Modalitäten, die die Tabelle nicht nennt: ${listed(allowed)}.`,
  'modality-without-source': () => 'Keine Quelle hat diese Modalität.',
  'link-or-description-missing': () => 'Der Eintrag hat weder einen Link noch eine Beschreibung, die ihn ersetzt.',
  'not-a-domain': ({ count }) => `Einträge, die keine Domainnamen sein können: ${count ?? 0}.`,
  'domain-twice': ({ count }) => `Domainnamen, die mehr als einmal in der Liste stehen: ${count ?? 0}.`,
  'too-few-domains': ({ count, limit }) =>
    `Die Liste hat ${count ?? 'zu wenige'} Domainnamen; nötig sind ${limit ?? 'mehr'}.`,
  'total-missing': () => 'Es ist nicht angegeben, wie viele Domainnamen insgesamt gecrawlt wurden.',
  'sme-not-declared': () => 'Die kürzere Liste gilt für KMU, und eine datierte Erklärung dazu fehlt.',
  'address-only': () => 'Die Antwort ist nur ein Link.',
  'contact-missing': () => 'Es fehlt ein Postfach oder eine Adresse.',
  'history-missing': () => 'Keine frühere Version ist verlinkt.',
  'update-due': ({ date }) => `Die nächste Erneuerung ist bis ${date ?? 'sechs Monate nach der letzten'} fällig.`,
  'update-overdue': ({ date }) => `Die Erneuerung war bis ${date ?? 'sechs Monate nach der letzten'} fällig.`,
  'name-not-covered': () => 'Das veröffentlichte Modell mit seiner Version ist nicht unter den Namen.',
  'summary-late': ({ date }) => `Die Zusammenfassung musste bis ${date ?? 'zum Inverkehrbringen'} öffentlich sein.`,
  'summary-not-linked': ({ path }) =>
    `${path ?? 'Die Modellkarte'} verlinkt die Zusammenfassung nicht unter ihrem Titel.`,
  'statement-disagrees': ({ items }) => `Die Antwort stimmt nicht überein mit ${listed(items)}.`,
  'out-of-order': () => 'Der Abschnitt steht vor einem, den die Vorlage früher hat.',
  'draft-mark': () => 'Die Zeile weist das Dokument als Entwurf oder einen Punkt als offen aus.',
  'looks-personal': () => 'Die Antwort sieht aus, als enthielte sie personenbezogene Daten.',
  'looks-like-terms': () => 'Die Antwort sieht aus, als enthielte sie Vertragsbedingungen.',
  'looks-secret': () => 'Die Antwort sieht aus, als enthielte sie ein Geheimnis.',
} satisfies Record<string, Words>
