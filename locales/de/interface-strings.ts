import type { InterfaceStrings } from '../locale.ts'

/** The frame of a German report. */
export const interfaceStrings: InterfaceStrings = {
  title: 'GPAI release gate',
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
    notJudged: 'Nicht geprüft',
    met: 'Was vorliegt',
    scope: 'Warum diese Pflichten gelten',
    configurationChange: 'Diese Änderung betrifft die Konfiguration',
  },
  outcomes: {
    met: 'Der Nachweis liegt vor.',
    attested: 'Eine benannte Rolle hat dafür unterzeichnet.',
    'needs-human': 'Das kann nur ein Mensch beurteilen.',
    gap: 'Ein verlangter Nachweis fehlt.',
    'not-judged': 'Nicht geprüft: Ein Dokument, auf das es ankommt, liegt nicht lesbar vor.',
    waived: 'Eine festgehaltene Entscheidung lässt diese Lücke durch.',
    'not-applicable': 'Das gilt für diese Veröffentlichung nicht.',
  },
  demand: {
    code: 'Praxisleitfaden',
    act: 'KI-Verordnung',
    template: 'Vorlage nach Artikel 53 Absatz 1 Buchstabe d',
    notice: 'Erläuterungen der Kommission',
    guidelines: 'Leitlinien der Kommission',
    implementing: 'Durchführungsverordnung (EU) 2026/1755',
    'incident-template': 'Vorlage der Kommission für Meldungen schwerwiegender Vorfälle',
    qa: 'FAQ der Kommission',
    inference: 'Unsere Lesart des Praxisleitfadens',
    policy: 'Regeln dieses Repositorys',
    'other-law': 'Anderes Unionsrecht',
  },
  force: {
    must: 'zwingend',
    consider: 'zu berücksichtigen',
    presume: 'begründet eine Vermutung',
    'best-efforts': 'nach besten Kräften',
    should: 'Soll-Vorgabe',
    may: 'Kann-Vorgabe',
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
    `${many(gaps, 'Lücke', 'Lücken')} ${gaps === 1 ? 'sperrt' : 'sperren'}, ${many(warnings, 'Warnung', 'Warnungen')}, ${needsHuman === 1 ? '1 Punkt' : `${needsHuman} Punkte`} von einem Menschen zu beurteilen.`,
  waiting: (count, id) => `${count === 1 ? 'Eine Anforderung wartet' : `${count} Anforderungen warten`} auf ${id}.`,
  next: 'Als Nächstes',
  why: 'Grundlage',
  row: (row) => `Zeile ${row} der Entscheidungstabelle`,
  dueOn: (date) => `fällig am ${date}`,
  more: (count, where) => `${count} weitere; der Rest steht hier: ${where}.`,
  judgedAt: (head, base) => `Beurteilt bei ${head} gegen ${base}.`,
  judgedOn: (date) => `Stand der Beurteilung: ${date}.`,
  editions: (code, guidelines) => `Praxisleitfaden vom ${code}; Leitlinien ${guidelines}.`,
  disclaimer:
    'Dieser Bericht sagt, welche Nachweise vorliegen. Er sagt nicht, dass ein Modell oder ein Anbieter das Recht einhält.',
  exemption: ({ kind, by, role, from, until, daysLeft }) =>
    kind === 'waiver'
      ? `Ausnahme von ${by} (${role}), erteilt am ${from}, gilt bis ${until}: noch ${many(daysLeft, 'Tag', 'Tage')}.`
      : `Bekannt seit ${from}; ${by} schließt sie bis ${until}: noch ${many(daysLeft, 'Tag', 'Tage')}.`,
  change: {
    verdict: { pass: 'frei', blocked: 'gesperrt', 'not-applicable': 'nichts geschuldet' },
    verdicts: (trusted, proposed) =>
      `Nach der Konfiguration des Basis-Branches: ${trusted}. Nach der vorgeschlagenen: ${proposed}. Jetzt zählt das strengere Urteil; die vorgeschlagene Konfiguration gilt nach dem Merge.`,
    unusable: 'Die vorgeschlagene Konfiguration ist nicht verwendbar; was falsch ist, steht unter dem, was sperrt.',
    appear: 'Lücken, die durch die vorgeschlagene Konfiguration hinzukommen',
    go: 'Lücken, die durch die vorgeschlagene Konfiguration wegfallen',
    same: 'Die Lücken sind in beiden Fällen dieselben.',
  },
  release: 'Veröffentlichung',
  jsonReport: 'im JSON-Bericht',
}

function many(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`
}
