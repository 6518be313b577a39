import type { InterfaceStrings } from '../locale.ts'
import { day } from './day.ts'

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
    needsHuman: 'Was eine Person beurteilt und verantwortet',
    waived: 'Geduldet',
    notJudged: 'Nicht geprüft',
    met: 'Was vorliegt',
    scope: 'Warum diese Pflichten gelten',
    configurationChange: 'Diese Änderung betrifft die Konfiguration',
  },
  outcomes: {
    met: 'Der Nachweis liegt vor.',
    attested: 'Eine benannte Rolle hat dafür unterzeichnet.',
    'needs-human': 'Das kann nur eine Person beurteilen.',
    gap: 'Ein verlangter Nachweis fehlt.',
    'not-judged': 'Nicht geprüft: Ein Dokument, auf das es ankommt, liegt nicht lesbar vor.',
    waived: 'Eine festgehaltene Entscheidung lässt diese Lücke durch.',
    'not-applicable': 'Das gilt für diese Veröffentlichung nicht.',
  },
  demand: {
    act: 'KI-Verordnung',
    template: 'Vorlage der Kommission',
    notice: 'Erläuterung der Kommission',
    guidelines: 'Leitlinien der Kommission',
    code: 'Praxisleitfaden',
    implementing: 'Durchführungsverordnung (EU) 2026/1755',
    'incident-template': 'Vorlage der Kommission für Meldungen schwerwiegender Vorfälle',
    qa: 'Fragen und Antworten der Kommission',
    inference: 'Unsere Auslegung der genannten Stelle',
    policy: 'Regel dieses Repositorys',
    gate: 'Regel dieser Prüfung',
    'other-law': 'Anderes Recht, das unabhängig vom Praxisleitfaden gilt',
  },
  relatedTo: (citations) => `Im Zusammenhang mit: ${citations}.`,
  shownThrough: (ids) => `Wird durch ${ids} gezeigt; dort wird mindestens so viel verlangt.`,
  force: {
    must: 'zwingend',
    consider: 'zu berücksichtigen',
    presume: 'begründet eine Vermutung',
    'best-efforts': 'nach besten Kräften',
    should: 'Soll-Vorgabe',
    clarifies: 'Klarstellung',
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
    owed: 'Pflicht besteht',
    limited: 'Pflicht besteht für die Änderung',
    prepare: 'vorzubereiten',
    'not-owed': 'Pflicht besteht nicht',
  },
  summary: ({ gaps, warnings, needsHuman }) =>
    `${many(gaps, 'Lücke', 'Lücken')} ${gaps === 1 ? 'sperrt' : 'sperren'}, ${many(warnings, 'Warnung', 'Warnungen')}, ${needsHuman === 1 ? '1 Punkt' : `${needsHuman} Punkte`} von einer Person zu beurteilen.`,
  waiting: (count, id) => `${count === 1 ? 'Eine Anforderung wartet' : `${count} Anforderungen warten`} auf ${id}.`,
  next: 'Als Nächstes',
  why: 'Grundlage',
  row: (row) => `Zeile ${row} der Entscheidungstabelle`,
  dueOn: (date) => `fällig am ${day(date)}`,
  more: (count, where) => `${count} weitere; der Rest steht hier: ${where}.`,
  judgedAt: (head, base) => `Beurteilt bei ${head} gegen ${base}.`,
  judgedOn: (date) => `Stand der Beurteilung: ${day(date)}.`,
  editions: ({ actConsolidatedOn, code, guidelines, template, reviewedOn }) =>
    `KI-Verordnung: Verordnung (EU) 2024/1689, Stand ${day(actConsolidatedOn)}; Praxisleitfaden vom ${day(code)}; Leitlinien ${guidelines}; Vorlage ${template}; Durchführungsverordnung (EU) 2026/1755; abgeglichen am ${day(reviewedOn)}.`,
  notes: {
    'due-now': ({ due }) => `Diese Pflichten gelten seit dem ${due}.`,
    'due-later': ({ due, daysLeft }) =>
      `Diese Pflichten werden am ${due} fällig, in ${many(daysLeft, 'Tag', 'Tagen')}.`,
    legacy: ({ due, daysLeft, blocksFrom }) =>
      `Das Modell war schon auf dem Markt, als Kapitel V anwendbar wurde: Bis zum ${due} bleiben ${many(daysLeft, 'Tag', 'Tage')}; ab dem ${blocksFrom} sperrt die Prüfung.`,
    powers: () =>
      'Seit dem 2.\u00a0August 2026 kann die Kommission Unterlagen anfordern (Artikel 91), das Modell bewerten (Artikel 92), Maßnahmen verlangen (Artikel 93) und Geldbußen verhängen (Artikel 101).',
    'powers-ahead': () => 'Die Befugnisse der Kommission einschließlich der Geldbußen beginnen am 2.\u00a0August 2026.',
    complaints: () =>
      'Nachgelagerte Anbieter können beim Büro für Künstliche Intelligenz Beschwerde einlegen (Artikel 89 Absatz 2); eine Beschwerde nennt zuerst die Kontaktstelle des Anbieters.',
    cooperation: () =>
      'Der Anbieter arbeitet, soweit nötig, mit der Kommission und den zuständigen nationalen Behörden zusammen (Artikel 53 Absatz 3).',
  },
  disclaimer:
    'Dieser Bericht sagt, welche Nachweise vorliegen. Er sagt nicht, dass ein Modell oder ein Anbieter das Recht einhält.',
  exemption: ({ kind, by, role, from, until, daysLeft }) =>
    kind === 'waiver'
      ? `Duldung durch ${by} (${role}), erteilt am ${day(from)}, gilt bis ${day(until)}: noch ${many(daysLeft, 'Tag', 'Tage')}.`
      : `Bekannt seit ${day(from)}; ${by} schließt sie bis ${day(until)}: noch ${many(daysLeft, 'Tag', 'Tage')}.`,
  change: {
    verdict: { pass: 'bestanden', blocked: 'gesperrt', 'not-applicable': 'keine Pflicht nach Kapitel V' },
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
