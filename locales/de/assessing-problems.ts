import type { WordArguments } from '../quoted.ts'

const listed = ({ items, allowed }: WordArguments) => [...(items ?? []), ...(allowed ?? [])].join(', ')

/** What is wrong with Framework, risks, evaluations, acceptance and mitigations, in German. */
export const assessingProblems = {
  'no-placing-date': () =>
    'Das Veröffentlichungsmanifest nennt kein Datum des Inverkehrbringens, ab dem zu rechnen wäre.',
  'risk-ruled-out': () => 'Dieses Risiko ist stets ermittelt; es lässt sich nicht ausschließen.',
  'names-nothing': (args: WordArguments) =>
    `Der Verweis nennt nichts, was in ${listed(args) || 'dem anderen Nachweis'} steht.`,
  'anchor-absent': () => 'Das Rahmenwerk hat keine Überschrift mit diesem Anker.',
  'approval-missing': () => 'Ein Gremium, dessen Genehmigung die Regel verlangt, hat nicht oder erst später genehmigt.',
  'process-incomplete': () =>
    'Die Risiken galten als nicht vertretbar, und kein späterer Durchgang fand sie vertretbar.',
  'before-ground': ({ date }: WordArguments) =>
    `Der letzte Durchgang ist älter als dieser Grund${date ? ` vom ${date}` : ''}.`,
  'role-not-covered': (args: WordArguments) => `Keine Modellversion steht für: ${listed(args)}.`,
  redacted: () => 'Das Büro für Künstliche Intelligenz muss Zugang ohne Schwärzungen haben.',
  'open-ended-missing': (args: WordArguments) => `Keine ergebnisoffene Prüfung erfasst ${listed(args)}.`,
  'time-short': ({ limit }: WordArguments) =>
    `Das dauerte weniger als ${limit ?? 20} Arbeitstage, und kein Grund ist angegeben.`,
  'search-incomplete': () =>
    'Die Suche zeigt weder einen öffentlichen Aufruf noch eine andere frühe Suche nach Prüfern.',
  'reference-not-safe': () => 'Der Nachweis zeigt nicht, dass dieses Modell als Referenz dienen kann.',
  'reference-lost': ({ date }: WordArguments) =>
    `Die Referenz hat ihren Status verloren; Frist für eine neue: ${date ?? 'jetzt'}.`,
  'score-above-reference': () => 'Der Wert liegt um mehr als die vernachlässigbare Spanne über dem der Referenz.',
  'access-missing': (args: WordArguments) => `Kein Zugang unabhängiger externer Prüfer erfasst ${listed(args)}.`,
  'not-free': () => 'Der Nachweis sagt nicht, dass der Zugang unentgeltlich ist.',
  'hold-too-long': ({ limit }: WordArguments) =>
    `Veröffentlichungen dürfen höchstens ${limit ?? 30} Arbeitstage aufgeschoben werden.`,
  'tiers-missing': () => 'Dieses Risiko hat keine messbare Stufe.',
  'no-unreached-tier': () => 'Jede Stufe ist erreicht; mindestens eine muss über dem Modell liegen.',
  'criteria-not-allowed': () => 'Andere Kriterien als Stufen stehen einem benannten Risiko nicht offen.',
  'not-acceptable': () => 'Das Risiko ist nicht als vertretbar festgestellt.',
  'do-not-proceed': () => 'Die festgehaltene Entscheidung lautet, nicht fortzufahren.',
  'restriction-not-set': () => 'Diese Beschränkung ist nicht unter den Einstellungen der Veröffentlichung.',
  'mitigation-not-in-force': () => 'Diese Maßnahme zur Risikominderung ist nicht in Kraft, und nichts erklärt, warum.',
}
