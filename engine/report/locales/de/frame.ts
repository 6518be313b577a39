import type { Frame } from '../locale.ts'

/** The frame of a German report. */
export const frame: Frame = {
  title: 'GPAI release gate',
  verdicts: {
    pass: 'Frei: Die verlangten Nachweise liegen vor.',
    blocked: 'Gesperrt: Verlangte Nachweise fehlen.',
    'not-applicable':
      'Nichts geschuldet: Keine Pflicht des KI-Gesetzes und keine Maßnahme des Praxisleitfadens gilt für diese Veröffentlichung.',
  },
  couldNotRun: 'Keine Prüfung möglich: Das Prüfwerkzeug selbst ist gescheitert, es wurde nichts beurteilt.',
  nothing: {
    'base-branch': 'Pull Requests in diesen Branch veröffentlichen nichts: nichts zu prüfen.',
    'no-release-change': 'Diese Änderung veröffentlicht kein Modell: nichts zu prüfen.',
    'no-release-folder':
      'In diesem Verzeichnisbaum gibt es keine Veröffentlichung (kein Ordner gpai): nichts zu prüfen.',
  },
  headings: {
    blocking: 'Was sperrt',
    warnings: 'Warnungen',
    suggestions: 'Was empfohlen wird',
    needsHuman: 'Was ein Mensch beurteilen muss',
    waived: 'Ausgenommen',
    met: 'Was vorliegt',
    scope: 'Warum diese Pflichten gelten',
    documents: 'Gelesene Dokumente',
  },
  outcomes: {
    met: 'Der Nachweis liegt vor.',
    attested: 'Eine benannte Rolle hat dafür unterzeichnet.',
    'needs-human': 'Das kann nur ein Mensch beurteilen.',
    gap: 'Ein verlangter Nachweis fehlt.',
    waived: 'Eine festgehaltene Entscheidung lässt diese Lücke durch.',
    'not-applicable': 'Das gilt für diese Veröffentlichung nicht.',
  },
  demand: {
    code: 'Der Praxisleitfaden verlangt',
    act: 'Das KI-Gesetz verlangt',
    guidelines: 'Die Leitlinien der Kommission verstehen dies als',
    inference: 'Wir lesen den Praxisleitfaden als',
    policy: 'Die Regeln dieses Repositorys verlangen',
  },
  force: {
    must: 'zwingend',
    consider: 'ist zu berücksichtigen',
    presume: 'begründet die Vermutung',
    'best-efforts': 'bestes Bemühen',
    should: 'soll',
    may: 'kann',
  },
  duty: {
    documentation: 'Modelldokumentation',
    'copyright-policy': 'Urheberrechtsstrategie',
    'training-summary': 'Zusammenfassung der Trainingsinhalte',
    'safety-and-security': 'Sicherheit und Gefahrenabwehr',
    notification: 'Mitteilung an die Kommission',
    'authorised-representative': 'Bevollmächtigter',
  },
  dutyState: {
    owed: 'geschuldet',
    limited: 'für die Änderung geschuldet',
    prepare: 'vorzubereiten',
    'not-owed': 'nicht geschuldet',
  },
  summary: ({ gaps, warnings, needsHuman }) =>
    `${many(gaps, 'Lücke', 'Lücken')} ${gaps === 1 ? 'sperrt' : 'sperren'}, ${many(warnings, 'Warnung', 'Warnungen')}, ${needsHuman} von einem Menschen zu beurteilen.`,
  places: (count) => `${count} Stellen:`,
  next: 'Als Nächstes',
  why: 'Warum',
  at: 'bei',
  row: (row) => `Zeile ${row} der Entscheidungstabelle`,
  dueOn: (date) => `fällig am ${date}`,
  more: (count, where) => `${count} weitere; der Rest steht hier: ${where}.`,
  judgedAt: (head, base) => `Beurteilt bei ${head} gegen ${base}.`,
  judgedOn: (date) => `Stand der Beurteilung: ${date}.`,
  editions: (code, guidelines) => `Praxisleitfaden vom ${code}; Leitlinien ${guidelines}.`,
  disclaimer:
    'Dieser Bericht sagt, welche Nachweise vorliegen. Er sagt nicht, dass ein Modell oder ein Anbieter das Recht einhält.',
  release: 'Veröffentlichung',
  jsonReport: 'im JSON-Bericht',
}

function many(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`
}
